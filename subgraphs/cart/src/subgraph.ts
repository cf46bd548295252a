import { on } from '@shop/kit/handlers';
import { openMongo } from '@shop/kit/mongo';
import { openRedis } from '@shop/kit/redis';
import { defineSubgraph, type Kit } from '@shop/kit/subgraph';
import { OrderConfirmed } from '@shop/schema/events/orders';
import { ProductChanged } from '@shop/schema/events/products';
import { Assortment } from './assortment';
import { readCartConfig, type CartConfig } from './config';
import { contextOf, type Context } from './context';
import { Followed } from './followed';
import { neighbours } from './neighbours';
import { Offering } from './offering';
import { CartResolver } from './schema/cart.resolver';
import type { CartView } from './schema/cart.view';
import { CheckoutResolver } from './schema/checkout.resolver';
import { PromotionResolver } from './schema/promotion.resolver';
import { seedCart } from './seed';
import type { Shop } from './shopping';
import { Carts } from './store/carts';
import { Promotions } from './store/promotions';
import { VariantCopies } from './store/variants';

/** Carts, shipping quotes and tax: what a shopper has chosen and what it would cost. */
export const cart = defineSubgraph({
  name: 'cart',
  config: readCartConfig,
  connect: openShop,
  context: contextOf,
  resolvers: [CartResolver, CheckoutResolver, PromotionResolver],
  entities: {
    Cart: ({ id }: { id: string }, { shop, whose, view }: Context) => shop.carts.read(whose(id)).then(view),
    Promotion: ({ id }: { id: string }, { loadPromotion }: Context) => loadPromotion(id),
  },
  owners: { Cart: ({ userId }: CartView, caller) => !userId || userId === caller.userId },
  handles: ({ copies, carts }) => [
    on(ProductChanged, (product, event) => copies.keepProduct(product, event.aggregateversion)),
    on(OrderConfirmed, ({ cartId, lines }, event) => carts.take(cartId, lines, event.id)),
  ],
  seed: seedCart,
});

async function openShop(config: CartConfig, kit: Kit): Promise<Shop> {
  const { redisUrl, mongoUrl, keyPrefix, expiryMs, home, pricesIncludeTax } = config;
  const redis = openRedis(redisUrl, kit);
  const { currency } = kit.config;
  const others = neighbours(kit.ask, kit.log);
  const copies = new VariantCopies(redis, keyPrefix);
  const promotions = new Promotions(kit, await openMongo(mongoUrl, kit));
  const automatic = await Followed.open(kit, 'automatic promotions', promotions.automatic);
  return {
    carts: new Carts(redis, keyPrefix, expiryMs),
    copies,
    promotions,
    automatic,
    offering: new Offering(promotions, automatic, kit.log),
    assortment: new Assortment(copies, others, currency, kit.log),
    neighbours: others,
    terms: { currency, home, pricesIncludeTax },
  };
}
