import { useStore } from '@shop/web-kit/store';
import { Announcer } from '@shop/web-kit/ui/announcer';
import { lazy, Suspense } from 'react';
import { shownToast } from './toast';

const Toasts = lazy(() => import('./toasts'));

/** What is told, to eyes and to ears. It stands in the page, or in the dialog that covers it: what a dialog covers is out of reach. */
export function Told() {
  const current = useStore(shownToast);
  return (
    <>
      <Suspense fallback={null}>{current && <Toasts current={current} />}</Suspense>
      <Announcer />
    </>
  );
}
