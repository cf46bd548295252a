import { useMutation } from '@apollo/client/react';
import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { byField } from '@shop/web-kit/problem';
import { BusyButton } from '@shop/web-kit/ui/busy-button';
import { Failure, Refusals } from '@shop/web-kit/ui/notice';
import { Tick } from '@shop/web-kit/ui/tick';
import { useState, type FormEvent } from 'react';
import type { SavedAddressFragment } from '../../generated/graphql';
import { focusFirstError } from '../checkout/focus';
import { toast } from '../shell/toast';
import { AddressFields } from './address-fields';
import { SaveAddress } from './address.operations';
import { addressInput, addressProblems, blankAddress, typed, type AddressProblems } from './form';

/** A new address for the account, or a change of one. */
export function AddressDialog({ address, onClose }: { address?: SavedAddressFragment; onClose(): void }) {
  const [form, setForm] = useState(() => (address ? typed(address) : blankAddress));
  const [isDefault, setDefault] = useState(address?.isDefault ?? false);
  const [problems, setProblems] = useState<AddressProblems & { ''?: string }>({});
  const [save, { loading, error }] = useMutation(SaveAddress);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const target = event.currentTarget;
    if (loading) return;
    const found = addressProblems(form);
    setProblems(found);
    if (Object.keys(found).length) return focusFirstError(target);
    const input = { ...addressInput(form), id: address?.id, isDefault };
    const given = (await save({ variables: { input } }).catch(() => undefined))?.data?.saveAddress;
    setProblems(byField(given?.userErrors ?? []));
    if (!given?.user) return focusFirstError(target);
    onClose();
    toast('The address is saved.', 'success');
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="address-title">
      <Box component="form" noValidate onSubmit={(event) => void submit(event)}>
        <DialogTitle id="address-title" sx={{ typography: 'h3', pt: 3 }}>
          {address ? 'Change the address' : 'A new address'}
        </DialogTitle>
        <DialogContent>
          {error && <Failure error={error} />}
          <Refusals messages={problems[''] ? [problems['']] : []} />
          <AddressFields address={form} problems={problems} onChange={(next) => setForm({ ...form, ...next })} />
          {!address?.isDefault && (
            <Box sx={{ mt: 2 }}>
              <Tick label="Begin checkouts with it" checked={isDefault} onChange={setDefault} />
            </Box>
          )}
        </DialogContent>
        <DialogActions sx={{ p: 3, pt: 1 }}>
          <Button onClick={onClose}>Not now</Button>
          <BusyButton type="submit" busy={loading}>
            Save it
          </BusyButton>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
