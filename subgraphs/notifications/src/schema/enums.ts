import { enumOf } from '@shop/kit/enums';
import type { DeliveryStatus as Status } from '../domain/delivery';
import type { Channel as Way, Kind } from '../domain/kinds';

export const NotificationKind = enumOf<Kind>('NotificationKind', 'What a message is about.', {
  WELCOME: 'An account was made.',
  EMAIL_VERIFICATION: 'A link that shows that an address is theirs.',
  PASSWORD_RESET: 'A link to set another password.',
  PASSWORD_CHANGED: 'The account has another password.',
  NEW_SIGN_IN: 'Somebody signed in from a new device.',
  ORDER_CONFIRMED: 'An order is in stock and paid for.',
  ORDER_CANCELLED: 'An order will not be fulfilled.',
  ORDER_SHIPPED: 'A parcel is on its way.',
  ORDER_DELIVERED: 'A parcel arrived.',
  PAYMENT_DECLINED: 'The payment of an order was declined, and the order cancelled.',
  REFUND_ISSUED: 'Money was given back.',
  RETURN_UPDATE: 'A return was asked for, decided about, or arrived.',
  REVIEW_PUBLISHED: 'A review is online, or the shop answered it.',
  LOW_STOCK: 'For staff: something is running low.',
  BACK_IN_STOCK: 'Something that was waited for can be bought again.',
});

export const Channel = enumOf<Way>('Channel', 'The way that a message takes.', {
  EMAIL: 'By email.',
  SMS: 'By text message.',
  IN_APP: "In the account's list of messages.",
});

export const DeliveryStatus = enumOf<Status>('DeliveryStatus', 'Where a delivery stands.', {
  QUEUED: 'It waits to be sent, or to be tried again.',
  SENT: 'It was handed over.',
  FAILED: 'It was given up; lastError says why.',
  SUPPRESSED: 'It is not to be sent: switched off, or there is nowhere to send it; lastError says which.',
});
