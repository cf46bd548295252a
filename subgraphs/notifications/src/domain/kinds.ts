/** The ways a message can take. */
export const CHANNELS = ['EMAIL', 'SMS', 'IN_APP'] as const;
export type Channel = (typeof CHANNELS)[number];

/**
 * Whether a kind goes by a channel. ALWAYS: it can't be switched off. ON and OFF: unless its recipient chose otherwise.
 * NEVER: the channel is no way for it.
 */
export type Rule = 'ALWAYS' | 'ON' | 'OFF' | 'NEVER';

const USUAL = { EMAIL: 'ON', SMS: 'OFF', IN_APP: 'ON' } as const;
const LINK_ALONE = { EMAIL: 'ALWAYS', SMS: 'NEVER', IN_APP: 'NEVER' } as const;

/** What the shop tells people, and by which channels unless they choose otherwise. */
export const RULES = {
  WELCOME: { ...USUAL, SMS: 'NEVER' },
  EMAIL_VERIFICATION: LINK_ALONE,
  PASSWORD_RESET: LINK_ALONE,
  PASSWORD_CHANGED: { ...USUAL, EMAIL: 'ALWAYS' },
  NEW_SIGN_IN: USUAL,
  ORDER_CONFIRMED: USUAL,
  ORDER_CANCELLED: USUAL,
  ORDER_SHIPPED: USUAL,
  ORDER_DELIVERED: USUAL,
  PAYMENT_DECLINED: USUAL,
  REFUND_ISSUED: USUAL,
  RETURN_UPDATE: USUAL,
  REVIEW_PUBLISHED: { ...USUAL, EMAIL: 'OFF' },
  LOW_STOCK: USUAL,
  BACK_IN_STOCK: USUAL,
} as const satisfies Record<string, Record<Channel, Rule>>;

export type Kind = keyof typeof RULES;
export const KINDS = Object.keys(RULES) as Kind[];

/** The rule of a kind and a channel. */
export const ruleOf = (kind: Kind, channel: Channel): Rule => RULES[kind][channel];
