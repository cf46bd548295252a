import { Box, Container, IconButton } from '@mui/material';
import { Icon } from '@shop/web-kit/ui/icon';
import { ModeSwitch } from '@shop/web-kit/ui/mode-switch';
import { Crash } from '@shop/web-kit/ui/crash';
import { lazy, Suspense } from 'react';
import { Link as RouterLink } from 'react-router';
import { useViewer } from '../account/use-viewer';
import { cartShown } from '../cart/drawer-state';
import { useCart } from '../cart/use-cart';
import { CategoryBar } from './category-bar';
import { Logo } from './logo';
import { MobileMenu } from './mobile-menu';
import { SearchBox } from './search-box';

const Bell = lazy(() => import('../notification/bell'));

/** Name, search, account and bag; below them the departments. It stays in sight. */
export function Header() {
  return (
    <Box
      component="header"
      sx={{
        position: 'sticky',
        top: 0,
        zIndex: 'appBar',
        bgcolor: 'background.default',
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Container maxWidth="xl">
        <Box
          sx={{
            display: 'grid',
            alignItems: 'center',
            columnGap: { xs: 0.5, md: 3 },
            gridTemplateColumns: { xs: '44px minmax(0, 1fr) auto', md: 'auto minmax(0, 1fr) auto' },
            py: { xs: 0.75, md: 1.25 },
          }}
        >
          <Box sx={{ display: { md: 'none' }, ml: -1.25 }}>
            <MobileMenu />
          </Box>
          <Logo />
          <Box sx={{ gridColumn: { xs: '1 / -1', md: '2' }, gridRow: { xs: 2, md: 1 }, pt: { xs: 0.5, md: 0 } }}>
            <SearchBox />
          </Box>
          <Box sx={{ display: 'flex', alignItems: 'center', mr: -1.25, justifySelf: 'end' }}>
            <Messages />
            <Box sx={{ display: { xs: 'none', sm: 'block' } }}>
              <ModeSwitch />
            </Box>
            <AccountLink />
            <CartButton />
          </Box>
        </Box>
      </Container>
      <CategoryBar />
    </Box>
  );
}

/** Leftmost, so that nothing moves when it comes. */
function Messages() {
  const viewer = useViewer();
  if (!viewer) return null;
  return (
    <Box sx={{ width: 44, height: 44 }}>
      <Crash fallback={null}>
        <Suspense fallback={null}>
          <Bell key={viewer.id} />
        </Suspense>
      </Crash>
    </Box>
  );
}

function AccountLink() {
  const viewer = useViewer();
  return (
    <IconButton
      component={RouterLink}
      to={viewer ? '/account' : '/sign-in'}
      aria-label={viewer ? `Account of ${viewer.name}` : 'Sign in'}
    >
      <Icon name="person" />
      {viewer && <Dot />}
    </IconButton>
  );
}

const Dot = () => (
  <Box
    component="span"
    sx={{
      position: 'absolute',
      right: 9,
      bottom: 10,
      width: 9,
      height: 9,
      borderRadius: '50%',
      bgcolor: 'primary.main',
      border: 2,
      borderColor: 'background.default',
    }}
  />
);

function CartButton() {
  const { cart } = useCart();
  const count = cart?.itemCount ?? 0;
  return (
    <IconButton
      onClick={() => cartShown.set('open')}
      aria-label={`Bag, ${count} item${count === 1 ? '' : 's'}`}
      aria-haspopup="dialog"
    >
      <Icon name="bag" />
      {count > 0 && <Count>{Math.min(count, 99)}</Count>}
    </IconButton>
  );
}

const Count = ({ children }: { children: number }) => (
  <Box
    component="span"
    aria-hidden
    sx={{
      position: 'absolute',
      right: 1,
      top: 2,
      minWidth: 20,
      height: 20,
      px: 0.5,
      borderRadius: 999,
      display: 'grid',
      placeItems: 'center',
      bgcolor: 'secondary.main',
      color: 'secondary.contrastText',
      fontSize: '0.75rem',
      fontWeight: 700,
    }}
  >
    {children}
  </Box>
);
