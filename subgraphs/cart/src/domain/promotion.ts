import { fail, ok, type Decision } from '@shop/kit/result';

/** What a promotion takes off; the API's PromotionKind. */
export const PROMOTION_KINDS = ['PERCENTAGE', 'FIXED_AMOUNT', 'FREE_SHIPPING'] as const;
export type PromotionKind = (typeof PROMOTION_KINDS)[number];

/** What staff says of a promotion. Amounts in minor units of the shop's currency. */
export interface PromotionTerms {
  /** What shoppers type, upper case; null: it needs no code. */
  code: string | null;
  title: string;
  kind: PromotionKind;
  /** Percent (1 to 100) of PERCENTAGE, minor units of FIXED_AMOUNT; null of FREE_SHIPPING. */
  value: number | null;
  minSubtotal: number | null;
  startsAt: Date | null;
  endsAt: Date | null;
  /** So often in all, and so often by one customer; null: as often as they like. */
  usageLimit: number | null;
  perCustomerLimit: number | null;
  active: boolean;
}

/** A promotion as it is stored. */
export interface Promotion extends PromotionTerms {
  _id: string;
  version: number;
  timesUsed: number;
  createdAt: Date;
}

const CODE = /^[A-Z0-9][A-Z0-9-]{2,31}$/;
const TITLE_AT_MOST = 100;

/** A code as it is compared: case and spaces around it do not matter. */
export const codeKey = (code: string): string => code.trim().toUpperCase();

/** Whether a promotion can have this code, which is spelled as codeKey answers it. */
export const isCode = (code: string): boolean => CODE.test(code);

/** A promotion that nobody has used. Refuses terms that can't hold. */
export function newPromotion(terms: PromotionTerms, id: string, at: Date): Decision<Promotion, 'INVALID'> {
  const problem = problemOf(terms);
  return problem ?? ok({ ...terms, _id: id, version: 1, timesUsed: 0, createdAt: at });
}

/** The promotion under other terms. Refuses a change of a version that is not the one that was read. */
export function changedPromotion(
  promotion: Promotion,
  terms: PromotionTerms,
  ifVersion: number | null,
): Decision<Promotion, 'INVALID' | 'CONFLICT'> {
  if (ifVersion !== null && ifVersion !== promotion.version)
    return fail('CONFLICT', 'Someone changed it meanwhile; load it again.', ['ifVersion']);
  return problemOf(terms) ?? ok({ ...promotion, ...terms });
}

function problemOf(terms: PromotionTerms) {
  const { code, title, minSubtotal, startsAt, endsAt } = terms;
  if (code !== null && !isCode(code))
    return fail('INVALID', 'A code is 3 to 32 letters, digits and hyphens, such as SPRING-10.', ['code']);
  if (!title || title.length > TITLE_AT_MOST)
    return fail('INVALID', `Give it a title of 1 to ${TITLE_AT_MOST} characters; shoppers see it.`, ['title']);
  if (startsAt && endsAt && endsAt <= startsAt) return fail('INVALID', 'It ends before it starts.', ['endsAt']);
  if (minSubtotal !== null && minSubtotal < 0)
    return fail('INVALID', 'The least subtotal is 0 or more, in minor units.', ['minSubtotal']);
  return valueProblem(terms) ?? limitProblem(terms);
}

function valueProblem({ kind, value }: PromotionTerms) {
  if (kind === 'FREE_SHIPPING')
    return value === null ? undefined : fail('INVALID', 'Free shipping has no value; pass 0.', ['value']);
  if (value === null) return fail('INVALID', 'Say how much it takes off.', ['value']);
  if (kind === 'PERCENTAGE' && (value < 1 || value > 100))
    return fail('INVALID', 'A percentage is 1 to 100.', ['value']);
  return value < 1 ? fail('INVALID', 'The amount is 1 or more, in minor units.', ['value']) : undefined;
}

function limitProblem(terms: PromotionTerms) {
  const field = (['usageLimit', 'perCustomerLimit'] as const).find((name) => (terms[name] ?? 1) < 1);
  return field && fail('INVALID', 'A limit is 1 or more; leave it out for none.', [field]);
}
