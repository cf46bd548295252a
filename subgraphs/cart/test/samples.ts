import type { CartSeed } from '../src/seed';
import type { ProductChanged } from '@shop/schema/events/products';
import type { Line, Variant } from '../src/domain/cart';
import type { Promotion } from '../src/domain/promotion';

/** A variant for sale in tests: 19.99 EUR, 250 g. */
export const variantOf = (sku: string, over: Partial<Variant> = {}): Variant => ({
  ...{ sku, title: 'M / Blue', options: [{ name: 'Size', value: 'M' }], productId: 'p1', productTitle: 'Shirt' },
  ...{
    price: { amount: 1999, currency: 'EUR' },
    weightGrams: 250,
    taxCategory: 'STANDARD',
    image: null,
    forSale: true,
  },
  ...over,
});

/** A line of it. */
export const lineOf = (sku: string, quantity = 1, over: Partial<Variant> = {}): Line => ({
  ...{ id: `line-${sku}`, sku, quantity, lowered: false },
  added: variantOf(sku, over),
});

type Product = Parameters<typeof ProductChanged>[0];

/** A product as the catalog tells of it, with a variant for each price by sku. */
export const productOf = (prices: Record<string, number>, over: Partial<Product> = {}): Product => ({
  ...{ productId: 'p1', title: 'Shirt', status: 'ACTIVE' },
  variants: Object.entries(prices).map(([sku, amount]) => {
    const { productId: _id, productTitle: _title, forSale: _forSale, ...variant } = variantOf(sku);
    return { ...variant, price: { amount, currency: 'EUR' } };
  }),
  ...over,
});

/** A promotion of sample data: ten percent off from 20.00 on. */
export const SPRING: CartSeed['promotions'][number] = {
  id: 'spring',
  code: 'SPRING-10',
  title: 'Ten percent off',
  kind: 'PERCENTAGE',
  value: 10,
  minSubtotal: 2000,
  startsAt: null,
  endsAt: null,
  usageLimit: 100,
  perCustomerLimit: 1,
  active: true,
  createdAt: new Date(Date.UTC(2026, 0, 1)),
};

/** A promotion as it is stored: ten percent off for everybody. */
export const promotionOf = (over: Partial<Promotion> = {}): Promotion => ({
  ...{ _id: 'promotion', version: 1, timesUsed: 0, createdAt: new Date(0), code: null, title: 'Something off' },
  ...{ kind: 'PERCENTAGE', value: 10, minSubtotal: null, startsAt: null, endsAt: null },
  ...{ usageLimit: null, perCustomerLimit: null, active: true },
  ...over,
});
