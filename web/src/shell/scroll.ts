import { useEffect, useLayoutEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

const TRY_FOR_MS = 1_500;
const left = new Map<string, number>();

/** A new page starts at its top; going back comes to where one was, as soon as the page is long enough again. */
export function useScroll(): void {
  const { key, pathname } = useLocation();
  const isBack = useNavigationType() === NavigationType.Pop;
  const last = useRef(pathname);
  useEffect(() => {
    window.history.scrollRestoration = 'manual';
  }, []);
  useLayoutEffect(() => {
    const isOther = last.current !== pathname;
    last.current = pathname;
    const keep = () => left.set(key, window.scrollY);
    window.addEventListener('scroll', keep, { passive: true });
    const stop = isBack ? returnTo(left.get(key) ?? 0) : undefined;
    if (!isBack && isOther) window.scrollTo(0, 0);
    return () => {
      window.removeEventListener('scroll', keep);
      stop?.();
    };
  }, [key, pathname, isBack]);
}

function returnTo(place: number): () => void {
  const until = performance.now() + TRY_FOR_MS;
  let frame = 0;
  const go = () => {
    window.scrollTo(0, place);
    if (Math.abs(window.scrollY - place) > 2 && performance.now() < until) frame = requestAnimationFrame(go);
  };
  go();
  return () => cancelAnimationFrame(frame);
}
