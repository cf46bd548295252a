import type { NameValue, ProductStatus } from '../domain/product';

/** What is searched of a product. Prices in minor units of the shop's currency, times in ms. */
export interface SearchDocument {
  id: string;
  /** The product's version: a document is indexed again when it has another one. */
  version: number;
  slug: string;
  title: string;
  brand?: string;
  description: string;
  status: ProductStatus;
  categoryId: string;
  tags: string[];
  attributes: NameValue[];
  options: { name: string; values: string[] }[];
  skus: string[];
  /** What its pictures show. */
  alts: string[];
  /** Of its variants. */
  prices: number[];
  createdAt: number;
  updatedAt: number;
}

/** What others tell of a product: it sorts and narrows, and makes no words. */
export interface Signals {
  /** 1 to 5; 0 without ratings. */
  rating: number;
  ratings: number;
  /** Units of confirmed orders. */
  sold: number;
  inStock: boolean;
}

/** A category as search knows it: its name makes words, its place in the tree makes counts. */
export interface SearchCategory {
  id: string;
  slug: string;
  name: string;
  parentId?: string;
}

export type Sort = 'RELEVANCE' | 'PRICE_ASC' | 'PRICE_DESC' | 'NEWEST' | 'TITLE' | 'BEST_RATED' | 'BEST_SELLING';

/** What a list is narrowed to; what is absent narrows nothing, and several values of one field are alternatives. */
export interface Narrowing {
  status: ProductStatus;
  /** An id or a slug; what is below it counts too. One that does not exist finds nothing. */
  category?: string | null;
  brands?: string[] | null;
  tags?: string[] | null;
  /** Some variant's price is from priceMin to priceMax, both included. */
  priceMin?: number | null;
  priceMax?: number | null;
  ratingMin?: number | null;
  inStock?: boolean | null;
  /** Each name must have one of its values, as an attribute or as an option. */
  attributes?: { name: string; values: string[] }[] | null;
}

/** Where a page ends: when its list began (ms), the sort value and the id that breaks ties. */
export type Position = [began: number, value: string | number, id: string];

export interface SearchRequest {
  query?: string | null;
  narrowing: Narrowing;
  sort: Sort;
  limit: number;
  after?: Position;
  /** Whether to count the values of facets too. */
  facets: boolean;
}

export interface FacetValue {
  value: string;
  label: string;
  count: number;
  selected: boolean;
}

/** The values that a list can be narrowed by in one field; their counts follow every other narrowing and not their own. */
export interface Facet {
  field: string;
  label: string;
  values: FacetValue[];
}

export interface Found {
  hits: { id: string; position: Position }[];
  total: number;
  facets: Facet[];
}

/** A search engine: documents in and out, and what shoppers ask of it. */
export interface Search {
  find(request: SearchRequest): Promise<Found>;
  /** Up to `limit` phrases that complete what was typed, of products for sale; the likeliest first. */
  suggest(prefix: string, limit: number): Promise<string[]>;
}
