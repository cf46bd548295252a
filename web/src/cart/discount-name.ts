import type { CartViewFragment } from '../../generated/graphql';

/** What a discount is called: its title, and the code that it was entered by. */
export const discountName = ({ title, code }: Pick<CartViewFragment['discounts'][number], 'title' | 'code'>): string =>
  code ? `${title} (${code})` : title;
