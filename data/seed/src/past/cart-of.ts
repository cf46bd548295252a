import { destination } from '@shop/cart/domain/destination';
import type { Variant } from '@shop/cart/domain/cart';
import { NO_OFFERS } from '@shop/cart/domain/offers';
import { quote, type Terms } from '@shop/cart/domain/quote';
import { ratesInForce } from '@shop/cart/domain/rate-tables';
import type { CheckoutCart } from '@shop/orders/domain/placement';
import { pictureOf } from '../content';
import { idOf } from '../ids';
import type { SeedProduct, SeedVariant } from '../types';

const HOME = { country: 'DE' };
/** The shop as its settings have it when nobody changes them, with the rates that it starts with. */
const TERMS: Terms = { currency: 'EUR', home: HOME, pricesIncludeTax: true, rates: ratesInForce(HOME) };
const money = (amount: number) => ({ amount, currency: TERMS.currency });

/** So many of a variant. */
export interface Wish {
  product: SeedProduct;
  variant: SeedVariant;
  quantity: number;
}

const variantOf = ({ product, variant }: Wish): Variant => ({
  sku: variant.sku,
  title: variant.options.map(({ value }) => value).join(' / '),
  options: variant.options,
  price: money(variant.price),
  weightGrams: variant.weightGrams,
  taxCategory: variant.taxCategory,
  image: pictureOf(product, variant),
  productId: idOf('product', product.slug),
  productTitle: product.title,
  forSale: true,
});

/** A cart of wishes for a country, priced by cart's own rules. Throws for a country that the shop does not send to. */
export function cartOf(id: string, wishes: readonly Wish[], country: string): CheckoutCart {
  const to = destination(TERMS.rates, country);
  if (!to.ok) throw new Error(to.problem.message);
  const lines = wishes.map((wish, index) => ({
    id: `${id}-${index + 1}`,
    sku: wish.variant.sku,
    quantity: wish.quantity,
    lowered: false,
    added: variantOf(wish),
  }));
  const priced = quote({ lines, optionId: 'standard', codes: [] }, new Map(), to.value, TERMS, NO_OFFERS);
  const option = priced.shippingOption;
  if (!option) throw new Error(`Nothing called standard is sent to ${country}.`);
  return {
    cartId: id,
    version: 1,
    couponCodes: [],
    discounts: [],
    lines: priced.lines.map(({ line, variant, ...costs }) => ({
      lineId: line.id,
      sku: line.sku,
      productId: variant.productId,
      title: variant.productTitle,
      options: variant.options,
      image: variant.image,
      quantity: line.quantity,
      unitPrice: money(costs.unitPrice),
      discountTotal: money(costs.discountTotal),
      taxTotal: money(costs.taxTotal),
      total: money(costs.total),
    })),
    shippingOption: { ...option, price: money(option.price) },
    subtotal: money(priced.subtotal),
    discountTotal: money(priced.discountTotal),
    shippingTotal: money(priced.shippingTotal),
    taxTotal: money(priced.taxTotal),
    pricesIncludeTax: TERMS.pricesIncludeTax,
    total: money(priced.total),
    problems: [],
  };
}
