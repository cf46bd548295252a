import type { VariantData } from '@shop/schema/events/products';
import { portion, shares } from './shares';

/** What a line costs before tax rules; in minor units. */
export interface PricedLine {
  id: string;
  unitPrice: number;
  quantity: number;
  taxCategory: VariantData['taxCategory'];
}

/** How the shop computes: whether prices include tax, and each category's rate in thousandths of a percent. */
export interface TaxTerms {
  pricesIncludeTax: boolean;
  rate: (category: VariantData['taxCategory']) => number;
}

/** What is taken off the goods and off shipping: at most what they cost. */
export interface Off {
  goods: number;
  shipping: number;
}

/** What a line costs after discounts, tax included whether or not prices are. */
export interface LineTotal {
  discountTotal: number;
  taxTotal: number;
  total: number;
}

/**
 * Sums in minor units, none negative. subtotal − discountTotal + shippingTotal (+ taxTotal, where prices don't include
 * it) = total = the lines' totals + what is left of shipping with its tax.
 */
export interface Totals {
  lines: Map<string, LineTotal>;
  subtotal: number;
  /** Off the goods, which is the lines' discounts, and off shipping. */
  discountTotal: number;
  /** Before discounts. */
  shippingTotal: number;
  /** Shipping's part of taxTotal. */
  shippingTax: number;
  taxTotal: number;
  total: number;
}

const PERCENT = 100_000;
/** No line's id: ids have no space. */
const SHIPPING = ' shipping';

/** A sum that is taxed at one rate: a line, or the part of shipping that goes with lines of that rate. */
interface Taxed {
  key: string;
  rate: number;
  amount: number;
}

const NOTHING: Off = { goods: 0, shipping: 0 };

/**
 * The totals of lines and a shipping price. What is taken off the goods is divided over the lines in proportion to what
 * they cost; tax is on what is left. Shipping is taxed like the goods that it carries, in proportion to what is paid for
 * them. Tax is computed once a rate, on the sum that the rate applies to, rounded half up, and divided among what it
 * was computed on. All is divided by largest remainder: so parts always add up, in whatever order the lines stand.
 */
export function totals(lines: readonly PricedLine[], shipping: number, terms: TaxTerms, off = NOTHING): Totals {
  const full = lines.map(({ id, unitPrice, quantity }) => ({ key: id, weight: unitPrice * quantity }));
  const discount = shares(off.goods, full);
  const goods = lines.map(({ id, unitPrice, quantity, taxCategory }) => ({
    key: id,
    rate: terms.rate(taxCategory),
    amount: unitPrice * quantity - discount.get(id)!,
  }));
  const paid = shipping - off.shipping;
  const tax = taxes([...goods, ...shippingByRate(goods, paid, terms)], terms.pricesIncludeTax);
  const added = terms.pricesIncludeTax ? 0 : 1;
  const subtotal = full.reduce((sum, { weight }) => sum + weight, 0);
  const taxTotal = [...tax.values()].reduce((sum, amount) => sum + amount, 0);
  return {
    lines: new Map(
      goods.map(({ key, amount }) => {
        const taxTotal = tax.get(key)!;
        return [key, { discountTotal: discount.get(key)!, taxTotal, total: amount + added * taxTotal }];
      }),
    ),
    subtotal,
    discountTotal: off.goods + off.shipping,
    shippingTotal: shipping,
    shippingTax: tax.get(SHIPPING) ?? 0,
    taxTotal,
    total: subtotal - off.goods + paid + added * taxTotal,
  };
}

/** Shipping divided by the rates of the goods; goods that nothing is paid for are shipped at the standard rate. */
function shippingByRate(goods: Taxed[], shipping: number, terms: TaxTerms): Taxed[] {
  const worth = new Map<number, number>();
  for (const { rate, amount } of goods) worth.set(rate, (worth.get(rate) ?? 0) + amount);
  if (![...worth.values()].some((amount) => amount > 0))
    return [{ key: SHIPPING, rate: terms.rate('STANDARD'), amount: shipping }];
  const parts = shares(
    shipping,
    [...worth].map(([rate, weight]) => ({ key: String(rate), weight })),
  );
  return [...worth.keys()].map((rate) => ({ key: SHIPPING, rate, amount: parts.get(String(rate))! }));
}

/** Each key's tax; a key that stands under several rates (shipping) gets the sum. */
function taxes(taxed: Taxed[], included: boolean): Map<string, number> {
  const byKey = new Map<string, number>();
  for (const rate of new Set(taxed.map((part) => part.rate))) {
    const parts = taxed.filter((part) => part.rate === rate);
    const sum = parts.reduce((all, { amount }) => all + amount, 0);
    const tax = portion(sum, rate, included ? PERCENT + rate : PERCENT);
    const divided = shares(
      tax,
      parts.map(({ key, amount }) => ({ key, weight: amount })),
    );
    for (const [key, share] of divided) byKey.set(key, (byKey.get(key) ?? 0) + share);
  }
  return byKey;
}
