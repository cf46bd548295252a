import type { Cart } from './domain/cart';
import type { Customer } from './domain/customer';
import { destination } from './domain/destination';
import type { Promotion } from './domain/promotion';
import { quote, type Quote, type Terms } from './domain/quote';
import { NO_OFFERS } from './domain/offers';
import { noCart, noLine, notForSale, notOffered, postalCodeOf, quantityProblem } from './domain/refusals';
import type { Assortment } from './assortment';
import type { CustomerKeys } from './customers';
import type { Followed } from './followed';
import type { Neighbours } from './neighbours';
import type { Offering } from './offering';
import type { Carts, Changed, Whose } from './store/carts';
import type { Holds } from './store/holds';
import type { RateStore } from './store/rates';
import type { Promotions } from './store/promotions';
import type { Uses } from './store/uses';
import type { VariantCopies } from './store/variants';

/** The parts of cart. */
export interface Shop {
  carts: Carts;
  copies: VariantCopies;
  promotions: Promotions;
  /** The promotions that need no code. */
  automatic: Followed<Promotion[]>;
  offering: Offering;
  uses: Uses;
  holds: Holds;
  /** Under which a customer's uses are counted. */
  keysOf: CustomerKeys;
  assortment: Assortment;
  neighbours: Neighbours;
  /** Changes when rates are saved: what belongs together is computed with one reading of it. */
  readonly terms: Terms;
  rates: RateStore;
}

/** A cart with what it costs. */
export interface Quoted {
  cart: Cart;
  quote: Quote;
}

/** A cart before the first change. */
export const NEW_CART: Pick<Cart, 'lines' | 'codes'> = { lines: [], codes: [] };

/** What is in carts, each once. */
export const skusOf = (carts: readonly Pick<Cart, 'lines'>[]) => [
  ...new Set(carts.flatMap(({ lines }) => lines.map(({ sku }) => sku))),
];

const codesOf = (carts: readonly Pick<Cart, 'codes'>[]) => [...new Set(carts.flatMap(({ codes }) => codes))];

/** Prices carts of a customer for where they go; one look-up for all of their lines, and one for all of their coupons. */
export async function quoted(
  { assortment, offering, terms }: Shop,
  carts: readonly Cart[],
  customer: Customer,
): Promise<Quoted[]> {
  const [known, offers] = await Promise.all([
    assortment.known(skusOf(carts)),
    offering.shown(codesOf(carts), customer),
  ]);
  return carts.map((cart) => ({ cart, quote: quote(cart, known, placeOf(cart, terms), terms, offers) }));
}

/** Where the cart goes; before that is said, and should we have stopped going there, the shop's own place. */
function placeOf({ country, region }: Pick<Cart, 'country' | 'region'>, { home, rates }: Terms) {
  const to = country ? destination(rates, country, region) : undefined;
  return to?.ok ? to.value : home;
}

/** More of a sku: what is not for sale, or not in stock, changes nothing. Rejects with UNAVAILABLE when nobody knows the sku. */
export async function add(shop: Shop, whose: Whose, sku: string, quantity: number): Promise<Changed> {
  const problem = quantityProblem(quantity, 1);
  if (problem) return problem;
  const [variant, available] = await Promise.all([shop.assortment.sellable(sku), shop.neighbours.available([sku])]);
  return variant ? shop.carts.add(whose, variant, quantity, available.get(sku)) : notForSale();
}

/** Another quantity of a line; 0 removes it, whatever is in stock. */
export async function update(shop: Shop, whose: Whose, lineId: string, quantity: number): Promise<Changed> {
  const problem = quantityProblem(quantity, 0);
  if (problem) return problem;
  if (quantity === 0) return shop.carts.update(whose, lineId, 0);
  const cart = await shop.carts.read(whose);
  if (!cart) return noCart();
  const line = cart.lines.find(({ id }) => id === lineId);
  if (!line) return noLine();
  const available = await shop.neighbours.available([line.sku]);
  return shop.carts.update(whose, lineId, quantity, available.get(line.sku));
}

/** Where it goes, or what is wrong with that. */
export async function shipTo(
  shop: Shop,
  whose: Whose,
  country: string,
  region?: string | null,
  postalCode?: string | null,
): Promise<Changed> {
  const to = destination(shop.terms.rates, country, region);
  const code = postalCodeOf(postalCode);
  if (!to.ok) return to;
  if (!code.ok) return code;
  return shop.carts.shipTo(whose, { ...to.value, postalCode: code.value });
}

/** How it is shipped, of the ways that its content and address leave open. */
export async function shipBy(shop: Shop, whose: Whose, optionId: string): Promise<Changed> {
  const cart = await shop.carts.read(whose);
  if (!cart && whose.cartId) return noCart();
  const known = await shop.assortment.known(skusOf(cart ? [cart] : []));
  const { terms } = shop;
  const { shippingOptions } = quote(cart ?? NEW_CART, known, placeOf(cart ?? {}, terms), terms, NO_OFFERS);
  return shippingOptions.some(({ id }) => id === optionId) ? shop.carts.shipBy(whose, optionId) : notOffered();
}
