import { readCartConfig } from '../src/config';

const CART_REDIS_URL = 'redis://store';
const CART_MONGO_URL = 'mongodb://store/cart';

describe('the settings', () => {
  it('need only the addresses of the stores', () => {
    expect(readCartConfig({ CART_REDIS_URL, CART_MONGO_URL })).toEqual({
      ...{
        redisUrl: CART_REDIS_URL,
        mongoUrl: CART_MONGO_URL,
        keyPrefix: '{cart}:',
        expiryMs: 7_776_000_000,
        pricesIncludeTax: true,
      },
      home: { country: 'DE', region: undefined },
    });
  });

  it('know a shop in a US state whose prices leave out tax', () => {
    expect(
      readCartConfig({ CART_REDIS_URL, CART_MONGO_URL, CART_SHOP_COUNTRY: 'US-NY', CART_PRICES_INCLUDE_TAX: 'false' }),
    ).toMatchObject({ home: { country: 'US', region: 'NY' }, pricesIncludeTax: false });
  });

  it('are refused all at once', () => {
    expect(() => readCartConfig({ CART_SHOP_COUNTRY: 'XX', CART_EXPIRY_MS: '0' })).toThrow(
      /CART_REDIS_URL is not set[^]*CART_MONGO_URL is not set[^]*CART_EXPIRY_MS[^]*CART_SHOP_COUNTRY: there are no tax rates/,
    );
  });
});
