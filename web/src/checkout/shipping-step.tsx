import { useMutation } from '@apollo/client/react';
import { Box, RadioGroup, Typography } from '@mui/material';
import { workingDays } from '@shop/web-kit/dates';
import { moneyText } from '@shop/web-kit/money';
import { BusyButton } from '@shop/web-kit/ui/busy-button';
import { Choice } from '@shop/web-kit/ui/choice';
import { Failure, Refusals } from '@shop/web-kit/ui/notice';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import type { CartViewFragment } from '../../generated/graphql';
import { countryName } from '../address/countries';
import { SetShippingOption } from '../cart/cart.operations';
import { keepCart } from '../cart/use-cart';
import type { StepProps } from './checkout';

import { StepTitle } from './step-title';

type Option = CartViewFragment['shippingOptions'][number];

/** How it is sent. */
export function ShippingStep({ cart, draft }: StepProps) {
  const [chosen, setChosen] = useState(cart.shippingOption?.id ?? cart.shippingOptions[0]?.id ?? '');
  const [refusals, setRefusals] = useState<string[]>([]);
  const [set, { loading, error }] = useMutation(SetShippingOption, {
    update: (cache, { data }) => keepCart(cache, data?.change.cart),
    context: { queue: 'cart' },
  });
  const navigate = useNavigate();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (loading) return;
    const errors = await set({ variables: { optionId: chosen } }).then(
      ({ data }) => data?.change.userErrors,
      () => undefined,
    );
    setRefusals(errors?.map(({ message }) => message) ?? []);
    if (errors?.length === 0) void navigate('/checkout/payment');
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <StepTitle>How shall it travel?</StepTitle>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 2 }}>
        To {draft.address.city}, {countryName(draft.address.country)}.
      </Typography>
      {error && <Failure error={error} />}
      <Refusals messages={refusals} />
      <RadioGroup aria-labelledby="step-title" name="shipping" value={chosen} onChange={(_event, id) => setChosen(id)}>
        {cart.shippingOptions.map((option) => (
          <Way key={option.id} option={option} />
        ))}
      </RadioGroup>
      {cart.shippingOptions.length === 0 && (
        <Refusals
          messages={[
            'We have no way to send this there. Choose another address, or take the heaviest thing out of your bag.',
          ]}
        />
      )}
      <BusyButton type="submit" size="large" busy={loading} disabled={!chosen} sx={{ mt: 3 }}>
        Go on to payment
      </BusyButton>
    </form>
  );
}

const Way = ({ option: { id, name, price, estimatedDaysMin, estimatedDaysMax } }: { option: Option }) => (
  <Choice value={id}>
    <Box sx={{ flex: 1 }}>
      <Box sx={{ fontWeight: 600 }}>{name}</Box>
      <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{workingDays(estimatedDaysMin, estimatedDaysMax)}</Box>
    </Box>
    <Box component="span" sx={{ fontWeight: 600 }}>
      {price.amount === 0 ? 'Free' : moneyText(price)}
    </Box>
  </Choice>
);
