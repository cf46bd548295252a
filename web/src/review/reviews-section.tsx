import { Box, Typography } from '@mui/material';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { ReviewsSkeleton } from './reviews-skeleton';

const Reviews = lazy(() => import('./reviews'));

/** The reviews of a product, loaded when the reader comes near, or asks for them by `#reviews`. */
export function ReviewsSection({ slug }: { slug: string }) {
  const section = useRef<HTMLElement>(null);
  const { hash } = useLocation();
  const [isNear, setNear] = useState(false);
  const isAskedFor = hash === '#reviews';
  useEffect(() => {
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true), {
      rootMargin: '600px',
    });
    if (section.current) watch.observe(section.current);
    return () => watch.disconnect();
  }, []);
  useEffect(() => {
    if (!isAskedFor) return undefined;
    return afterPaint(() => section.current?.scrollIntoView());
  }, [isAskedFor]);
  return (
    <Box
      component="section"
      id="reviews"
      ref={section}
      aria-labelledby="reviews-title"
      // Who comes right here sees it grow: nothing that stands below is to move before their eyes.
      sx={{ mt: { xs: 7, md: 10 }, minHeight: isAskedFor ? '100vh' : undefined, scrollMarginTop: '8rem' }}
    >
      <Typography variant="h2" id="reviews-title" sx={{ mb: 3 }}>
        Reviews
      </Typography>
      <Suspense fallback={<ReviewsSkeleton />}>
        {isNear || isAskedFor ? <Reviews slug={slug} /> : <ReviewsSkeleton />}
      </Suspense>
    </Box>
  );
}

/** Runs when the page was drawn as it is now: scrolled in the same frame, what made room would count as moved. Answers how not to. */
function afterPaint(run: () => void): () => void {
  let frame = requestAnimationFrame(() => (frame = requestAnimationFrame(run)));
  return () => cancelAnimationFrame(frame);
}
