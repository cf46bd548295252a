import type { Model } from 'mongoose';
import { on, type Handler } from '@shop/kit/handlers';
import { OrderConfirmed } from '@shop/schema/events/orders';
import { ProductRated } from '@shop/schema/events/reviews';
import { StockBack, StockLow } from '@shop/schema/events/stock';
import type { Product } from '../domain/product';
import type { ToldOfProducts } from './signals';
import type { StockCopy } from './stock';

interface Hearing {
  products: Model<Product>;
  told: ToldOfProducts;
  stock: StockCopy;
  /** Something was told: it is looked at soon. */
  wake: () => void;
}

/** What search hears of products: ratings, sales, and stock that ran low or came back. */
export const heardBySearch = ({ products, told, stock, wake }: Hearing): Handler[] => [
  on(ProductRated, async ({ productId, histogram }, { aggregateversion }) => {
    await told.rated(productId, aggregateversion, histogram);
    wake();
  }),
  on(OrderConfirmed, async ({ lines }, { id }) => {
    for (const [productId, units] of await unitsByProduct(products, lines)) await told.sold(productId, units, id);
    wake();
  }),
  on(StockLow, async ({ sku }) => {
    await stock.heard([sku]);
    wake();
  }),
  on(StockBack, async ({ sku }) => {
    await stock.heard([sku]);
    wake();
  }),
];

async function unitsByProduct(products: Model<Product>, lines: { sku: string; quantity: number }[]) {
  const skus = lines.map(({ sku }) => sku);
  const found = await products
    .find({ 'variants.sku': { $in: skus } }, { 'variants.sku': 1 })
    .lean<Pick<Product, '_id' | 'variants'>[]>();
  return found.map(({ _id, variants }) => {
    const own = new Set(variants.map(({ sku }) => sku));
    const units = lines.filter(({ sku }) => own.has(sku)).reduce((sum, { quantity }) => sum + quantity, 0);
    return [_id, units] as const;
  });
}
