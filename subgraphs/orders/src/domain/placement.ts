import type { Problem } from '@shop/kit/result';
import type { ChosenShipping, Order, OrderAddress, OrderLine } from './order';

/** A cart as its owner answers it for a checkout: priced for the destination, with all that stands in the way. */
export interface CheckoutCart
  extends
    Pick<Order, 'discounts' | 'couponCodes' | 'subtotal' | 'discountTotal' | 'shippingTotal'>,
    Pick<Order, 'taxTotal' | 'pricesIncludeTax' | 'total'> {
  /** Null when the caller has no such cart. */
  cartId: string | null;
  version: number;
  lines: (Omit<OrderLine, 'id' | `quantity${string}`> & { lineId: string; quantity: number })[];
  shippingOption: ChosenShipping | null;
  /** Promotions that a use is to be held of, in the order of `discounts`; absent: none. */
  promotionIds?: string[];
  problems: Problem[];
}

/** What a shopper asks for, coerced, and what the shop adds to it: names, time, whose it is. */
export interface Placement {
  id: string;
  number: string;
  accessToken: string;
  at: Date;
  dueAt: Date;
  customerId: string | null;
  guestId: string | null;
  request: Order['request'];
  /** The cart that was named; absent: the caller's own. */
  namedCart: string | null;
  email: string | null;
  shippingAddress: OrderAddress;
  billingAddress: OrderAddress;
  paymentToken: string | null;
  /** A saved method in place of the token; absent: none. */
  paymentMethodId?: string | null;
  savePayment?: boolean;
  /** In minor units. */
  expectedTotal: number | null;
}
