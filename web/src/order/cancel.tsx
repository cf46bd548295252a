import { useMutation } from '@apollo/client/react';
import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { BusyButton } from '@shop/web-kit/ui/busy-button';
import { Failure, Refusals } from '@shop/web-kit/ui/notice';
import { useState } from 'react';
import type { OrderViewFragment } from '../../generated/graphql';
import { toast } from '../shell/toast';
import { CancelOrder } from './order.operations';

/** Calls an order off while that is possible, after asking once more. */
export function Cancel({ order, accessToken }: { order: OrderViewFragment; accessToken?: string }) {
  const [isAsking, setAsking] = useState(false);
  const [cancel, { loading, error, data }] = useMutation(CancelOrder, {
    variables: { orderId: order.id, accessToken },
  });
  const confirm = async () => {
    const done = await cancel().catch(() => undefined);
    if (!done?.data?.cancelOrder.order) return;
    setAsking(false);
    toast('Your order was cancelled.', 'success');
  };
  if (!order.canCancel && !isAsking) return null;
  return (
    <Box sx={{ mt: 3 }}>
      <Button variant="outlined" color="error" onClick={() => setAsking(true)}>
        Cancel this order
      </Button>
      <Dialog open={isAsking} onClose={() => setAsking(false)} aria-labelledby="cancel-title">
        <DialogTitle id="cancel-title" sx={{ typography: 'h3', pt: 3 }}>
          Cancel order {order.number}?
        </DialogTitle>
        <DialogContent>
          {error && <Failure error={error} />}
          <Refusals messages={data?.cancelOrder.userErrors.map(({ message }) => message) ?? []} />
          What is held on your card is released. The things go back on the shelf for others.
        </DialogContent>
        <DialogActions sx={{ p: 3, pt: 1 }}>
          <Button onClick={() => setAsking(false)}>Keep it</Button>
          <BusyButton color="error" busy={loading} onClick={() => void confirm()}>
            Yes, cancel it
          </BusyButton>
        </DialogActions>
      </Dialog>
    </Box>
  );
}
