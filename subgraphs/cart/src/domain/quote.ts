import { titleOf, type Cart, type Known, type Line, type Variant } from './cart';
import { shippingOptions, type Destination, type Option } from './destination';
import { discounts, type Discount } from './discounts';
import { holding, type Objection, type Offers } from './offers';
import { taxPlace, type Rates } from './rate-tables';
import { totals, type LineTotal, type TaxTerms, type Totals } from './totals';
import { warningsOf, type Warning } from './warnings';

/** What the shop settles: its currency (ISO 4217), its own place, and whether its prices include tax. */
export interface Terms {
  currency: string;
  home: Destination;
  pricesIncludeTax: boolean;
  /** Those in force. */
  rates: Rates;
}

/** A line with what it costs now. */
export interface QuotedLine extends LineTotal {
  line: Line;
  variant: Variant;
  title: string;
  unitPrice: number;
}

/** A cart with what it costs now: all sums in minor units, shipping by the chosen option where it is offered. */
export interface Quote extends Omit<Totals, 'lines'> {
  lines: QuotedLine[];
  shippingOptions: Option[];
  shippingOption: Option | null;
  /** What promotions take off, in the order in which they apply. */
  discounts: Discount[];
  /** Of each coupon that takes nothing off, why. */
  objections: Objection[];
  warnings: Warning[];
}

/**
 * Prices a cart with what is known of its skus, for a destination, with the promotions that hold for it. A line whose sku
 * nobody knows anything of now is priced as when it was added. An empty cart ships for nothing.
 */
export function quote(
  cart: Pick<Cart, 'lines' | 'optionId' | 'codes'>,
  known: ReadonlyMap<string, Known>,
  to: Destination,
  terms: Terms,
  offers: Offers,
): Quote {
  const shown = cart.lines.map((line) => ({ line, variant: known.get(line.sku) ?? line.added }));
  const sum = (of: (variant: Variant) => number) =>
    shown.reduce((all, { line, variant }) => all + of(variant) * line.quantity, 0);
  const subtotal = sum(price);
  const options = shippingOptions(terms.rates.shipping, to.country, sum(weight), subtotal);
  const chosen = options.find(({ id }) => id === cart.optionId) ?? null;
  const shipping = shown.length && chosen ? chosen.price : 0;
  const held = holding(cart.codes, { subtotal, currency: terms.currency }, offers);
  const off = discounts(held.promotions, subtotal, shipping);
  const computed = totals(
    shown.map(({ line: { id, quantity }, variant }) => ({
      id,
      quantity,
      unitPrice: price(variant),
      taxCategory: variant.taxCategory,
    })),
    shipping,
    taxTerms(to, terms),
    off,
  );
  return {
    ...computed,
    lines: shown.map(({ line, variant }) => ({
      ...computed.lines.get(line.id)!,
      line,
      variant,
      title: titleOf(variant),
      unitPrice: price(variant),
    })),
    shippingOptions: options,
    shippingOption: chosen,
    discounts: off.applied,
    objections: held.objections,
    warnings: [...cart.lines.flatMap((line) => warningsOf(line, known.get(line.sku))), ...held.objections],
  };
}

/** A destination without rates is taxed as the shop's own place, which always has some. */
function taxTerms(to: Destination, { rates, home, pricesIncludeTax }: Terms): TaxTerms {
  const place = taxPlace(rates.tax.places, to) ?? taxPlace(rates.tax.places, home)!;
  return { pricesIncludeTax, rate: (category) => (category === 'ZERO' ? 0 : place[category]) };
}

const price = (variant: Variant) => variant.price.amount;
const weight = (variant: Variant) => variant.weightGrams;
