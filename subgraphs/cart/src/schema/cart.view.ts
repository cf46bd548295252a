import type { Discount as DiscountType, Money, ShippingOption, UserErrorCode } from '@shop/kit/values';
import { QUANTITY_LIMIT } from '../domain/cart';
import type { Discount } from '../domain/discounts';
import type { Option } from '../domain/destination';
import type { QuotedLine, Terms } from '../domain/quote';
import type { Warning } from '../domain/warnings';
import type { Quoted } from '../shopping';
import type { CartLine, CartType, CartWarning } from './cart';

/** Amounts of the shop's currency, for the API. */
export const moneyIn =
  (currency: string) =>
  (amount: number): Money => ({ amount, currency });

/** A way of shipping, for the API. */
export const optionView = (option: Option, money: (amount: number) => Money): ShippingOption => ({
  ...option,
  price: money(option.price),
});

/** What a promotion takes off, for the API. */
export const discountView = (
  { promotion: { code, title }, amount }: Discount,
  money: (amount: number) => Money,
): DiscountType => ({ code, title, amount: money(amount) });

/** A warning, for the API. */
export const warningView = (warning: Warning): CartWarning => ({ ...warning, code: warning.code as UserErrorCode });

/** A cart with the account that it belongs to, as rules look at it. */
export type CartView = CartType & { userId?: string };

/** A priced cart, for the API. */
export function cartView({ cart, quote }: Quoted, { currency, pricesIncludeTax }: Terms): CartView {
  const money = moneyIn(currency);
  return {
    id: cart.id,
    version: cart.version,
    userId: cart.userId,
    currency,
    lines: quote.lines.map((line) => lineView(line, money)),
    itemCount: cart.lines.reduce((sum, { quantity }) => sum + quantity, 0),
    subtotal: money(quote.subtotal),
    discounts: quote.discounts.map((discount) => discountView(discount, money)),
    discountTotal: money(quote.discountTotal),
    shippingCountry: cart.country,
    shippingRegion: cart.region,
    shippingOptions: quote.shippingOptions.map((option) => optionView(option, money)),
    shippingOption: quote.shippingOption && optionView(quote.shippingOption, money),
    shippingTotal: money(quote.shippingTotal),
    taxTotal: money(quote.taxTotal),
    pricesIncludeTax,
    total: money(quote.total),
    couponCodes: cart.codes,
    warnings: quote.warnings.map(warningView),
    updatedAt: cart.updatedAt,
  };
}

const lineView = (quoted: QuotedLine, money: (amount: number) => Money): CartLine => ({
  id: quoted.line.id,
  sku: quoted.line.sku,
  title: quoted.title,
  image: quoted.variant.image,
  variant: { sku: quoted.line.sku },
  quantity: quoted.line.quantity,
  maxQuantity: QUANTITY_LIMIT,
  unitPrice: money(quoted.unitPrice),
  discountTotal: money(quoted.discountTotal),
  taxTotal: money(quoted.taxTotal),
  total: money(quoted.total),
});
