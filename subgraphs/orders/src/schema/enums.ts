import { enumOf } from '@shop/kit/enums';
import type { CancelReason as Reason } from '@shop/schema/events/orders';
import type { ReturnStatus as Returned } from '../domain/order';
import type { OrderEventType as EventType, OrderStatus as Status } from '../domain/status';

export const OrderStatus = enumOf<Status>('OrderStatus', 'Where an order stands.', {
  PENDING: 'Placed; stock and payment are being settled.',
  CONFIRMED: 'In stock and paid for; to be shipped.',
  PARTIALLY_SHIPPED: 'Some of it is on its way.',
  SHIPPED: 'All of it is on its way.',
  DELIVERED: 'All of it arrived.',
  CANCELLED: 'It will not be fulfilled; cancelReason says why.',
  RETURN_REQUESTED: 'All of it was delivered and is to come back.',
  RETURNED: 'All of it came back.',
});

export const CancelReason = enumOf<Reason>('CancelReason', 'Why an order was cancelled.', {
  OUT_OF_STOCK: 'Something was sold out.',
  PAYMENT_DECLINED: 'The payment was declined.',
  COUPON_INVALID: 'A coupon was used up meanwhile.',
  CUSTOMER_REQUEST: 'The customer changed their mind.',
  STAFF: 'The shop cancelled it.',
  FRAUD_SUSPECTED: 'The payment looked like fraud.',
  EXPIRED: 'Stock and payment were not settled in time.',
});

export const OrderEventType = enumOf<EventType>('OrderEventType', "A step of an order's story.", {
  PLACED: 'The order was placed.',
  STOCK_RESERVED: 'Every line is held for it.',
  PAYMENT_AUTHORIZED: 'The provider holds its total.',
  CONFIRMED: 'It is in stock and paid for.',
  SHIPPED: 'Something was handed to the carrier.',
  DELIVERED: 'Something arrived.',
  CANCELLED: 'It will not be fulfilled.',
  RETURN_REQUESTED: 'The customer wants to send something back.',
  RETURN_DECIDED: 'The shop agreed to a return, or did not.',
  RETURN_RECEIVED: 'Something came back.',
  PAYMENT_CAPTURED: 'The provider took what it held, or a part.',
  REFUNDED: 'The customer got money back.',
  NOTE_ADDED: 'Staff added a note.',
});

export const ReturnStatus = enumOf<Returned>('ReturnStatus', 'Where a return stands.', {
  REQUESTED: 'The customer asked for it.',
  APPROVED: 'It may come back.',
  REJECTED: 'It may not come back.',
  RECEIVED: 'It came back; the money is on its way.',
  REFUNDED: 'It came back and was paid back.',
});
