import { fail, ok, type Result } from '@shop/kit/result';

/** A card that an account pays with again. Of the card itself there is the provider's reference, and what may be shown. */
export interface PaymentMethod {
  id: string;
  customerId: string;
  /** The provider's own name for it. */
  reference: string;
  brand: string;
  last4: string;
  expiryMonth: number;
  expiryYear: number;
  createdAt: Date;
}

/** An account keeps this many at most. */
export const METHODS_AT_MOST = 20;

const TOKEN = /^tok_[A-Za-z0-9_-]{1,200}$/;

/** A token is one by its form: whatever else somebody sends, a card's number above all, goes no further. */
export const tokenOf = (token: string): Result<string, 'INVALID'> =>
  TOKEN.test(token)
    ? ok(token)
    : fail('INVALID', 'Pass the token that the payment form answered, such as tok_…; never a card number.', ['token']);

const WORDS: Record<string, string> = {
  insufficient_funds: 'The card has not enough money on it. Take another one.',
  expired_card: 'The card has expired. Take another one.',
  invalid_token: 'This card could not be read. Enter it again.',
  authentication_required: 'This card asks to be confirmed: save it while you pay with it, or take another one.',
};

/** The provider would not keep the card. */
export const notKept = (reason: string) =>
  fail('PAYMENT_DECLINED', WORDS[reason] ?? 'The card was declined. Take another one.', ['token']);

/** There is no room for another one. */
export const tooMany = () =>
  fail('QUANTITY_LIMIT', `An account keeps at most ${METHODS_AT_MOST} cards. Remove one that you no longer need.`);

/** Saving is how stolen cards are tried out. */
export const triedTooOften = () =>
  fail('TOO_MANY_ATTEMPTS', 'Too many cards were tried in the last hour. Try again later.');

export const noSuchMethod = () => fail('NOT_FOUND', 'There is no such card among yours; load them again.', ['id']);
