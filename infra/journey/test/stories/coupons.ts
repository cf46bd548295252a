import { until } from '@shop/kit/testing';
import type { Client } from '../../src/client';
import type { House } from '../../src/house';
import { fillCart, placeOrder, twoArticles } from '../../src/shopping';

const SAVE = `mutation ($input: PromotionInput!) { savePromotion(input: $input) { promotion { id timesUsed } userErrors { code message } } }`;
const APPLY =
  'mutation ($code: String!) { applyCoupon(code: $code) { cart { discountTotal { amount } total { amount } } userErrors { code } } }';
const ORDER =
  'query ($id: ID!, $accessToken: String) { order(id: $id, accessToken: $accessToken) { status cancelReason couponCodes discountTotal { amount } payments { id } } }';
const RESTOCK = `mutation ($input: AdjustStockInput!) { adjustStock(input: $input) { userErrors { message } } }`;
const FINAL = new Set(['CONFIRMED', 'CANCELLED']);

interface Final {
  status: string;
  cancelReason: string | null;
  couponCodes: string[];
  discountTotal: { amount: number };
  payments: unknown[];
}

/** A coupon with 10 uses and 200 buyers at once. */
export const coupons = (house: () => House) => {
  it('10 uses and 200 buyers at once: 10 discounted orders, 190 told COUPON_INVALID before they pay', async () => {
    const staff = await house().client('catalog@shop.test');
    const input = { code: 'TEN-ONLY', title: 'Ten only', kind: 'PERCENTAGE', value: 10, usageLimit: 10, active: true };
    const { savePromotion } = await staff.data(SAVE, { input });
    expect(savePromotion.userErrors).toEqual([]);
    const sku = await plenty(house());
    const buyers: Client[] = [];
    for (let at = 0; at < 200; at += 20)
      buyers.push(...(await Promise.all(Array.from({ length: 20 }, () => readyBuyer(house(), sku)))));

    const placed = await Promise.all(
      buyers.map((client, index) => placeOrder(client, { email: `buyer-${index}@example.com` })),
    );
    const answers: (Final | string)[] = [];
    for (const [index, { order, userErrors }] of placed.entries())
      answers.push(order ? await finalState(buyers[index]!, order) : userErrors.map(({ code }) => code).join());
    const confirmed = answers.filter((one): one is Final => typeof one !== 'string' && one.status === 'CONFIRMED');
    expect(confirmed).toHaveLength(10);
    for (const one of confirmed) {
      expect(one.couponCodes).toEqual(['TEN-ONLY']);
      expect(one.discountTotal.amount).toBeGreaterThan(0);
    }
    const refused = answers.filter((one) => typeof one === 'string' || one.status !== 'CONFIRMED');
    for (const one of refused)
      if (typeof one === 'string') expect(one).toBe('COUPON_INVALID');
      else expect(one).toMatchObject({ status: 'CANCELLED', cancelReason: 'COUPON_INVALID', payments: [] });
    expect(refused).toHaveLength(190);
    const { promotions } = await staff.data('{ promotions(first: 100) { nodes { code timesUsed } } }');
    expect(promotions.nodes).toContainEqual({ code: 'TEN-ONLY', timesUsed: 10 });
  }, 180_000);
};

/** A guest whose cart is ready to be ordered, with the coupon in it. */
async function readyBuyer(house: House, sku: string): Promise<Client> {
  const client = await house.client();
  await fillCart(client, sku);
  const { applyCoupon } = await client.data(APPLY, { code: 'ten-only' });
  expect(applyCoupon.userErrors).toEqual([]);
  return client;
}

/** An article of which there is enough for all. */
async function plenty(house: House): Promise<string> {
  const warehouse = await house.client('warehouse@shop.test');
  const [sku] = await twoArticles(warehouse);
  const { stockItem } = await warehouse.data(
    'query ($sku: ID!) { stockItem(sku: $sku) { levels { location { id } } } }',
    {
      sku,
    },
  );
  const locationId = stockItem.levels[0].location.id as string;
  const input = { sku, locationId, delta: 500, reason: 'Many come.', idempotencyKey: `plenty-${sku}` };
  expect((await warehouse.data(RESTOCK, { input })).adjustStock.userErrors).toEqual([]);
  return sku;
}

const finalState = (client: Client, { id, accessToken }: { id: string; accessToken: string | null }): Promise<Final> =>
  until(async () => {
    const { order } = await client.data(ORDER, { id, accessToken });
    return FINAL.has(order.status as string) && (order as Final);
  }, 90_000);
