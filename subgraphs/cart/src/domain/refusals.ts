import { fail, ok, type Decision, type Problem } from '@shop/kit/result';
import { LINES_LIMIT, QUANTITY_LIMIT } from './cart';
import { CODES_LIMIT } from './offers';

export type RefusalCode =
  'INVALID' | 'REQUIRED' | 'NOT_FOUND' | 'QUANTITY_LIMIT' | 'OUT_OF_STOCK' | 'COUPON_INVALID' | 'COUPON_EXPIRED';

/** No cart of that name, or one of somebody else: the answer is the same. */
export const noCart = () =>
  fail('NOT_FOUND', 'There is no such cart. Leave out cartId to use your own, or make one with createCart.', [
    'cartId',
  ]);

/** The caller is neither an account nor a guest, so it has no cart of its own. */
export const noOwnCart = () => fail('REQUIRED', 'Pass cartId: make a cart with createCart first.', ['cartId']);

/** The cart has no such line. */
export const noLine = () => fail('NOT_FOUND', 'The cart has no such line. Load the cart again.', ['lineId']);

/** No such sku, or one that is not for sale. */
export const notForSale = () => fail('NOT_FOUND', 'This is not for sale. Choose something else.', ['sku']);

/** The line would hold more than one line may. */
export const tooMany = () => fail('QUANTITY_LIMIT', `At most ${QUANTITY_LIMIT} of one kind.`, ['quantity']);

/** The cart has as many lines as it may. */
export const tooManyLines = () =>
  fail('QUANTITY_LIMIT', `A cart holds at most ${LINES_LIMIT} different things. Remove something first.`, ['sku']);

/** The cart has as many coupons as it may. */
export const tooManyCodes = () =>
  fail('COUPON_INVALID', `A cart takes at most ${CODES_LIMIT} coupons. Remove one first.`, ['code']);

/** The cart has no such coupon. */
export const noCode = () => fail('NOT_FOUND', 'The cart has no such coupon. Load the cart again.', ['code']);

/** What nobody can have meant as a coupon. */
export const noCoupon = () => fail('COUPON_INVALID', 'There is no such coupon. Check how it is spelled.', ['code']);

/** Fewer are in stock than the line would hold. */
export const notEnough = (available: number) =>
  fail('OUT_OF_STOCK', available > 0 ? `Only ${available} left.` : 'Sold out.', ['quantity']);

/** No way of shipping of that id for the cart and its address. */
export const notOffered = () =>
  fail('INVALID', 'This way of shipping is not offered for the cart. Choose one of shippingOptions.', ['optionId']);

const LONGEST_POSTAL_CODE = 20;

/** Without spaces around it; a long text is no postal code. */
export const postalCodeOf = (text?: string | null): Decision<string | undefined, 'INVALID'> =>
  (text?.length ?? 0) > LONGEST_POSTAL_CODE
    ? fail('INVALID', `A postal code has at most ${LONGEST_POSTAL_CODE} characters.`, ['postalCode'])
    : ok(text?.trim() || undefined);

/** The problem with a quantity by itself, if there is one; `least` is 1 to add, 0 where that removes. */
export function quantityProblem(quantity: number, least: 0 | 1): { ok: false; problem: Problem<RefusalCode> } | null {
  if (quantity < least) return fail('INVALID', `The quantity is at least ${least}.`, ['quantity']);
  return quantity > QUANTITY_LIMIT ? tooMany() : null;
}
