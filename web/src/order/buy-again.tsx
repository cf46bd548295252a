import { useMutation } from '@apollo/client/react';
import { Box } from '@mui/material';
import { BusyButton } from '@shop/web-kit/ui/busy-button';
import { announce } from '@shop/web-kit/ui/announcer';
import type { OrderViewFragment } from '../../generated/graphql';
import { Reorder } from '../cart/cart.operations';
import { cartShown } from '../cart/drawer-state';
import { keepCart } from '../cart/use-cart';
import { toast } from '../shell/toast';

/** Puts what an order had into the bag once more, and shows the bag: what is no longer sold is told there. */
export function BuyAgain({ order: { id, status } }: { order: OrderViewFragment }) {
  const [reorder, { loading }] = useMutation(Reorder, {
    variables: { orderId: id },
    update: (cache, { data }) => keepCart(cache, data?.change.cart),
    context: { queue: 'cart' },
  });
  // While it is being settled, its things are still in the bag.
  if (status === 'PENDING') return null;
  const buy = async () => {
    const change = (await reorder().catch(() => undefined))?.data?.change;
    if (!change?.cart)
      return toast(change?.userErrors[0]?.message ?? 'That did not reach the shop. Try again.', 'error');
    announce('It is in your bag once more.');
    cartShown.set('open');
  };
  return (
    <Box sx={{ mt: 3 }}>
      <BusyButton variant="outlined" busy={loading} onClick={() => void buy()}>
        Buy again
      </BusyButton>
    </Box>
  );
}
