import { Alert, Box, Button, Link, Typography } from '@mui/material';
import { moneyText } from '@shop/web-kit/money';
import { BusyButton } from '@shop/web-kit/ui/busy-button';
import { Failure, Refusals } from '@shop/web-kit/ui/notice';
import { useEffect, type ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import { countryName } from '../address/countries';
import { addressInput, addressLines } from '../address/form';
import { cardText } from '../card/card-text';
import { CartNotes } from '../cart/cart-notes';
import { troublesOf, type Trouble } from '../cart/trouble';
import { useCart } from '../cart/use-cart';
import type { StepProps } from './checkout';
import { paymentInput } from './chosen-card';
import { StepTitle } from './step-title';
import { usePlaceOrder } from './use-place-order';

const LOOK_AGAIN_MS = 10_000;

/** All of it once more, and the button that pays what it says. */
export function ReviewStep({ cart, draft, isGuest, change }: StepProps) {
  const { refetch } = useCart();
  const { place, isBusy, error, refusals } = usePlaceOrder(() => change({ addressId: undefined }));
  const troubles = troublesOf(cart);
  useEffect(() => {
    const timer = window.setInterval(() => void refetch().catch(() => undefined), LOOK_AGAIN_MS);
    return () => window.clearInterval(timer);
  }, [refetch]);
  // What was refused is looked at again: the bag then says what to do about it.
  useEffect(() => {
    if (refusals.length) void refetch().catch(() => undefined);
  }, [refusals, refetch]);
  const pay = () =>
    place({
      ...(isGuest && { email: draft.email.trim() }),
      shippingAddress: addressInput(draft.address),
      payment: draft.card ? paymentInput(draft.card) : {},
      expectedTotal: cart.total.amount,
    });
  return (
    <>
      <StepTitle>Is it all right so?</StepTitle>
      {error && <Failure error={error} />}
      <Refusals messages={refusals.map(({ message }) => message)} />
      <CartNotes cart={cart} />
      {troubles.map((trouble) => (
        <Fix key={trouble.line.id} trouble={trouble} />
      ))}
      <Facts draft={draft} cart={cart} isGuest={isGuest} />
      <BusyButton
        size="large"
        busy={isBusy}
        disabled={troubles.length > 0}
        onClick={() => void pay()}
        sx={{ mt: 3, minWidth: '16rem' }}
      >
        {isBusy ? 'Ordering …' : `Pay ${moneyText(cart.total)}`}
      </BusyButton>
      <Typography variant="caption" component="p" sx={{ mt: 1.5, color: 'text.secondary' }}>
        Nothing is charged before everything is in stock and held for you.
      </Typography>
    </>
  );
}

/** What can't be bought as it is, with the ways to put it right. */
function Fix({ trouble: { line, message, most } }: { trouble: Trouble }) {
  const { setQuantity } = useCart();
  const lower = () => void setQuantity(line, most);
  return (
    <Alert
      severity="warning"
      role="alert"
      sx={{ mb: 2 }}
      action={
        <Button size="small" onClick={lower}>
          {most > 0 ? `Take ${most}` : 'Remove'}
        </Button>
      }
    >
      {message}
    </Alert>
  );
}

function Facts({ draft: { address, email, card }, cart, isGuest }: Omit<StepProps, 'change' | 'kept'>) {
  return (
    <Box component="dl" sx={{ m: 0 }}>
      <Fact name="Goes to" step="address">
        {[...addressLines(address), countryName(address.country)].map((line) => (
          <div key={line}>{line}</div>
        ))}
        {isGuest && <Box sx={{ color: 'text.secondary' }}>{email}</Box>}
      </Fact>
      <Fact name="Travels" step="shipping">
        {cart.shippingOption?.name}
      </Fact>
      <Fact name="Paid with" step="payment">
        {card && cardText(card)}
      </Fact>
    </Box>
  );
}

const Fact = ({ name, step, children }: { name: string; step: string; children: ReactNode }) => (
  <Box
    sx={{
      display: 'grid',
      gridTemplateColumns: { xs: '1fr auto', sm: '8rem 1fr auto' },
      gap: { xs: 0.5, sm: 2 },
      py: 2,
      borderTop: 1,
      borderColor: 'divider',
    }}
  >
    <Box component="dt" sx={{ color: 'text.secondary' }}>
      {name}
    </Box>
    <Box component="dd" sx={{ m: 0, gridColumn: { xs: '1 / -1', sm: 'auto' }, gridRow: { xs: 2, sm: 'auto' } }}>
      {children}
    </Box>
    <Box component="dd" sx={{ m: 0 }}>
      <Link component={RouterLink} to={`/checkout/${step}`} underline="always" aria-label={`Change: ${name}`}>
        Change
      </Link>
    </Box>
  </Box>
);
