import type { OrderViewFragment } from '../../generated/graphql';

/** How an order stands, for whoever looks at it. */
export interface Outcome {
  title: string;
  text: string;
  severity: 'info' | 'success' | 'warning' | 'error';
  /** What to do next: pay anew with another card, or look at the bag. */
  next?: 'pay' | 'bag';
}

const DECLINES: Record<string, string> = {
  insufficient_funds: 'There is not enough money on the card.',
  expired_card: 'The card has expired.',
  declined: 'The bank declined the card.',
};

const STANDING: Record<Exclude<OrderViewFragment['status'], 'CANCELLED'>, Outcome> = {
  PENDING: {
    title: 'We have your order.',
    text: 'We are holding everything for you and asking your bank. This page follows along by itself.',
    severity: 'info',
  },
  CONFIRMED: {
    title: 'It’s yours. Thank you!',
    text: 'Everything is held for you and paid for. We will pack it next.',
    severity: 'success',
  },
  PARTIALLY_SHIPPED: { title: 'Part of it is on its way.', text: 'The rest follows.', severity: 'success' },
  SHIPPED: { title: 'It’s on its way.', text: 'All of it was handed to the carrier.', severity: 'success' },
  DELIVERED: { title: 'It arrived.', text: 'We hope that you like it.', severity: 'success' },
  RETURN_REQUESTED: {
    title: 'It is to come back.',
    text: 'We have your request and will answer soon.',
    severity: 'info',
  },
  RETURNED: { title: 'It came back.', text: 'Everything was returned.', severity: 'info' },
};

const CANCELLED: Record<NonNullable<OrderViewFragment['cancelReason']>, Omit<Outcome, 'title'>> = {
  OUT_OF_STOCK: {
    text: 'Something in it sold out while you were ordering. Nothing was charged, and your bag is as it was.',
    severity: 'warning',
    next: 'bag',
  },
  PAYMENT_DECLINED: {
    text: 'Nothing was charged, and your bag is as it was. Try again with another card.',
    severity: 'error',
    next: 'pay',
  },
  COUPON_INVALID: {
    text: 'Its coupon was used up or ended before we could settle it. Nothing was charged, and your bag is as it was: take the code out or enter another, and order again.',
    severity: 'warning',
    next: 'bag',
  },
  CUSTOMER_REQUEST: { text: 'You cancelled it. What was held on your card is released.', severity: 'info' },
  STAFF: { text: 'The shop cancelled it. What was held on your card is released.', severity: 'warning' },
  FRAUD_SUSPECTED: { text: 'The payment could not be accepted. Nothing was charged.', severity: 'error' },
  EXPIRED: {
    text: 'Your bank did not answer in time. Nothing was charged, and your bag is as it was.',
    severity: 'warning',
    next: 'pay',
  },
};

/** Says how an order stands and what to do. */
export function outcomeOf({ status, cancelReason, payments }: OrderViewFragment): Outcome {
  if (status !== 'CANCELLED') return STANDING[status];
  if (!cancelReason) return { title: 'This order was cancelled.', text: '', severity: 'warning' };
  const why = CANCELLED[cancelReason];
  if (cancelReason === 'COUPON_INVALID') return { title: 'Your coupon no longer holds.', ...why };
  if (cancelReason === 'OUT_OF_STOCK') return { title: 'Sold out just now.', ...why };
  if (cancelReason !== 'PAYMENT_DECLINED') return { title: 'This order was cancelled.', ...why };
  const reason = payments?.find(({ declineReason }) => declineReason)?.declineReason;
  const known = reason && DECLINES[reason];
  return { title: 'Your card was declined.', ...why, text: `${known ? `${known} ` : ''}${why.text}` };
}
