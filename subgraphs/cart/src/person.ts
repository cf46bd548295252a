import type { Keeper } from '@shop/kit/person';
import type { Cart } from './domain/cart';
import type { Use } from './domain/use';
import type { Shop } from './shopping';

/**
 * What cart holds of people: an account's cart, and whose uses of promotions were whose. With the account its cart goes,
 * and uses stay counted without anybody.
 */
export const person = ({ carts, uses, keysOf }: Shop): Keeper => ({
  async tell(userId) {
    const [cart, used] = await Promise.all([carts.read({ userId }), uses.of(keysOf({ userId }))]);
    return { cart: cart && cartTold(cart), promotionsUsed: used.map(useTold) };
  },

  async erase({ userId, email }) {
    await carts.forget(userId);
    await uses.forget(keysOf({ userId, email }));
  },
});

const cartTold = ({ id, lines, codes, country, region, postalCode, optionId, updatedAt }: Cart) => ({
  id,
  lines: lines.map(({ sku, quantity, added }) => ({ sku, title: added.productTitle, quantity })),
  couponCodes: codes,
  shippingCountry: country,
  shippingRegion: region,
  shippingPostalCode: postalCode,
  shippingOptionId: optionId,
  updatedAt,
});

const useTold = ({ promotionId, orderId, code, status, at }: Use) => ({ promotionId, orderId, code, status, at });
