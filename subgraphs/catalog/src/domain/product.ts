import { ProductChanged } from '@shop/schema/events/products';

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
  /** Derived by `priced`. */
  priceMin: number;
  priceMax: number;
}

/** The product with the prices that it begins and ends at, which are 0 without variants. */
export function priced(product: Omit<Product, 'priceMin' | 'priceMax'>): Product {
  const prices = product.variants.flatMap(({ price, archived }) => (archived ? [] : [price]));
  return { ...product, priceMin: prices.length ? Math.min(...prices) : 0, priceMax: Math.max(0, ...prices) };
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
