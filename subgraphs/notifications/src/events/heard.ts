import { on, type Handler } from '@shop/kit/handlers';
import {
  OrderCancelled,
  OrderConfirmed,
  OrderDelivered,
  OrderLinesCancelled,
  OrderReturnDecided,
  OrderReturnReceived,
  OrderReturnRequested,
  OrderShipped,
} from '@shop/schema/events/orders';
import { PaymentRefunded } from '@shop/schema/events/payments';
import { ReviewPublished, ReviewReplied } from '@shop/schema/events/reviews';
import { StockBack, StockLow } from '@shop/schema/events/stock';
import {
  UserPasswordChanged,
  UserPasswordResetRequested,
  UserRegistered,
  UserSignedIn,
  UserVerificationRequested,
} from '@shop/schema/events/users';
import type { Announcer } from '../announcer';

/** What notifications hears: each is a message to somebody. */
export const heard = ({ announcer: tell }: { announcer: Announcer }): Handler[] => [
  on(UserRegistered, ({ userId }, { id }) => tell.account(id, userId, { kind: 'WELCOME' })),
  on(UserVerificationRequested, ({ userId, linkId }, { id }) =>
    tell.account(id, userId, { kind: 'EMAIL_VERIFICATION', linkId }),
  ),
  on(UserPasswordResetRequested, ({ userId, linkId }, { id }) =>
    tell.account(id, userId, { kind: 'PASSWORD_RESET', linkId }),
  ),
  on(UserPasswordChanged, ({ userId }, { id }) => tell.account(id, userId, { kind: 'PASSWORD_CHANGED' })),
  on(UserSignedIn, ({ userId }, { id }) => tell.account(id, userId, { kind: 'NEW_SIGN_IN' })),
  on(OrderConfirmed, ({ orderId }, { id }) => tell.order(id, { kind: 'ORDER_CONFIRMED', orderId })),
  on(OrderCancelled, ({ orderId, reason }, { id }) =>
    reason === 'PAYMENT_DECLINED'
      ? tell.order(id, { kind: 'PAYMENT_DECLINED', orderId })
      : tell.order(id, { kind: 'ORDER_CANCELLED', orderId, reason }),
  ),
  on(OrderLinesCancelled, ({ orderId, lines }, { id }) =>
    tell.order(id, {
      kind: 'ORDER_CANCELLED',
      orderId,
      parts: lines.map(({ lineId, quantity }) => ({ lineId, quantity })),
    }),
  ),
  on(OrderShipped, ({ orderId, fulfillmentId }, { id }) =>
    tell.order(id, { kind: 'ORDER_SHIPPED', orderId, fulfillmentId }),
  ),
  on(OrderDelivered, ({ orderId, fulfillmentId }, { id }) =>
    tell.order(id, { kind: 'ORDER_DELIVERED', orderId, fulfillmentId }),
  ),
  on(PaymentRefunded, ({ orderId, amount }, { id }) => tell.order(id, { kind: 'REFUND_ISSUED', orderId, amount })),
  on(OrderReturnRequested, ({ orderId, returnId }, { id }) =>
    tell.order(id, { kind: 'RETURN_UPDATE', orderId, returnId, step: 'REQUESTED' }),
  ),
  on(OrderReturnDecided, ({ orderId, returnId, approved }, { id }) =>
    tell.order(id, { kind: 'RETURN_UPDATE', orderId, returnId, step: approved ? 'APPROVED' : 'REJECTED' }),
  ),
  on(OrderReturnReceived, ({ orderId, returnId }, { id }) =>
    tell.order(id, { kind: 'RETURN_UPDATE', orderId, returnId, step: 'RECEIVED' }),
  ),
  // A review that is published again, after an edit or a look by staff, is no news to its author.
  on(ReviewPublished, ({ reviewId, productId, authorId }) =>
    tell.author(`published ${reviewId}`, authorId, productId, { reviewId, replied: false }),
  ),
  on(ReviewReplied, ({ reviewId, productId, authorId }, { id }) =>
    tell.author(id, authorId, productId, { reviewId, replied: true }),
  ),
  on(StockLow, ({ sku, available, reorderPoint }, { id }) =>
    tell.warehouse(id, { kind: 'LOW_STOCK', sku, available, reorderPoint }),
  ),
  on(StockBack, ({ sku }) => tell.waiters(sku)),
];
