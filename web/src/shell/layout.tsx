import { Box, Link } from '@mui/material';
import { useStore } from '@shop/web-kit/store';
import { Crash } from '@shop/web-kit/ui/crash';
import { lazy, Suspense } from 'react';
import { Outlet, useLocation } from 'react-router';
import { useSessionChanges } from '../account/session-changes';
import { cartShown } from '../cart/drawer-state';
import { Broken } from './broken';
import { Footer } from './footer';
import { Header } from './header';
import { useScroll } from './scroll';
import { Told } from './told';

const CartDrawer = lazy(() => import('../cart/cart-drawer'));

/** What all pages stand in: skip link, header, main, footer, the cart drawer and what is told. */
export function Layout() {
  useSessionChanges();
  useScroll();
  const { pathname } = useLocation();
  return (
    <>
      <SkipLink />
      <Header />
      <Box component="main" id="main" tabIndex={-1} sx={{ minHeight: '100vh' }}>
        <Crash fallback={<Broken />} resetKey={pathname}>
          <Suspense fallback={<Box sx={{ minHeight: '100vh' }} aria-busy />}>
            {/* A page of another product or list is another page: it starts anew. */}
            <Outlet key={pathname.startsWith('/checkout') ? 'checkout' : pathname} />
          </Suspense>
        </Crash>
      </Box>
      <Footer />
      <Cart />
    </>
  );
}

function Cart() {
  const isShown = useStore(cartShown);
  return (
    <>
      <Crash fallback={null}>
        <Suspense fallback={null}>{isShown !== 'never' && <CartDrawer open={isShown === 'open'} />}</Suspense>
      </Crash>
      {isShown !== 'open' && <Told />}
    </>
  );
}

function SkipLink() {
  return (
    <Link
      href="#main"
      sx={{
        position: 'fixed',
        zIndex: 'tooltip',
        top: 8,
        left: 8,
        px: 2,
        py: 1,
        borderRadius: 1,
        bgcolor: 'primary.main',
        color: 'primary.contrastText',
        transform: 'translateY(-200%)',
        '&:focus': { transform: 'none' },
      }}
    >
      Skip to content
    </Link>
  );
}
