import { z } from 'zod';
import { eventsOf } from './event';

const event = eventsOf('promotions', 'orderId');

export const PromotionReserved = event(
  'promotion.reserved.v1',
  'One use of the promotion is held for the order, until the order is cancelled.',
  z.object({ orderId: z.string(), promotionId: z.string() }),
);

export const PromotionRefused = event(
  'promotion.refused.v1',
  'The promotion can not be used for the order: used up, used by this customer as often as it may be, or over.',
  z.object({ orderId: z.string(), promotionId: z.string() }),
);
