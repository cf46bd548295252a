import { checkImage, checkPairs, firstOf, invalid, type Invalid } from './checks';
import type { Image, NameValue, Product, TaxCategory, Variant } from './product';

/** A variant as it is to be. What is undefined stays as it is, or gets its default; null takes it away. */
export interface VariantTerms {
  sku: string;
  title?: string | null;
  options?: NameValue[] | null;
  price: number;
  compareAtPrice?: number | null;
  weightGrams?: number | null;
  taxCategory?: TaxCategory | null;
  position?: number | null;
  image?: Image | null;
  /** No longer for sale: orders and carts go on naming it. */
  archived?: boolean;
}

export const MOST_VARIANTS = 250;
const SKU = /^[A-Za-z0-9](?:[A-Za-z0-9._/-]{0,62}[A-Za-z0-9])?$/;
const DEAREST = 1e12;
const HEAVIEST = 10_000_000;

/** The variants that are not archived, in their order. */
export const offered = (variants: Variant[]): Variant[] =>
  variants.filter(({ archived }) => !archived).sort((a, b) => a.position - b.position);

/** A variant with the terms on top of what it was. */
export function variantOf(
  terms: VariantTerms,
  before: Variant | undefined,
  last: number,
  productTitle: string,
): Variant {
  const options = terms.options ?? before?.options ?? [];
  const optionsTitle = options.map(({ value }) => value.trim()).join(' / ');
  const keptTitle = terms.options ? undefined : before?.title;
  const compareAtPrice = terms.compareAtPrice === undefined ? before?.compareAtPrice : terms.compareAtPrice;
  const image = terms.image === undefined ? before?.image : terms.image;
  return {
    sku: terms.sku,
    title: terms.title?.trim() || keptTitle || optionsTitle || productTitle,
    options: options.map(({ name, value }) => ({ name: name.trim(), value: value.trim() })),
    price: terms.price,
    ...(compareAtPrice != null && { compareAtPrice }),
    ...(image && { image: { url: image.url, alt: image.alt, width: image.width, height: image.height } }),
    weightGrams: terms.weightGrams ?? before?.weightGrams ?? 0,
    taxCategory: terms.taxCategory ?? before?.taxCategory ?? 'STANDARD',
    position: terms.position ?? before?.position ?? last,
    ...(terms.archived && { archived: true }),
  };
}

/** What is wrong with one variant by itself. */
export function checkVariant(variant: Variant, ...field: string[]): Invalid | undefined {
  const { sku, title, price, compareAtPrice, weightGrams, position } = variant;
  const isAmount = (amount: number) => Number.isSafeInteger(amount) && amount >= 0 && amount <= DEAREST;
  return firstOf(
    !SKU.test(sku) && invalid('A sku has 1 to 64 letters, digits, dots, slashes, hyphens.', ...field, 'sku'),
    title.length > 200 && invalid('The title has at most 200 characters.', ...field, 'title'),
    checkPairs(variant.options, 'option', [...field, 'options'], 5),
    !isAmount(price) && invalid('A price is 0 or more, in minor units.', ...field, 'price'),
    compareAtPrice !== undefined &&
      (!isAmount(compareAtPrice) || compareAtPrice <= price) &&
      invalid('The price before is higher than the price.', ...field, 'compareAtPrice'),
    (!Number.isInteger(weightGrams) || weightGrams < 0 || weightGrams > HEAVIEST) &&
      invalid('A weight is 0 to 10,000,000 grams.', ...field, 'weightGrams'),
    (!Number.isInteger(position) || position < 0 || position > 10_000) &&
      invalid('A position is 0 to 10,000.', ...field, 'position'),
    variant.image && checkImage(variant.image, ...field, 'image'),
  );
}

/** What is wrong with the variants beside each other: a sku twice, other options than the rest, the same options twice. */
export function checkTogether(variants: Variant[], fieldOf: (at: number) => string[]): Invalid | undefined {
  const skus = new Set<string>();
  const combinations = new Set<string>();
  const namesOf = ({ options }: Variant) => options.map(({ name }) => name).join('\n');
  const first = variants.find(({ archived }) => !archived);
  for (const [at, variant] of variants.entries()) {
    const field = fieldOf(at);
    if (skus.has(variant.sku)) return invalid(`The sku ${variant.sku} stands here twice.`, ...field, 'sku');
    skus.add(variant.sku);
    if (variant.archived) continue;
    if (namesOf(variant) !== namesOf(first!))
      return invalid('All variants of a product have the same options, in the same order.', ...field, 'options');
    const combination = variant.options.map(({ value }) => value).join('\n');
    if (combinations.has(combination)) return invalid('Another variant has the same options.', ...field, 'options');
    combinations.add(combination);
  }
  return undefined;
}

/** What the variants differ in: values keep the order that they had, new ones follow. */
export function optionsOf(variants: Variant[], before: Product['options']): Product['options'] {
  const live = offered(variants);
  return (live[0]?.options ?? []).map(({ name }, at) => {
    const used = new Set(live.map(({ options }) => options[at]!.value));
    const kept = (before.find((option) => option.name === name)?.values ?? []).filter((value) => used.has(value));
    return { name, values: [...new Set([...kept, ...used])] };
  });
}
