import { Box } from '@mui/material';
import { Icon } from '@shop/web-kit/ui/icon';
import type { ReactNode } from 'react';
import type { CartViewFragment } from '../../generated/graphql';

/** What changed since things were put in: a price, a quantity that was lowered, a coupon that has ended. */
export function CartNotes({ cart: { warnings } }: { cart: CartViewFragment }) {
  // A line that can't be bought any more is told with the way to put it right.
  const changes = new Set(
    warnings.flatMap(({ code, message, lineId }) => (code === 'NOT_FOUND' && lineId ? [] : [message])),
  );
  return [...changes].map((message) => <Note key={message}>{message}</Note>);
}

/** One thing that the shopper should know. */
export const Note = ({ children }: { children: ReactNode }) => (
  <Box role="status" sx={{ display: 'flex', gap: 1, mb: 1.5, typography: 'body2', color: 'warning.main' }}>
    <Icon name="alert" size={20} />
    {children}
  </Box>
);
