import type { CancelReason } from '@shop/schema/events/orders';
import type { Charge } from './charge';
import type { OrderEventType, OrderStatus } from './status';

/** An amount in minor units of `currency` (ISO 4217). */
export interface Money {
  amount: number;
  currency: string;
}

/** A line as it was bought: later changes of the product do not reach it. */
export interface OrderLine {
  id: string;
  sku: string;
  productId: string;
  title: string;
  options: { name: string; value: string }[];
  image: { url: string; alt: string; width: number; height: number } | null;
  quantity: number;
  /** Of the quantity: what has left, what never will, and what came back of what had left. */
  quantityShipped: number;
  quantityCancelled: number;
  quantityReturned: number;
  unitPrice: Money;
  discountTotal: Money;
  taxTotal: Money;
  total: Money;
}

/** Where a parcel or a bill goes. `country` is ISO 3166-1 alpha-2, upper case. */
export interface OrderAddress {
  name: string;
  line1: string;
  line2: string | null;
  city: string;
  region: string | null;
  postalCode: string;
  country: string;
  phone: string | null;
}

/** Who takes a step: null is the shop's own machinery. */
export type Actor = 'customer' | 'staff' | null;

/** A step as a rule decides it: what happened, where the order stands after it, and what to tell people. */
export interface Step {
  type: OrderEventType;
  status: OrderStatus;
  /** For people; without personal data. */
  message: string;
  actor: Actor;
}

/** A step of an order's story. `id` is what a client passes as `after`. */
export interface OrderEvent extends Step {
  id: string;
  at: Date;
}

/** The shipping option that was chosen, with the price that it had. */
export interface ChosenShipping {
  id: string;
  name: string;
  price: Money;
  estimatedDaysMin: number;
  estimatedDaysMax: number;
}

/** So many units of a line. */
export interface Part {
  lineId: string;
  quantity: number;
}

/** A parcel. `capture` is what its leaving was charged, in minor units. */
export interface Fulfillment {
  id: string;
  carrier: string;
  trackingNumber: string;
  lines: Part[];
  capture: number;
  shippedAt: Date;
  deliveredAt: Date | null;
}

/** Where a return stands; the API's ReturnStatus. */
export const RETURN_STATUSES = ['REQUESTED', 'APPROVED', 'REJECTED', 'RECEIVED', 'REFUNDED'] as const;
export type ReturnStatus = (typeof RETURN_STATUSES)[number];

/** What a customer sends back, and what became of it. `refund` is known once it was received. */
export interface Return {
  id: string;
  status: ReturnStatus;
  reason: string;
  lines: Part[];
  refund: Money | null;
  requestedAt: Date;
  decidedAt: Date | null;
}

/** What staff wrote about an order, for colleagues; the shop's own machinery writes without an author. */
export interface Note {
  id: string;
  at: Date;
  authorId: string | null;
  body: string;
}

/** An order, whole: what the rules decide about and what is stored. */
export interface Order {
  _id: string;
  version: number;
  number: string;
  status: OrderStatus;
  cancelReason: CancelReason | null;
  placedAt: Date;
  updatedAt: Date;
  /** Whose it is: an account, or the guest who placed it. */
  customerId: string | null;
  guestId: string | null;
  /** Opens the order to whoever holds it. This and what follows is null when the person was erased. */
  accessToken: string | null;
  email: string | null;
  shippingAddress: OrderAddress | null;
  billingAddress: OrderAddress | null;
  /** When the person was erased, and where the order was taxed, as it has no address any more. */
  erasedAt?: Date;
  taxedIn?: { country: string; region: string | null } | null;
  lines: OrderLine[];
  shippingOption: ChosenShipping;
  discounts: { code: string | null; title: string; amount: Money }[];
  couponCodes: string[];
  subtotal: Money;
  discountTotal: Money;
  shippingTotal: Money;
  taxTotal: Money;
  pricesIncludeTax: boolean;
  total: Money;
  fulfillments: Fulfillment[];
  returns: Return[];
  notes: Note[];
  /** Of the total, in minor units: what cancelled lines will never be charged, and what was given back. */
  released: number;
  refunded: number;
  /** What payments told of it; missing until the payment was asked for. */
  charge?: Charge;
  timeline: OrderEvent[];
  /** Steps that a rule has just taken and the store has not stamped yet; never stored. */
  news?: Step[];
  /** The request that placed it: the key is unique within the scope, the hash tells its input from another. */
  request: { scope: string; key: string; hash: string };
  /** Later requests that moved stock or money, by their key: a repetition changes nothing. */
  answered: { key: string; hash: string }[];
  cartId: string;
  /** The cart and its version, unique among orders that are not cancelled. */
  cartClaim: string | null;
  stockReserved: boolean;
  /** The promotions that a use is to be held of, and those of them that one is held of. */
  promotionIds: string[];
  promotionsReserved: string[];
  /** The payment that holds the total. */
  paymentId: string | null;
  /** What payments charges; forgotten when there is nothing left to charge. */
  paymentToken: string | null;
  /** Or the account's saved method that it charges; forgotten with it. */
  paymentMethodId: string | null;
  /** Whether the token's method is to be saved for the account; forgotten with it. */
  savePayment: boolean;
  /** While PENDING: it is cancelled when nothing more is heard until then. */
  dueAt: Date | null;
}
