import { Box, RadioGroup } from '@mui/material';
import { Choice } from '@shop/web-kit/ui/choice';
import type { SavedAddressFragment } from '../../generated/graphql';
import { countryName } from '../address/countries';
import { addressLines } from '../address/form';

interface Props {
  addresses: readonly SavedAddressFragment[];
  /** Empty: another address. */
  chosen: string;
  onChoose(id: string): void;
}

/** The addresses that the account keeps, to choose one, or to type another. */
export const SavedAddresses = ({ addresses, chosen, onChoose }: Props) => (
  <RadioGroup
    aria-labelledby="step-title"
    name="address"
    value={chosen}
    onChange={(_event, id) => onChoose(id)}
    sx={{ mb: 1.5 }}
  >
    {addresses.map((address) => (
      <Choice key={address.id} value={address.id}>
        <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
          <Box sx={{ fontWeight: 600 }}>{address.name}</Box>
          <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
            {[...addressLines(address).slice(1), countryName(address.country)].join(', ')}
          </Box>
        </Box>
      </Choice>
    ))}
    <Choice value="">Another address</Choice>
  </RadioGroup>
);
