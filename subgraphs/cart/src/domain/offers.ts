import { inWords } from './money';
import type { Promotion } from './promotion';

/** The most coupons of one cart. */
export const CODES_LIMIT = 5;

/** The promotions that matter to a cart, as they are now. */
export interface Offers {
  at: Date;
  /** Those that need no code. */
  automatic: readonly Promotion[];
  byCode: ReadonlyMap<string, Promotion>;
  /** How often the cart's customer has used each of these, by promotion; of one that is not there nobody knows. */
  usedByCustomer: ReadonlyMap<string, number>;
  /** The promotions can't be read now: a code that is not there may still be one. */
  unsure?: boolean;
}

/** No promotions at all. */
export const NO_OFFERS: Offers = { at: new Date(0), automatic: [], byCode: new Map(), usedByCustomer: new Map() };

/** Why a coupon takes nothing off, for the shopper. */
export interface Objection {
  code: 'COUPON_INVALID' | 'COUPON_EXPIRED';
  message: string;
}

/** What of a cart a promotion is judged by: what its goods cost before discounts, in minor units of the currency. */
export interface Judged {
  subtotal: number;
  currency: string;
}

/** The promotions that hold for a cart with these codes, and what is to be said of each code that does not. */
export function holding(codes: readonly string[], cart: Judged, offers: Offers) {
  const objections = codes.map((code) => objection(code, cart, offers));
  return {
    promotions: [
      ...offers.automatic.filter((promotion) => !against(promotion, cart, offers)),
      ...codes.filter((_, i) => !objections[i]).map((code) => offers.byCode.get(code)!),
    ],
    objections: objections.filter((found) => found !== null),
  };
}

/** Why the coupon takes nothing off this cart, or null when it does. */
export function objection(code: string, cart: Judged, offers: Offers): Objection | null {
  const promotion = offers.byCode.get(code);
  if (promotion) return against(promotion, cart, offers);
  return invalid(
    offers.unsure
      ? `The coupon ${code} can't be checked just now. Try again in a moment.`
      : `There is no coupon ${code}. Check how it is spelled.`,
  );
}

function against(promotion: Promotion, cart: Judged, { at, usedByCustomer }: Offers): Objection | null {
  const { code, minSubtotal, perCustomerLimit, _id } = promotion;
  const time = outOfTime(promotion, at);
  if (time) return time;
  if (isUsedUp(promotion)) return invalid(`The coupon ${code} is used up.`);
  if (perCustomerLimit !== null && (usedByCustomer.get(_id) ?? 0) >= perCustomerLimit)
    return invalid(`You have used the coupon ${code} as often as one customer may.`);
  const missing = (minSubtotal ?? 0) - cart.subtotal;
  if (missing <= 0) return null;
  const [least, more] = [minSubtotal!, missing].map((amount) => inWords({ amount, currency: cart.currency }));
  return invalid(`The coupon ${code} is for goods of ${least} or more. Add ${more} more to use it.`);
}

/** Why it can't be used at a time, whoever buys what; null when it can. */
export function outOfTime({ code, active, startsAt, endsAt }: Promotion, at: Date): Objection | null {
  if (!active) return invalid(`There is no coupon ${code}. Check how it is spelled.`);
  if (startsAt && at < startsAt) return invalid(`The coupon ${code} is not valid yet.`);
  return endsAt && at >= endsAt ? { code: 'COUPON_EXPIRED', message: `The coupon ${code} has ended.` } : null;
}

/** Whether all of its uses are taken. */
export const isUsedUp = ({ usageLimit, timesUsed }: Promotion): boolean =>
  usageLimit !== null && timesUsed >= usageLimit;

const invalid = (message: string): Objection => ({ code: 'COUPON_INVALID', message });
