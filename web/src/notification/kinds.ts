import type { Channel, NotificationKind as Kind } from '../../generated/graphql';

/** A kind of message in words, under the heading that it stands under. */
export interface Group {
  title: string;
  kinds: readonly (readonly [Kind, string])[];
}

/** What is written about, in the order shown. A welcome comes once, before anyone could choose. */
export const GROUPS: readonly Group[] = [
  {
    title: 'Your orders',
    kinds: [
      ['ORDER_CONFIRMED', 'An order is confirmed'],
      ['ORDER_SHIPPED', 'A parcel is on its way'],
      ['ORDER_DELIVERED', 'A parcel arrived'],
      ['ORDER_CANCELLED', 'An order is cancelled'],
      ['PAYMENT_DECLINED', 'A payment is declined'],
      ['REFUND_ISSUED', 'You get money back'],
      ['RETURN_UPDATE', 'A return goes on'],
    ],
  },
  {
    title: 'What you like',
    kinds: [
      ['BACK_IN_STOCK', 'Something that you wait for is back'],
      ['REVIEW_PUBLISHED', 'Your review is online or answered'],
    ],
  },
  {
    title: 'Your account',
    kinds: [
      ['NEW_SIGN_IN', 'A sign-in on a new device'],
      ['PASSWORD_CHANGED', 'Your password was changed'],
      ['EMAIL_VERIFICATION', 'The link that confirms your address'],
      ['PASSWORD_RESET', 'The link for a new password'],
    ],
  },
];

/** What only those who keep the stock are told. */
export const STOCK: Group = { title: 'The stock', kinds: [['LOW_STOCK', 'Something is running low']] };

export const CHANNELS = [
  ['EMAIL', 'Email'],
  ['SMS', 'Text'],
  ['IN_APP', 'Here'],
] as const satisfies readonly (readonly [Channel, string])[];

const LINKS: readonly Kind[] = ['EMAIL_VERIFICATION', 'PASSWORD_RESET'];

/** What nobody can choose: links go by email alone, and a changed password is always told there. The API refuses the same. */
export function fixed(kind: Kind, channel: Channel): 'always' | 'never' | undefined {
  if (LINKS.includes(kind)) return channel === 'EMAIL' ? 'always' : 'never';
  return kind === 'PASSWORD_CHANGED' && channel === 'EMAIL' ? 'always' : undefined;
}
