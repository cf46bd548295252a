import { fail } from '@shop/kit/result';
import { NO_OFFERS, objection } from './domain/offers';
import { codeKey, isCode } from './domain/promotion';
import { quote } from './domain/quote';
import { noCart, noCoupon } from './domain/refusals';
import { NEW_CART, skusOf, type Shop } from './shopping';
import type { Changed, Whose } from './store/carts';

/** Enters a coupon, or says why it takes nothing off. Rejects while the promotions can't be read. */
export async function applyCoupon(shop: Shop, whose: Whose, text: string): Promise<Changed> {
  const code = codeKey(text);
  if (!isCode(code)) return noCoupon();
  const cart = (await shop.carts.read(whose)) ?? (whose.cartId ? null : NEW_CART);
  if (!cart) return noCart();
  const [known, offers] = await Promise.all([
    shop.assortment.known(skusOf([cart])),
    shop.offering.vouched([code], whose),
  ]);
  const { currency, home } = shop.terms;
  const { subtotal } = quote(cart, known, home, shop.terms, NO_OFFERS);
  const found = objection(code, { subtotal, currency }, offers);
  return found ? fail(found.code, found.message, ['code']) : shop.carts.apply(whose, code);
}
