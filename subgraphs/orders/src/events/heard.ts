import { on, type Handler } from '@shop/kit/handlers';
import {
  PaymentActionRequired,
  PaymentAuthorized,
  PaymentCaptured,
  PaymentCaptureFailed,
  PaymentDeclined,
  PaymentRefunded,
  PaymentVoided,
} from '@shop/schema/events/payments';
import { PromotionRefused, PromotionReserved } from '@shop/schema/events/promotions';
import { StockRefused, StockReserved } from '@shop/schema/events/stock';
import { UserEmailVerified, UserSignedIn } from '@shop/schema/events/users';
import { claimFor } from '../claims';
import type { Parts } from '../context';
import {
  paymentActionRequired,
  paymentAuthorized,
  paymentDeclined,
  stockRefused,
  stockReserved,
} from '../domain/checkout';
import { paymentVoided } from '../domain/cancel';
import { charged } from '../domain/charge';
import { captured, captureFailed, refunded } from '../domain/paid';
import { promotionRefused, promotionReserved } from '../domain/promotions';
import { unguessable } from '../names';

/** What orders hears, one line each. */
export const heard = ({ orders, deadlines, neighbours }: Parts): Handler[] => [
  on(StockReserved, (of, event) =>
    orders.update(of.orderId, (order) => stockReserved(order, deadlines.pending()), event),
  ),
  on(StockRefused, (of, event) => orders.update(of.orderId, (order) => stockRefused(order, of.skus), event)),
  on(PromotionReserved, (of, event) =>
    orders.update(of.orderId, (order) => promotionReserved(order, of.promotionId, deadlines.pending()), event),
  ),
  on(PromotionRefused, (of, event) =>
    orders.update(of.orderId, (order) => promotionRefused(order, of.promotionId), event),
  ),
  on(UserEmailVerified, ({ userId }) => claimFor(userId, orders, neighbours)),
  on(UserSignedIn, ({ userId }) => claimFor(userId, orders, neighbours)),
  on(PaymentAuthorized, (of, event) =>
    orders.update(
      of.orderId,
      (order) => charged(paymentAuthorized(order, of.paymentId, of.amount), { state: 'AUTHORIZED' }),
      event,
    ),
  ),
  on(PaymentDeclined, (of, event) =>
    orders.update(of.orderId, (order) => charged(paymentDeclined(order), { state: 'DECLINED' }), event),
  ),
  on(PaymentActionRequired, (of, event) =>
    orders.update(
      of.orderId,
      (order) => charged(paymentActionRequired(order, deadlines.action()), { state: 'REQUIRES_ACTION' }),
      event,
    ),
  ),
  on(PaymentVoided, (of, event) =>
    orders.update(of.orderId, (order) => charged(paymentVoided(order, of.paymentId), { state: 'VOIDED' }), event),
  ),
  on(PaymentCaptured, (of, event) =>
    orders.update(of.orderId, (order) => charged(captured(order, of.amount), { captured: of.amount.amount }), event),
  ),
  on(PaymentCaptureFailed, (of, event) =>
    orders.update(
      of.orderId,
      (order) => captureFailed(order, of.amount, of.reason, new Date(event.time), unguessable()),
      event,
    ),
  ),
  on(PaymentRefunded, (of, event) =>
    orders.update(
      of.orderId,
      (order) => charged(refunded(order, of.amount, of.returnId, of.unearned?.amount), { refunded: of.amount.amount }),
      event,
    ),
  ),
];
