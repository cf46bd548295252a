import { ProductChanged } from '@shop/schema/events/products';
import { words } from './words';

export type ProductStatus = 'DRAFT' | 'ACTIVE' | 'ARCHIVED';
export type TaxCategory = 'STANDARD' | 'REDUCED' | 'ZERO';

export interface Image {
  url: string;
  alt: string;
  width: number;
  height: number;
}

export interface NameValue {
  name: string;
  value: string;
}

/** A sellable form of a product. Prices are in minor units of the shop's currency. */
export interface Variant {
  sku: string;
  title: string;
  options: NameValue[];
  price: number;
  compareAtPrice?: number;
  image?: Image;
  weightGrams: number;
  taxCategory: TaxCategory;
  position: number;
  /** No longer for sale. It stays, so that orders and carts find it and its sku is never used again. */
  archived?: true;
}

/** A product as the catalog keeps it: one document with its variants and what it is found by. */
export interface Product {
  _id: string;
  version: number;
  slug: string;
  title: string;
  description: string;
  brand?: string;
  status: ProductStatus;
  categoryId: string;
  tags: string[];
  images: Image[];
  attributes: NameValue[];
  options: { name: string; values: string[] }[];
  variants: Variant[];
  createdAt: Date;
  updatedAt: Date;
  /** Derived by `indexed`. */
  titleKey: string;
  priceMin: number;
  priceMax: number;
  words: string[];
}

/** The product with what lists are sorted and searched by, derived from the rest; `categoryNames` count as words too. */
export function indexed(
  product: Omit<Product, 'titleKey' | 'priceMin' | 'priceMax' | 'words'>,
  categoryNames: string[],
): Product {
  const live = product.variants.filter(({ archived }) => !archived);
  const prices = live.map(({ price }) => price);
  const texts = [
    product.title,
    product.brand ?? '',
    ...categoryNames,
    ...product.tags,
    ...product.attributes.map(({ value }) => value),
    ...product.options.flatMap(({ values }) => values),
    ...live.map(({ sku }) => sku),
    product.description,
  ];
  return {
    ...product,
    titleKey: words(product.title).join(' '),
    priceMin: prices.length ? Math.min(...prices) : 0,
    priceMax: Math.max(0, ...prices),
    words: [...new Set(texts.flatMap(words))],
  };
}

/** Tells the others of a product, whole. `currency` is the shop's, ISO 4217. */
export const changed = (product: Product, currency: string) =>
  ProductChanged({
    productId: product._id,
    title: product.title,
    status: product.status,
    variants: product.variants
      .filter(({ archived }) => !archived)
      .map(({ sku, title, options, price, weightGrams, taxCategory, image }) => ({
        sku,
        title,
        options,
        price: { amount: price, currency },
        weightGrams,
        taxCategory,
        image: image ?? product.images[0] ?? null,
      })),
  });
