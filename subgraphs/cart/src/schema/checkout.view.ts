import { userError } from '@shop/kit/payload';
import type { Money } from '@shop/kit/values';
import type { Cart } from '../domain/cart';
import type { Checkout } from '../domain/checkout';
import type { QuotedLine, Terms } from '../domain/quote';
import { noCart } from '../domain/refusals';
import { discountView, moneyIn, optionView } from './cart.view';
import type { CheckoutCart, CheckoutLine } from './checkout';

/** A priced cart, for orders. */
export function checkoutView(
  { cart, quote, problems }: Checkout & { cart: Cart },
  { currency, pricesIncludeTax }: Terms,
): CheckoutCart {
  const money = moneyIn(currency);
  return {
    cartId: cart.id,
    version: cart.version,
    currency,
    lines: quote.lines.map((line) => lineView(line, money)),
    shippingOption: quote.shippingOption && optionView(quote.shippingOption, money),
    discounts: quote.discounts.map((discount) => discountView(discount, money)),
    couponCodes: quote.discounts.flatMap(({ promotion }) => promotion.code ?? []),
    promotionIds: quote.discounts.map(({ promotion }) => promotion._id),
    subtotal: money(quote.subtotal),
    discountTotal: money(quote.discountTotal),
    shippingTotal: money(quote.shippingTotal),
    taxTotal: money(quote.taxTotal),
    pricesIncludeTax,
    total: money(quote.total),
    problems: problems.map(userError),
  };
}

/** There is no such cart for the one who orders. */
export function noCheckout({ currency, pricesIncludeTax }: Terms): CheckoutCart {
  const none = moneyIn(currency)(0);
  return {
    cartId: null,
    version: 0,
    currency,
    lines: [],
    shippingOption: null,
    discounts: [],
    couponCodes: [],
    promotionIds: [],
    subtotal: none,
    discountTotal: none,
    shippingTotal: none,
    taxTotal: none,
    pricesIncludeTax,
    total: none,
    problems: [userError(noCart().problem)],
  };
}

const lineView = (quoted: QuotedLine, money: (amount: number) => Money): CheckoutLine => ({
  lineId: quoted.line.id,
  sku: quoted.line.sku,
  productId: quoted.variant.productId,
  title: quoted.variant.productTitle,
  options: quoted.variant.options,
  image: quoted.variant.image,
  quantity: quoted.line.quantity,
  unitPrice: money(quoted.unitPrice),
  discountTotal: money(quoted.discountTotal),
  taxTotal: money(quoted.taxTotal),
  total: money(quoted.total),
});
