import { isUsedUp, outOfTime } from './offers';
import type { Promotion } from './promotion';

/** How it went with one use of a promotion that an order asked for. */
export type UseStatus = 'HELD' | 'REFUSED' | 'RELEASED';

/** One use of a promotion by one order. */
export interface Use {
  /** The promotion's id and the order's. */
  _id: string;
  version: number;
  promotionId: string;
  orderId: string;
  /** By which it was entered; null of a promotion that needs none. */
  code: string | null;
  status: UseStatus;
  /** By which customers' uses are counted: keys that tell nothing of the person; none of a use that does not count. */
  customers: string[];
  at: Date;
}

/** What an order asks a use of, and when and by whom it was placed. */
export interface Asked {
  promotionId: string;
  orderId: string;
  customers: string[];
  placedAt: Date;
}

/** The id of a promotion's use by an order: there is one. */
export const useId = ({ promotionId, orderId }: Pick<Use, 'promotionId' | 'orderId'>): string =>
  `${promotionId} ${orderId}`;

/**
 * The use as it is decided: held when the promotion is on, was in its time when the order was placed, and neither used up
 * nor used by this customer as often as one may; refused otherwise. `usedByCustomer` are those that are held.
 */
export function decided(promotion: Promotion | null, asked: Asked, usedByCustomer: number): Use {
  const { promotionId, orderId, customers, placedAt } = asked;
  const holds =
    !!promotion &&
    !outOfTime(promotion, placedAt) &&
    !isUsedUp(promotion) &&
    usedByCustomer < (promotion.perCustomerLimit ?? Infinity);
  return {
    ...{ _id: useId(asked), version: 1, promotionId, orderId, code: promotion?.code ?? null, at: placedAt },
    ...(holds ? { status: 'HELD', customers } : { status: 'REFUSED', customers: [] }),
  };
}
