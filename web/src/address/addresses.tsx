import { useMutation, useQuery } from '@apollo/client/react';
import { Box, Button, Chip } from '@mui/material';
import { BusyButton } from '@shop/web-kit/ui/busy-button';
import { Nothing } from '@shop/web-kit/ui/nothing';
import { useState } from 'react';
import type { SavedAddressFragment } from '../../generated/graphql';
import { AccountPage } from '../account/account-page';
import { meOf } from '../account/use-viewer';
import { toast } from '../shell/toast';
import { AddressDialog } from './address-dialog';
import { AddressesQuery, RemoveAddress, SaveAddress } from './address.operations';
import { countryName } from './countries';
import { addressInput, addressLines, typed } from './form';

/** Where the account has things sent. */
export default function Addresses() {
  const { data, error, refetch } = useQuery(AddressesQuery, { errorPolicy: 'all', fetchPolicy: 'cache-and-network' });
  return (
    <AccountPage
      title="Addresses"
      intro="A checkout begins with the default one."
      me={meOf(data)}
      error={error}
      retry={() => void refetch()}
    >
      {({ addresses }) => <Shown addresses={addresses ?? []} />}
    </AccountPage>
  );
}

function Shown({ addresses }: { addresses: readonly SavedAddressFragment[] }) {
  /** Undefined: no dialog. */
  const [edited, edit] = useState<SavedAddressFragment | 'new'>();
  return (
    <>
      {addresses.length === 0 && (
        <Nothing icon="truck" title="No addresses yet">
          <p>One that you keep here is typed once, and chosen at every checkout.</p>
        </Nothing>
      )}
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
        }}
      >
        {addresses.map((address) => (
          <Panel key={address.id} address={address} onEdit={() => edit(address)} />
        ))}
      </Box>
      <Button variant="contained" onClick={() => edit('new')} sx={{ mt: 3 }}>
        Add an address
      </Button>
      {edited && <AddressDialog address={edited === 'new' ? undefined : edited} onClose={() => edit(undefined)} />}
    </>
  );
}

const FAILED = 'That did not reach the shop. Try again.';

function Panel({ address, onEdit }: { address: SavedAddressFragment; onEdit(): void }) {
  const { remove, makeDefault, isBusy } = useActions(address);
  const label = `${address.name}, ${address.line1}`;
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexDirection: 'column',
        p: 2.5,
        border: 1,
        borderColor: 'divider',
        borderRadius: 2,
        bgcolor: 'background.paper',
        overflowWrap: 'anywhere',
      }}
    >
      <Box component="address" sx={{ fontStyle: 'normal', flex: 1 }}>
        {[...addressLines(address), countryName(address.country)].map((line, place) => (
          <Box key={line} sx={{ fontWeight: place === 0 ? 600 : 400 }}>
            {line}
          </Box>
        ))}
        {address.phone && <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{address.phone}</Box>}
      </Box>
      <Box sx={{ minHeight: 44, mt: 1.5, display: 'flex', alignItems: 'center' }}>
        {address.isDefault ? (
          <Chip label="Default" size="small" variant="outlined" color="success" />
        ) : (
          <Button
            size="small"
            onClick={() => void makeDefault()}
            aria-label={`Use by default: ${label}`}
            sx={{ ml: '-0.9rem' }}
          >
            Use by default
          </Button>
        )}
      </Box>
      <Box sx={{ display: 'flex', gap: 1, ml: '-0.9rem' }}>
        <Button size="small" onClick={onEdit} aria-label={`Change: ${label}`}>
          Change
        </Button>
        <BusyButton
          size="small"
          variant="text"
          color="inherit"
          busy={isBusy}
          onClick={() => void remove()}
          aria-label={`Remove: ${label}`}
        >
          Remove
        </BusyButton>
      </Box>
    </Box>
  );
}

/** What can be done to an address. What was removed can be put back. */
function useActions(address: SavedAddressFragment) {
  const [save] = useMutation(SaveAddress);
  const [remove, { loading }] = useMutation(RemoveAddress, {
    variables: { id: address.id },
    refetchQueries: [AddressesQuery],
    awaitRefetchQueries: true,
  });
  const saved = async (id?: string) => {
    const input = { ...addressInput(typed(address)), id, isDefault: id ? true : address.isDefault };
    const given = (await save({ variables: { input } }).catch(() => undefined))?.data?.saveAddress;
    if (!given?.user) toast(given?.userErrors[0]?.message ?? FAILED, 'error');
  };
  return {
    isBusy: loading,
    makeDefault: () => saved(address.id),
    remove: async () => {
      const given = (await remove().catch(() => undefined))?.data?.removeAddress;
      if (!given?.ok) return toast(given?.userErrors[0]?.message ?? FAILED, 'error');
      toast('The address was removed.', 'info', { label: 'Put it back', run: () => void saved() });
    },
  };
}
