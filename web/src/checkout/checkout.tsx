import { Box, Button } from '@mui/material';
import { Failure } from '@shop/web-kit/ui/notice';
import { Nothing } from '@shop/web-kit/ui/nothing';
import { Page } from '@shop/web-kit/ui/page';
import { useEffect, useState } from 'react';
import { Link, Navigate, useParams } from 'react-router';
import type { CartViewFragment } from '../../generated/graphql';
import { useViewer } from '../account/use-viewer';
import { useCart } from '../cart/use-cart';
import { AddressStep } from './address-step';
import { blankDraft, keptDraft, type Draft } from './draft';
import { PaymentStep } from './payment-step';
import { ReviewStep } from './review-step';
import { ShippingStep } from './shipping-step';
import { STEPS, Steps, type Step } from './steps';
import { Summary } from './summary';
import { useKept, type Kept } from './use-kept';

/** What each step gets: the bag, what was entered so far, and how to change that. */
export interface StepProps {
  cart: CartViewFragment;
  draft: Draft;
  /** A guest gives an email address. */
  isGuest: boolean;
  kept: Kept;
  change(next: Partial<Draft>): void;
}

/** From the bag to an order, in four steps. What is entered stays entered. */
export default function Checkout() {
  const { step = 'address' } = useParams();
  const { cart, loading, error, refetch } = useCart();
  const viewer = useViewer();
  const kept = useKept(!viewer);
  const [draft, change] = useDraft();
  // The bag is looked at anew: what sold out meanwhile is told before anything is paid.
  useEffect(() => void refetch().catch(() => undefined), [step, refetch]);
  if (!isStep(step)) return <Navigate to="/checkout" replace />;
  if (error && !cart)
    return (
      <Page title="Checkout">
        <Failure error={error} retry={() => void refetch()} />
      </Page>
    );
  if (loading || viewer === undefined || !kept)
    return (
      <Page title="Checkout">
        <Box sx={{ minHeight: '70vh' }} aria-busy />
      </Page>
    );
  if (!cart?.lines.length) return <Empty />;
  const reach = furthest(cart, draft);
  if (place(step) > place(reach)) return <Navigate to={`/checkout/${reach}`} replace />;
  return <Open step={step} reach={reach} cart={cart} draft={draft} isGuest={!viewer} kept={kept} change={change} />;
}

function Open({ step, reach, ...props }: StepProps & { step: Step; reach: Step }) {
  const Body = { address: AddressStep, shipping: ShippingStep, payment: PaymentStep, review: ReviewStep }[step];
  return (
    <Page title="Checkout" width="lg">
      <Steps step={step} reach={reach} />
      <Box
        sx={{
          display: 'grid',
          gap: { xs: 4, md: 7 },
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 23rem' },
          alignItems: 'start',
        }}
      >
        <Box component="section" aria-labelledby="step-title" sx={{ minHeight: { md: '60vh' } }}>
          <Body key={step} {...props} />
        </Box>
        <Summary cart={props.cart} />
      </Box>
    </Page>
  );
}

const Empty = () => (
  <Page title="Checkout" width="md">
    <Nothing icon="bag" title="Your bag is empty">
      <p>Put something in it first; then come back here.</p>
      <Button component={Link} to="/products" variant="contained">
        Look round
      </Button>
    </Nothing>
  </Page>
);

function useDraft(): [Draft, (next: Partial<Draft>) => void] {
  const [draft, setDraft] = useState(() => ({ ...blankDraft, ...keptDraft.read() }));
  const change = (next: Partial<Draft>) =>
    setDraft((before) => {
      const after = { ...before, ...next };
      keptDraft.write({ ...after, card: undefined });
      return after;
    });
  return [draft, change];
}

const isStep = (step: string): step is Step => STEPS.some(([name]) => name === step);
const place = (step: Step) => STEPS.findIndex(([name]) => name === step);

/** The last step for which all before it is done. */
function furthest({ shippingOption }: CartViewFragment, { isAddressed, card }: Draft): Step {
  if (!isAddressed) return 'address';
  if (!shippingOption) return 'shipping';
  return card ? 'review' : 'payment';
}
