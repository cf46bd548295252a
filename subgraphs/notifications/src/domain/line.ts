import type { CancelReason } from '@shop/schema/events/orders';
import type { Facts, ReturnStep } from './facts';
import { moneyText } from './money';

/** A message as a line in the app; `link` is a path of the storefront. */
export interface Line {
  title: string;
  body: string;
  link: string | null;
}

/** Why an order was cancelled, for its customer. */
export const CANCEL_WORDS: Record<CancelReason, string> = {
  OUT_OF_STOCK: 'Something in it was sold out while we were preparing it.',
  PAYMENT_DECLINED: 'The payment was declined.',
  COUPON_INVALID: 'A coupon in it could no longer be used.',
  CUSTOMER_REQUEST: 'You asked us to cancel it.',
  STAFF: 'We had to cancel it.',
  FRAUD_SUSPECTED: 'The payment could not be accepted.',
  EXPIRED: 'Stock and payment could not be settled in time.',
};

/** How a return goes on, for its customer. */
export const RETURN_WORDS: Record<ReturnStep, string> = {
  REQUESTED: 'We received your request and will look at it soon.',
  APPROVED: 'Your return was approved: please send the items back.',
  REJECTED: 'We are sorry: we can not take these items back.',
  RECEIVED: 'Your items are back with us, and your refund is on its way.',
};

/** What the app shows of a message. */
export function lineOf(about: Facts): Line {
  switch (about.kind) {
    case 'WELCOME':
      return line('Welcome', 'Good to have you here. Have a look around.', '/products');
    case 'EMAIL_VERIFICATION':
      return line('Confirm your email address', 'We sent you a link.', '/account');
    case 'PASSWORD_RESET':
      return line('Set a new password', 'We sent you a link.', null);
    case 'PASSWORD_CHANGED':
      return line('Your password was changed', 'If that was not you, set a new one at once.', '/account');
    case 'NEW_SIGN_IN':
      return line('A new sign-in', 'Somebody signed in to your account from a new device.', '/account');
    case 'REVIEW_PUBLISHED':
      return about.replied
        ? line('We answered your review', `There is an answer to your review of ${about.product}.`, `/p/${about.slug}`)
        : line('Your review is online', `Thank you for reviewing ${about.product}.`, `/p/${about.slug}`);
    case 'LOW_STOCK':
      return line(`${about.product} is running low`, `${about.sku}: ${about.available} left.`, null);
    case 'BACK_IN_STOCK':
      return line(`${about.product} is back`, 'It is in stock again.', `/p/${about.slug}`);
    default:
      return line(...orderWords(about), `/orders/${about.orderId}`);
  }
}

function orderWords(about: Extract<Facts, { orderId: string }>): [title: string, body: string] {
  const order = `order ${about.number}`;
  switch (about.kind) {
    case 'ORDER_CONFIRMED':
      return ['Thank you for your order', `We confirmed ${order}.`];
    case 'ORDER_CANCELLED':
      return about.reason
        ? [`Your ${order} was cancelled`, CANCEL_WORDS[about.reason]]
        : [`Part of ${order} was cancelled`, 'You are not charged for it. The rest goes on.'];
    case 'PAYMENT_DECLINED':
      return ['Your payment was declined', `So ${order} was cancelled, and nothing was charged.`];
    case 'ORDER_SHIPPED':
      return ['Your parcel is on its way', `A parcel of ${order} has left.`];
    case 'ORDER_DELIVERED':
      return ['Your parcel arrived', `A parcel of ${order} was delivered.`];
    case 'REFUND_ISSUED':
      return ['Your refund is on its way', `We refunded ${moneyText(about.amount)} of ${order}.`];
    case 'RETURN_UPDATE':
      return [`Your return of ${order}`, RETURN_WORDS[about.step]];
  }
}

const line = (title: string, body: string, link: string | null): Line => ({ title, body, link });
