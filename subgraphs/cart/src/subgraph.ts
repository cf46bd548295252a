import { on } from '@shop/kit/handlers';
import { openRedis } from '@shop/kit/redis';
import { defineSubgraph, type Kit } from '@shop/kit/subgraph';
import { OrderConfirmed } from '@shop/schema/events/orders';
import { ProductChanged } from '@shop/schema/events/products';
import { Assortment } from './assortment';
import { readCartConfig, type CartConfig } from './config';
import { contextOf, type Context } from './context';
import { neighbours } from './neighbours';
import { CartResolver } from './schema/cart.resolver';
import type { CartView } from './schema/cart.view';
import { CheckoutResolver } from './schema/checkout.resolver';
import type { Shop } from './shopping';
import { Carts } from './store/carts';
import { VariantCopies } from './store/variants';

/** Carts, shipping quotes and tax: what a shopper has chosen and what it would cost. */
export const cart = defineSubgraph({
  name: 'cart',
  config: readCartConfig,
  connect: async (config, kit) => openShop(config, kit),
  context: contextOf,
  resolvers: [CartResolver, CheckoutResolver],
  entities: {
    Cart: ({ id }: { id: string }, { shop, whose, view }: Context) => shop.carts.read(whose(id)).then(view),
  },
  owners: { Cart: ({ userId }: CartView, caller) => !userId || userId === caller.userId },
  handles: ({ copies, carts }) => [
    on(ProductChanged, (product, event) => copies.keepProduct(product, event.aggregateversion)),
    on(OrderConfirmed, ({ cartId, lines }, event) => carts.take(cartId, lines, event.id)),
  ],
});

function openShop({ redisUrl, keyPrefix, expiryMs, home, pricesIncludeTax }: CartConfig, kit: Kit): Shop {
  const redis = openRedis(redisUrl, kit);
  const { currency } = kit.config;
  const others = neighbours(kit.ask, kit.log);
  const copies = new VariantCopies(redis, keyPrefix);
  return {
    carts: new Carts(redis, keyPrefix, expiryMs),
    copies,
    assortment: new Assortment(copies, others, currency, kit.log),
    neighbours: others,
    terms: { currency, home, pricesIncludeTax },
  };
}
