import { on } from '@shop/kit/handlers';
import { openMongo } from '@shop/kit/mongo';
import { openRedis } from '@shop/kit/redis';
import { defineSubgraph, type Kit } from '@shop/kit/subgraph';
import { OrderCancelled, OrderConfirmed, OrderPlaced } from '@shop/schema/events/orders';
import { ProductChanged } from '@shop/schema/events/products';
import { Assortment } from './assortment';
import { readCartConfig, type CartConfig } from './config';
import { customerKeys } from './customers';
import { contextOf, type Context } from './context';
import { Followed } from './followed';
import { hold, take } from './ordering';
import { neighbours } from './neighbours';
import { Offering } from './offering';
import { person } from './person';
import { CartResolver } from './schema/cart.resolver';
import type { CartView } from './schema/cart.view';
import { CheckoutResolver } from './schema/checkout.resolver';
import { PromotionResolver } from './schema/promotion.resolver';
import { RatesResolver } from './schema/rates.resolver';
import { seedCart } from './seed';
import type { Shop } from './shopping';
import { Carts } from './store/carts';
import { Holds } from './store/holds';
import { RateStore } from './store/rates';
import { Promotions } from './store/promotions';
import { Uses } from './store/uses';
import { VariantCopies } from './store/variants';

/** Carts, shipping quotes and tax: what a shopper has chosen and what it would cost. */
export const cart = defineSubgraph({
  name: 'cart',
  config: readCartConfig,
  connect: openShop,
  context: contextOf,
  resolvers: [CartResolver, CheckoutResolver, PromotionResolver, RatesResolver],
  entities: {
    Cart: ({ id }: { id: string }, { shop, whose, view }: Context) => shop.carts.read(whose(id)).then(view),
    Promotion: ({ id }: { id: string }, { loadPromotion }: Context) => loadPromotion(id),
  },
  owners: { Cart: ({ userId }: CartView, caller) => !userId || userId === caller.userId },
  handles: (shop) => [
    on(ProductChanged, (product, event) => shop.copies.keepProduct(product, event.aggregateversion)),
    on(OrderPlaced, ({ orderId, promotionIds }, { time }) => hold(shop, orderId, promotionIds ?? [], new Date(time))),
    on(OrderCancelled, ({ orderId }) => shop.holds.release(orderId)),
    on(OrderConfirmed, (order, event) => take(shop, order, event.id)),
  ],
  person,
  seed: seedCart,
});

async function openShop(config: CartConfig, kit: Kit): Promise<Shop> {
  const { redisUrl, mongoUrl, keyPrefix, expiryMs, home, pricesIncludeTax, customerSecret } = config;
  const redis = openRedis(redisUrl, kit);
  const { currency } = kit.config;
  const others = neighbours(kit.ask, kit.log);
  const copies = new VariantCopies(redis, keyPrefix);
  const mongo = await openMongo(mongoUrl, kit);
  const promotions = new Promotions(kit, mongo);
  const uses = new Uses(kit, mongo);
  const rates = await RateStore.open(kit, mongo, home);
  const keysOf = customerKeys(customerSecret ?? kit.config.identitySecret);
  const automatic = await Followed.open(kit, 'automatic promotions', promotions.automatic);
  return {
    carts: new Carts(redis, keyPrefix, expiryMs),
    copies,
    promotions,
    automatic,
    offering: new Offering(promotions, uses, automatic, keysOf, kit.log),
    uses,
    holds: new Holds(kit, mongo, promotions, uses),
    keysOf,
    assortment: new Assortment(copies, others, currency, kit.log),
    neighbours: others,
    rates,
    get terms() {
      return { currency, home, pricesIncludeTax, rates: rates.now };
    },
  };
}
