import { Box, Typography } from '@mui/material';
import { dayText } from '@shop/web-kit/dates';
import { moneyText } from '@shop/web-kit/money';
import type { OrderViewFragment } from '../../generated/graphql';
import { contents } from './parcels';

type Return = OrderViewFragment['returns'][number];

const STANDING: Record<Return['status'], string> = {
  REQUESTED: 'Asked for; we will answer soon',
  APPROVED: 'Approved: please send it back',
  REJECTED: 'Not approved',
  RECEIVED: 'Back with us; the refund is on its way',
  REFUNDED: 'Refunded',
};

/** What comes, or came, back. */
export function Returns({ order: { returns, lines } }: { order: OrderViewFragment }) {
  if (returns.length === 0) return null;
  return (
    <Box component="section" aria-labelledby="returns-title" sx={{ mt: 4 }}>
      <Typography variant="h3" component="h2" id="returns-title" sx={{ mb: 1.5 }}>
        {returns.length === 1 ? 'Your return' : 'Your returns'}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
        {returns.map((one) => (
          <Box key={one.id} component="li" sx={{ p: 2.5, border: 1, borderColor: 'divider', borderRadius: 2 }}>
            <Box sx={{ fontWeight: 600 }}>
              {STANDING[one.status]}
              {one.refund && one.refund.amount > 0 && ` (${moneyText(one.refund)})`}
            </Box>
            <Box sx={{ typography: 'body2' }}>{contents(one.lines, lines)}</Box>
            <Box sx={{ typography: 'body2', color: 'text.secondary', overflowWrap: 'anywhere' }}>
              {dayText(one.requestedAt)}: “{one.reason}”
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
