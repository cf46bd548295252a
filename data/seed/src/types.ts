/** A name with its value, as attributes and chosen options have it. */
export interface NameValue {
  name: string;
  value: string;
}

/** A category; `parent` is the slug of the one above it, absent for a root. */
export interface SeedCategory {
  slug: string;
  name: string;
  description: string;
  parent?: string;
}

/** Units on hand by location id. */
export type SeedStock = Record<LocationId, number>;

/** A sellable form of a product. Prices are in EUR cents. */
export interface SeedVariant {
  sku: string;
  options: NameValue[];
  price: number;
  compareAtPrice?: number;
  weightGrams: number;
  taxCategory: 'STANDARD' | 'REDUCED' | 'ZERO';
  stock: SeedStock;
}

/** A picture in `images`; sizes in pixels. */
export interface SeedImage {
  file: string;
  alt: string;
  width: number;
  height: number;
}

/** A product for sale; `category` is the slug of a leaf. */
export interface SeedProduct {
  slug: string;
  title: string;
  description: string;
  brand: string;
  category: string;
  tags: string[];
  attributes: NameValue[];
  options: { name: string; values: string[] }[];
  variants: SeedVariant[];
  image: SeedImage;
}

/** Who can log in; the password is the seed's one password. */
export interface SeedAccount {
  email: string;
  name: string;
  roles: ('CUSTOMER' | 'SUPPORT' | 'CATALOG_MANAGER' | 'WAREHOUSE' | 'FINANCE' | 'ADMIN')[];
}

/** The ids of the sample locations. */
export type LocationId = 'berlin' | 'rotterdam' | 'lyon';

/** Where stock lies; `country` is an ISO 3166 code of two letters. */
export interface SeedLocation {
  id: LocationId;
  name: string;
  country: string;
}
