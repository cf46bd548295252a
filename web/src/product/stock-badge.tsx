import { Box } from '@mui/material';
import type { ProductVariantViewFragment } from '../../generated/graphql';

type Props = Pick<ProductVariantViewFragment, 'availability' | 'availableQuantity'>;

/** Whether there is any, in words and a colour. */
export function StockBadge({ availability, availableQuantity }: Props) {
  const [text, color] = wordsOf(availability, availableQuantity);
  return (
    <Box role="status" sx={{ display: 'flex', alignItems: 'center', gap: 1, typography: 'body2', minHeight: 24 }}>
      <Box component="span" aria-hidden sx={{ width: 10, height: 10, borderRadius: '50%', bgcolor: color }} />
      {text}
    </Box>
  );
}

function wordsOf(availability: Props['availability'], left: number | null): [string, string] {
  if (availability === 'OUT_OF_STOCK') return ['Sold out in this form', 'error.main'];
  if (availability === 'LOW_STOCK') return [left ? `Only ${left} left` : 'Few left', 'warning.main'];
  if (availability === 'IN_STOCK') return ['In stock, sent within a working day', 'success.main'];
  return ['We can’t see the stock right now; the bag will know.', 'text.secondary'];
}
