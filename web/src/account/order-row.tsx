import { Box, Chip, Link } from '@mui/material';
import { dayText } from '@shop/web-kit/dates';
import { moneyText } from '@shop/web-kit/money';
import { Picture } from '@shop/web-kit/ui/picture';
import { Link as RouterLink } from 'react-router';
import type { OrderSummaryFragment } from '../../generated/graphql';

const WORDS: Record<OrderSummaryFragment['status'], string> = {
  PENDING: 'Being settled',
  CONFIRMED: 'Confirmed',
  PARTIALLY_SHIPPED: 'Part on its way',
  SHIPPED: 'On its way',
  DELIVERED: 'Delivered',
  CANCELLED: 'Cancelled',
  RETURN_REQUESTED: 'To come back',
  RETURNED: 'Came back',
};

const MOST_PICTURES = 3;

/** An order in the list of orders: one link. */
export function OrderRow({ order: { id, number, status, placedAt, total, lines } }: { order: OrderSummaryFragment }) {
  const count = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  return (
    <Box
      component="li"
      sx={{
        position: 'relative',
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: '200px minmax(0, 1fr) auto' },
        gap: 2,
        alignItems: 'center',
        p: 2,
        mb: 2,
        border: 1,
        borderColor: 'divider',
        borderRadius: 2,
        bgcolor: 'background.paper',
        '&:hover': { borderColor: 'text.primary' },
      }}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: `repeat(${MOST_PICTURES}, 60px)`, gap: 1 }}>
        {lines.slice(0, MOST_PICTURES).map((line) => (
          <Picture key={line.id} image={line.image} decorative />
        ))}
      </Box>
      <Box>
        <Link
          component={RouterLink}
          to={`/orders/${id}`}
          sx={{ fontWeight: 600, '&::after': { content: '""', position: 'absolute', inset: 0 } }}
        >
          Order {number}
        </Link>
        <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
          {dayText(placedAt)}, {count} item{count === 1 ? '' : 's'}, {moneyText(total)}
        </Box>
      </Box>
      <Chip
        label={WORDS[status]}
        variant="outlined"
        color={status === 'CANCELLED' ? 'default' : 'success'}
        sx={{ justifySelf: 'start' }}
      />
    </Box>
  );
}
