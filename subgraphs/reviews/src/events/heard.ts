import { on, type Handler } from '@shop/kit/handlers';
import { OrderDelivered } from '@shop/schema/events/orders';
import type { Parts } from '../context';

/** What reviews hears: what arrived can be reviewed. A guest has no account to review with. */
export const heard = ({ deliveries }: Parts): Handler[] => [
  on(OrderDelivered, async ({ orderId, customerId, lines }) => {
    if (customerId !== null)
      await deliveries.remember(
        customerId,
        lines.map(({ productId }) => ({ productId, orderId })),
      );
  }),
];
