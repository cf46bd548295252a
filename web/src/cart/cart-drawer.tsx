import { Box, Button, Drawer, IconButton, Skeleton, Typography } from '@mui/material';
import { moneyText } from '@shop/web-kit/money';
import { Icon } from '@shop/web-kit/ui/icon';
import { Failure } from '@shop/web-kit/ui/notice';
import { Nothing } from '@shop/web-kit/ui/nothing';
import { Link } from 'react-router';
import type { CartViewFragment } from '../../generated/graphql';
import { Told } from '../shell/told';
import { CartNotes, Note } from './cart-notes';
import { CartLine } from './cart-line';
import { Coupons } from './coupons';
import { discountName } from './discount-name';
import { cartShown } from './drawer-state';
import { troublesOf } from './trouble';
import { useCart } from './use-cart';

const close = () => cartShown.set('closed');

/** The bag, at the side of whatever page is open. */
export default function CartDrawer({ open }: { open: boolean }) {
  return (
    <Drawer
      anchor="right"
      open={open}
      onClose={close}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-modal': true,
          'aria-labelledby': 'bag-title',
          sx: { width: 'min(28rem, 100vw)', display: 'flex', flexDirection: 'column', bgcolor: 'background.default' },
        },
      }}
    >
      <Box
        sx={{
          display: 'flex',
          justifyContent: 'space-between',
          alignItems: 'center',
          px: 3,
          py: 2,
          borderBottom: 1,
          borderColor: 'divider',
        }}
      >
        <Typography variant="h3" component="h2" id="bag-title">
          Your bag
        </Typography>
        <IconButton onClick={close} aria-label="Close the bag" sx={{ mr: -1.5 }}>
          <Icon name="close" />
        </IconButton>
      </Box>
      <Content />
      {open && <Told />}
    </Drawer>
  );
}

function Content() {
  const { cart, loading, error, refetch } = useCart();
  if (loading) return <Loading />;
  if (!cart?.lines.length)
    return (
      <Box sx={{ p: 3 }}>
        {error ? (
          <Failure error={error} retry={() => void refetch()} />
        ) : (
          <Nothing icon="bag" title="Nothing in it yet">
            <p>What you add waits here for you, also when you come back another day.</p>
            <Button component={Link} to="/products" variant="contained" onClick={close}>
              Look round
            </Button>
          </Nothing>
        )}
      </Box>
    );
  return (
    <>
      <Box component="ul" sx={{ flex: 1, overflowY: 'auto', listStyle: 'none', m: 0, px: 3, py: 1 }}>
        {cart.lines.map((line) => (
          <CartLine key={line.sku} line={line} />
        ))}
      </Box>
      <Foot cart={cart} />
    </>
  );
}

function Foot({ cart }: { cart: CartViewFragment }) {
  const troubles = troublesOf(cart);
  return (
    <Box sx={{ px: 3, py: 2.5, borderTop: 1, borderColor: 'divider', bgcolor: 'background.paper' }}>
      <CartNotes cart={cart} />
      {troubles.length > 0 && <Note>Something in your bag can’t be bought as it is. See above.</Note>}
      <Coupons cart={cart} />
      <Sum name="Subtotal" value={moneyText(cart.subtotal)} strong />
      {cart.discounts.map((discount) => (
        <Sum key={discountName(discount)} name={discountName(discount)} value={`−${moneyText(discount.amount)}`} />
      ))}
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary', mb: 2 }}>
        Shipping is reckoned at checkout{cart.pricesIncludeTax ? '; prices include tax.' : ', and tax.'}
      </Typography>
      <Button
        component={Link}
        to="/checkout"
        onClick={close}
        variant="contained"
        size="large"
        fullWidth
        endIcon={<Icon name="arrow" />}
      >
        Check out
      </Button>
    </Box>
  );
}

const Sum = ({ name, value, strong }: { name: string; value: string; strong?: boolean }) => (
  <Box
    sx={{
      display: 'flex',
      justifyContent: 'space-between',
      gap: 2,
      mb: 0.5,
      typography: strong ? 'h4' : 'body2',
      fontFamily: 'inherit',
      fontVariantNumeric: 'tabular-nums',
    }}
  >
    <span>{name}</span>
    <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
      {value}
    </Box>
  </Box>
);

const Loading = () => (
  <Box sx={{ p: 3 }} aria-busy>
    {[0, 1].map((place) => (
      <Box key={place} sx={{ display: 'grid', gridTemplateColumns: '88px 1fr', gap: 2, mb: 3 }}>
        <Skeleton variant="rounded" height={88} />
        <Box>
          <Skeleton width="80%" />
          <Skeleton width="40%" />
        </Box>
      </Box>
    ))}
  </Box>
);
