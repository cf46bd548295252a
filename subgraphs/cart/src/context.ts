import DataLoader from 'dataloader';
import { oneByKey } from '@shop/kit/loader';
import { payload } from '@shop/kit/payload';
import type { RequestContext } from '@shop/kit/subgraph';
import type { Cart } from './domain/cart';
import type { Warning } from './domain/warnings';
import type { Promotion } from './domain/promotion';
import { cartView, warningView, type CartView } from './schema/cart.view';
import { quoted, type Shop } from './shopping';
import type { Changed, Whose } from './store/carts';

/** What a request to cart sees. */
export interface Context extends RequestContext {
  shop: Shop;
  /** The cart that the caller means: its own without an id. */
  whose: (cartId?: string | null) => Whose;
  /** A cart with its prices, as the API shows it; carts of one tick are priced together. */
  view: (cart: Cart | null) => Promise<CartView | null>;
  loadPromotion: (id: string) => Promise<Promotion | null>;
  /** How many of a sku are in stock, where that is known; skus of one tick are asked for together. */
  stockOf: (sku: string) => Promise<number | undefined>;
  /** The payload that tells of a change, and of what beside it. */
  answer: (change: Promise<Changed>, warnings?: Warning[]) => Promise<{ cart: CartView | null }>;
}

/** Makes the parts of one request. */
export function contextOf(shop: Shop, { caller }: RequestContext): Omit<Context, keyof RequestContext> {
  const views = new DataLoader<Cart, CartView>(
    async (carts) => (await quoted(shop, carts, { userId: caller.userId })).map((one) => cartView(one, shop.terms)),
    { cache: false },
  );
  const stock = new DataLoader<string, number | undefined>(
    async (skus) => {
      const available = await shop.neighbours.available([...new Set(skus)]);
      return skus.map((sku) => available.get(sku));
    },
    { cache: false },
  );
  const promotions = oneByKey(shop.promotions.byIds, (promotion: Promotion) => promotion._id);
  return {
    shop,
    loadPromotion: (id) => promotions.load(id),
    whose: (cartId) => ({ cartId, userId: caller.userId, guestId: caller.guestId }),
    view: async (cart) => cart && views.load(cart),
    stockOf: (sku) => stock.load(sku),
    answer: async (change, warnings = []) => {
      const changed = await change;
      if (!changed.ok) return payload<'cart', CartView>('cart', changed);
      const shown = await views.load(changed.value);
      return payload('cart', {
        ok: true,
        value: { ...shown, warnings: [...warnings.map(warningView), ...shown.warnings] },
      });
    },
  };
}
