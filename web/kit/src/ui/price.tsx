import { Box } from '@mui/material';
import { visuallyHidden } from './visually-hidden';
import { moneyText, type Amount } from '../money';

/** A price, and what it was before when it is lower now. */
export function Price({ now, before, from }: { now: Amount; before?: Amount | null; from?: boolean }) {
  const isLower = before && before.amount > now.amount;
  return (
    <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums' }}>
      {from && 'from '}
      {isLower && (
        <Box component="span" sx={visuallyHidden}>
          {'Now '}
        </Box>
      )}
      <Box component="span" sx={{ fontWeight: 600, ...(isLower && { color: 'secondary.main' }) }}>
        {moneyText(now)}
      </Box>
      {isLower && (
        <>
          {' '}
          <Box component="span" sx={visuallyHidden}>
            {'before '}
          </Box>
          <Box component="s" sx={{ color: 'text.secondary' }}>
            {moneyText(before)}
          </Box>
        </>
      )}
    </Box>
  );
}
