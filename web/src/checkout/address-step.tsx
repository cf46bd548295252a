import { useMutation } from '@apollo/client/react';
import { Box, Link, Typography } from '@mui/material';
import { byField } from '@shop/web-kit/problem';
import { BusyButton } from '@shop/web-kit/ui/busy-button';
import { Field } from '@shop/web-kit/ui/field';
import { Failure, Refusals } from '@shop/web-kit/ui/notice';
import { useState, type FormEvent } from 'react';
import { Link as RouterLink, useNavigate } from 'react-router';
import { SetShippingAddress } from '../cart/cart.operations';
import { keepCart } from '../cart/use-cart';
import { COUNTRIES } from './countries';
import { draftProblems, type AddressForm, type AddressProblems } from './draft';
import type { StepProps } from './checkout';
import { focusFirstError } from './focus';
import { StepTitle } from './step-title';

/** Who orders, and where it goes. */
export function AddressStep({ draft, isGuest, change }: StepProps) {
  const [problems, setProblems] = useState<AddressProblems & { ''?: string }>({});
  const [set, { loading, error }] = useMutation(SetShippingAddress, {
    update: (cache, { data }) => keepCart(cache, data?.change.cart),
    context: { queue: 'cart' },
  });
  const navigate = useNavigate();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (loading) return;
    const found = draftProblems(draft, isGuest);
    setProblems(found);
    if (Object.keys(found).length) return focusFirstError(form);
    const { country, region, postalCode } = draft.address;
    const refusals = await set({ variables: { country, region: region || null, postalCode } }).then(
      ({ data }) => data?.change.userErrors,
      () => undefined,
    );
    if (!refusals) return;
    setProblems(byField(refusals));
    if (refusals.length) return focusFirstError(form);
    change({ isAddressed: true });
    void navigate('/checkout/shipping');
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <StepTitle>Where shall it go?</StepTitle>
      {isGuest && <SignInFirst />}
      {error && <Failure error={error} />}
      <Refusals messages={problems[''] ? [problems['']] : []} />
      <AddressFields
        address={draft.address}
        problems={problems}
        onChange={(next) => change({ address: { ...draft.address, ...next } })}
        email={isGuest ? { value: draft.email, onChange: (email) => change({ email }) } : undefined}
      />
      <BusyButton type="submit" size="large" busy={loading} sx={{ mt: 4 }}>
        Go on to shipping
      </BusyButton>
    </form>
  );
}

const SignInFirst = () => (
  <Typography variant="body2" sx={{ mb: 3, color: 'text.secondary' }}>
    You can order as a guest. Have an account?{' '}
    <Link component={RouterLink} to="/sign-in?next=/checkout" underline="always" color="textPrimary">
      Sign in
    </Link>{' '}
    and the bag comes with you.
  </Typography>
);

interface FieldsProps {
  address: AddressForm;
  problems: AddressProblems;
  onChange(next: Partial<AddressForm>): void;
  email?: { value: string; onChange(value: string): void };
}

function AddressFields({ address, problems, onChange, email }: FieldsProps) {
  const field = (name: keyof AddressForm, label: string, autoComplete: string, more: { optional?: boolean } = {}) => (
    <Field
      name={name}
      label={label}
      value={address[name]}
      onChange={(value) => onChange({ [name]: value })}
      error={problems[name]}
      input={{ autoComplete: `shipping ${autoComplete}`, maxLength: 200 }}
      {...more}
    />
  );
  return (
    <Box sx={{ display: 'grid', gap: 2.5 }}>
      {email && (
        <Field
          name="email"
          label="Email"
          value={email.value}
          onChange={email.onChange}
          error={problems.email}
          hint="For the confirmation, and to find the order again."
          input={{ type: 'email', autoComplete: 'email', maxLength: 254 }}
        />
      )}
      {field('name', 'Full name', 'name')}
      {field('line1', 'Street and number', 'address-line1')}
      {field('line2', 'Flat, floor or company', 'address-line2', { optional: true })}
      <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: { xs: '1fr', sm: '10rem 1fr' } }}>
        {field('postalCode', 'Postal code', 'postal-code')}
        {field('city', 'Town', 'address-level2')}
      </Box>
      <Field
        name="country"
        label="Country"
        value={address.country}
        onChange={(country) => onChange({ country })}
        error={problems.country}
        choices={COUNTRIES}
        input={{ autoComplete: 'shipping country' }}
      />
      {address.country === 'US' && field('region', 'State, by its code', 'address-level1')}
      {field('phone', 'Phone, for the carrier', 'tel', { optional: true })}
    </Box>
  );
}
