import type { VariantData } from '@shop/schema/events/products';

/** The most of one line. */
export const QUANTITY_LIMIT = 99;
/** The most lines of one cart. */
export const LINES_LIMIT = 100;

/** A variant as the cart needs it, with the product that it is a form of. Prices in minor units. */
export interface Variant extends VariantData {
  productId: string;
  productTitle: string;
  forSale: boolean;
}

/** What is known of a sku now: a variant, null when there is no such thing any more, undefined when nobody can say. */
export type Known = Variant | null | undefined;

/** One sku of a cart. `added` is the variant as it was when it was last added. */
export interface Line {
  id: string;
  sku: string;
  quantity: number;
  /** Two carts were joined and their quantities together were more than one line holds. */
  lowered: boolean;
  added: Variant;
}

/** A cart as it is stored: lines in the order in which they were added. */
export interface Cart {
  id: string;
  /** Counts the changes of what is in it. */
  version: number;
  /** The account that it belongs to; without, whoever knows its id may use it. */
  userId?: string;
  lines: Line[];
  /** The coupons that were entered, in one spelling. */
  codes: string[];
  country?: string;
  region?: string;
  postalCode?: string;
  optionId?: string;
  updatedAt: Date;
}

/** What the line is called: the product, and which form of it where there are several. */
export const titleOf = ({ productTitle, title, options }: Variant): string =>
  options.length && title && title !== productTitle ? `${productTitle} – ${title}` : productTitle;
