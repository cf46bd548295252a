import { useMutation } from '@apollo/client/react';
import { Box, Link, Typography } from '@mui/material';
import { byField, type Refusal } from '@shop/web-kit/problem';
import { BusyButton } from '@shop/web-kit/ui/busy-button';
import { Field } from '@shop/web-kit/ui/field';
import { Failure, Refusals } from '@shop/web-kit/ui/notice';
import { Tick } from '@shop/web-kit/ui/tick';
import { useState, type FormEvent } from 'react';
import { Link as RouterLink, useNavigate } from 'react-router';
import type { SavedAddressFragment } from '../../generated/graphql';
import { AddressFields } from '../address/address-fields';
import { SaveAddress } from '../address/address.operations';
import { addressInput, blankAddress, typed } from '../address/form';
import { SetShippingAddress } from '../cart/cart.operations';
import { keepCart } from '../cart/use-cart';
import { toast } from '../shell/toast';
import type { StepProps } from './checkout';
import { draftProblems, type DraftProblems } from './draft';
import { focusFirstError } from './focus';
import { SavedAddresses } from './saved-addresses';
import { StepTitle } from './step-title';

/** Who orders, and where it goes. */
export function AddressStep({ draft, isGuest, kept: { addresses: saved }, change }: StepProps) {
  const [problems, setProblems] = useState<DraftProblems & { ''?: string }>({});
  const [isKept, setKept] = useState(false);
  const { send, loading, error } = useSendAddress();
  const navigate = useNavigate();
  const chosen = chosenOf(saved, draft.addressId);
  const address = chosen ? typed(chosen) : draft.address;
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (loading) return;
    const found = draftProblems({ ...draft, address }, isGuest);
    setProblems(found);
    if (Object.keys(found).length) return focusFirstError(form);
    const refusals = await send(address, isKept && !chosen);
    if (!refusals) return;
    setProblems(byField(refusals));
    if (refusals.length) return focusFirstError(form);
    change({ address, addressId: chosen?.id ?? '', isAddressed: true });
    void navigate('/checkout/shipping');
  };
  // What was chosen before is not the beginning of another one.
  const choose = (addressId: string) => change({ addressId, ...(chosen && { address: blankAddress }) });
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <StepTitle>Where shall it go?</StepTitle>
      {isGuest && <SignInFirst />}
      {error && <Failure error={error} />}
      <Refusals messages={messagesOf(problems, !!chosen)} />
      {saved.length > 0 && <SavedAddresses addresses={saved} chosen={chosen?.id ?? ''} onChoose={choose} />}
      {!chosen && (
        <AddressFields
          address={address}
          problems={problems}
          onChange={(next) => change({ address: { ...address, ...next } })}
          section="shipping"
          before={
            isGuest && <Email value={draft.email} problem={problems.email} onChange={(email) => change({ email })} />
          }
        />
      )}
      {!chosen && !isGuest && (
        <Box sx={{ mt: 2 }}>
          <Tick label="Keep this address in my account" checked={isKept} onChange={setKept} />
        </Box>
      )}
      <BusyButton type="submit" size="large" busy={loading} sx={{ mt: 4 }}>
        Go on to shipping
      </BusyButton>
    </form>
  );
}

/** The kept address that is chosen: at first the default one; none when another is typed. */
const chosenOf = (saved: readonly SavedAddressFragment[], id: string | undefined) =>
  saved.find((one) => (id === undefined ? one.isDefault : one.id === id));

/** What has no field to stand at: with a kept address nothing has. */
const messagesOf = (problems: Record<string, string | undefined>, isChosen: boolean): string[] =>
  (isChosen ? Object.values(problems) : [problems['']]).flatMap((message) => message ?? []);

/** Tells the cart where it goes, and on request the account; answers the refusals, undefined when the shop was not reached. */
function useSendAddress() {
  const [set, { loading, error }] = useMutation(SetShippingAddress, {
    update: (cache, { data }) => keepCart(cache, data?.change.cart),
    context: { queue: 'cart' },
  });
  const [save] = useMutation(SaveAddress);
  const keep = (address: typeof blankAddress) =>
    save({ variables: { input: addressInput(address) } }).then(
      ({ data }) => data?.saveAddress.userErrors[0]?.message,
      () => 'That did not reach the shop.',
    );
  const send = async (address: typeof blankAddress, isKept: boolean): Promise<readonly Refusal[] | undefined> => {
    const { country, region, postalCode } = address;
    const refusals = await set({ variables: { country, region: region || null, postalCode } }).then(
      ({ data }) => data?.change.userErrors,
      () => undefined,
    );
    const trouble = refusals?.length === 0 && isKept && (await keep(address));
    if (trouble) toast(`Your account does not keep the address: ${trouble}`, 'error');
    return refusals;
  };
  return { send, loading, error };
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

const Email = ({ value, problem, onChange }: { value: string; problem?: string; onChange(value: string): void }) => (
  <Field
    name="email"
    label="Email"
    value={value}
    onChange={onChange}
    error={problem}
    hint="For the confirmation, and to find the order again."
    input={{ type: 'email', autoComplete: 'email', maxLength: 254 }}
  />
);
