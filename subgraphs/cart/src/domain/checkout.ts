import type { Problem } from '@shop/kit/result';
import type { Cart, Known } from './cart';
import { destination } from './destination';
import type { Offers } from './offers';
import { quote, type Quote, type Terms } from './quote';
import { isForSale, warningsOf } from './warnings';

/** Where the order goes, and the shipping option asked for; without, the one that the cart has. */
export interface CheckoutChoice {
  country: string;
  region?: string | null;
  optionId?: string | null;
}

/** What an order of the cart would cost, and all that stands in its way. */
export interface Checkout {
  quote: Quote;
  problems: Problem[];
}

/**
 * Prices a cart for an order. With a destination that the shop does not send to, the sums are those of its own place.
 * `known` says something of every sku: what nobody can vouch for is no basis of an order.
 */
export function checkout(
  cart: Cart,
  known: ReadonlyMap<string, Known>,
  choice: CheckoutChoice,
  terms: Terms,
  offers: Offers,
): Checkout {
  const to = destination(terms.rates, choice.country, choice.region);
  const optionId = choice.optionId ?? cart.optionId;
  const quoted = quote({ ...cart, optionId }, known, to.ok ? to.value : terms.home, terms, offers);
  return {
    quote: quoted,
    problems: [
      ...(cart.lines.length ? [] : [EMPTY]),
      ...(to.ok ? [] : [{ ...to.problem, field: ['shippingAddress', ...to.problem.field!] }]),
      ...cart.lines
        .filter(({ sku }) => !isForSale(known.get(sku)))
        .flatMap((line) => warningsOf(line, known.get(line.sku)).map(({ code, message }) => ({ code, message }))),
      ...quoted.objections.map((objection) => ({ ...objection, field: ['couponCodes'] })),
      ...(choice.optionId && to.ok && !quoted.shippingOption ? [NOT_OFFERED] : []),
    ],
  };
}

const EMPTY: Problem = { code: 'CART_EMPTY', message: 'There is nothing in the cart. Add something first.' };
const NOT_OFFERED: Problem = {
  code: 'INVALID',
  message: 'This way of shipping is not offered for the cart and address. Choose one of shippingOptions.',
  field: ['shippingOptionId'],
};
