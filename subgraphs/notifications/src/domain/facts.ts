import type { CancelReason } from '@shop/schema/events/orders';
import type { Kind } from './kinds';

/** An amount in minor units of `currency` (ISO 4217). */
export interface Amount {
  amount: number;
  currency: string;
}

/** Which order; its number is for people. */
interface OfOrder {
  orderId: string;
  number: string;
}

/** How many of a line of an order. */
export interface Part {
  lineId: string;
  quantity: number;
}

/** A product as messages name it. */
interface OfProduct {
  product: string;
  slug: string;
}

/** How a return goes on. */
export type ReturnStep = 'REQUESTED' | 'APPROVED' | 'REJECTED' | 'RECEIVED';

/**
 * What a message is about: ids, and the few words that its line in the app needs. Names, addresses and whatever else the
 * mail tells are asked of their owners when it is sent.
 */
export type Facts =
  | { kind: 'WELCOME' | 'PASSWORD_CHANGED' | 'NEW_SIGN_IN' }
  | { kind: 'EMAIL_VERIFICATION' | 'PASSWORD_RESET'; linkId: string }
  | ({ kind: 'ORDER_CONFIRMED' | 'PAYMENT_DECLINED' } & OfOrder)
  // `parts`: only these of its lines.
  | ({ kind: 'ORDER_CANCELLED'; reason?: CancelReason; parts?: Part[] } & OfOrder)
  | ({ kind: 'ORDER_SHIPPED' | 'ORDER_DELIVERED'; fulfillmentId: string } & OfOrder)
  | ({ kind: 'REFUND_ISSUED'; amount: Amount } & OfOrder)
  | ({ kind: 'RETURN_UPDATE'; returnId: string; step: ReturnStep } & OfOrder)
  | ({ kind: 'REVIEW_PUBLISHED'; reviewId: string; replied: boolean } & OfProduct)
  | ({ kind: 'LOW_STOCK'; sku: string; available: number; reorderPoint: number } & OfProduct)
  | ({ kind: 'BACK_IN_STOCK'; sku: string } & OfProduct);

/** The facts of one kind. */
export type FactsOf<K extends Kind> = Extract<Facts, { kind: K }>;
