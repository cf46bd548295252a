import { randomBytes } from 'node:crypto';

/** How the simulated provider behaves for a token. */
export interface Card {
  brand: string;
  last4: string;
  outcome?: 'DECLINED' | 'REQUIRES_ACTION';
  reason?: string;
  /** This many calls fail before one is answered. */
  failures?: number;
  /** Captures are refused for this reason. */
  captures?: string;
  /** Each capture is made, and told of only when it is asked for again. */
  hushesCaptures?: boolean;
  answers?: 'slowly' | 'never';
}

const visa = { brand: 'Visa', last4: '4242' };
const CARDS: Record<string, Card> = {
  tok_visa: visa,
  tok_mastercard: { brand: 'Mastercard', last4: '4444' },
  tok_declined: { brand: 'Visa', last4: '0002', outcome: 'DECLINED', reason: 'declined' },
  tok_insufficient_funds: { brand: 'Visa', last4: '9995', outcome: 'DECLINED', reason: 'insufficient_funds' },
  tok_expired_card: { brand: 'Visa', last4: '0069', outcome: 'DECLINED', reason: 'expired_card' },
  tok_slow: { ...visa, answers: 'slowly' },
  tok_timeout: { ...visa, answers: 'never' },
  tok_flaky: { ...visa, failures: 2 },
  tok_capture_declined: { ...visa, captures: 'card_blocked' },
  tok_capture_timeout: { ...visa, hushesCaptures: true },
  tok_requires_action: { brand: 'Visa', last4: '3155', outcome: 'REQUIRES_ACTION' },
};

const UNKNOWN: Card = { brand: '', last4: '', outcome: 'DECLINED', reason: 'invalid_token' };

const known = new Map(Object.entries(CARDS));

/** What the card of a token does. */
export const cardOf = (token: string | null): Card => (token && known.get(token)) || UNKNOWN;

/** A token as it is remembered: what somebody typed instead of one may be anything, a card's number too, and is not. */
export const remembered = (token: string | null): string | null => (token && known.has(token) ? token : null);

/** The provider's own name for something. */
export const newReference = (): string => `sim_${randomBytes(9).toString('base64url')}`;

/** As long as a timer can be: only the caller's signal ends it. */
export const FOR_EVER_MS = 2 ** 31 - 1;
