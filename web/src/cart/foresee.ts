import type { CartLineViewFragment, CartViewFragment } from '../../generated/graphql';

/** What the page knows of an article before the shop has put it into the cart. Prices in minor units. */
export interface Article {
  sku: string;
  title: string;
  price: CartLineViewFragment['unitPrice'];
  image: CartLineViewFragment['image'];
  product: { id: string; slug: string };
  availableQuantity: number | null;
}

const MOST_OF_ONE = 99;
/** How the id of a line begins that the shop has not made yet. */
export const COMING = 'coming:';

/** The cart as it will be with `quantity` more of an article. */
export function withArticle(
  cart: CartViewFragment | null | undefined,
  article: Article,
  quantity: number,
): CartViewFragment {
  const known = cart?.lines.find(({ sku }) => sku === article.sku);
  if (cart && known) return withQuantity(cart, known.id, known.quantity + quantity);
  const { currency } = article.price;
  return summed(cart ?? empty(currency), [...(cart?.lines ?? []), newLine(article, quantity)]);
}

/** The cart as it will be with another quantity of a line; 0 removes it. Totals but that of the goods stay until the shop has reckoned. */
export function withQuantity(cart: CartViewFragment, lineId: string, quantity: number): CartViewFragment {
  const lines = cart.lines.flatMap((line) => {
    if (line.id !== lineId) return [line];
    return quantity > 0
      ? [{ ...line, quantity, total: { ...line.unitPrice, amount: line.unitPrice.amount * quantity } }]
      : [];
  });
  return summed(cart, lines);
}

function summed(cart: CartViewFragment, lines: CartLineViewFragment[]): CartViewFragment {
  const amount = lines.reduce((sum, { unitPrice, quantity }) => sum + unitPrice.amount * quantity, 0);
  const difference = amount - cart.subtotal.amount;
  return {
    ...cart,
    lines,
    itemCount: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    subtotal: { ...cart.subtotal, amount },
    total: { ...cart.total, amount: cart.total.amount + difference },
    warnings: cart.warnings.filter(({ lineId }) => lineId === null || lines.some(({ id }) => id === lineId)),
  };
}

const newLine = (
  { sku, title, price, image, product, availableQuantity }: Article,
  quantity: number,
): CartLineViewFragment => ({
  __typename: 'CartLine',
  id: `${COMING}${sku}`,
  sku,
  title,
  image,
  quantity,
  maxQuantity: MOST_OF_ONE,
  unitPrice: price,
  total: { ...price, amount: price.amount * quantity },
  variant: {
    __typename: 'ProductVariant',
    sku,
    availability: null,
    availableQuantity,
    product: { __typename: 'Product', id: product.id, slug: product.slug },
  },
});

function empty(currency: string): CartViewFragment {
  const nothing = { __typename: 'Money', amount: 0, currency } as const;
  return {
    __typename: 'Cart',
    id: 'coming',
    version: 0,
    currency,
    itemCount: 0,
    subtotal: nothing,
    discounts: [],
    discountTotal: nothing,
    couponCodes: [],
    shippingCountry: null,
    shippingRegion: null,
    shippingOptions: [],
    shippingOption: null,
    shippingTotal: nothing,
    taxTotal: nothing,
    pricesIncludeTax: true,
    total: nothing,
    warnings: [],
    lines: [],
  };
}
