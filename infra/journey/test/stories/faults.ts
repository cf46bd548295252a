import { randomUUID } from 'node:crypto';
import { until } from '@shop/kit/testing';
import { audit } from '../../src/audit';
import type { Client } from '../../src/client';
import type { House } from '../../src/house';
import { fillCart, orderState, placeOrder } from '../../src/shopping';

const CHECKOUTS = 60;

/** A checkout as its shopper lives it: sent again with the same key until it is answered. */
async function checkOut(
  house: () => House,
  sku: string,
  key: string,
): Promise<{ client: Client; id: string; accessToken: string | null }> {
  const client = await house().client();
  await again(() => fillCart(client, sku));
  const placed = await again(async () => {
    const answer = await placeOrder(client, { idempotencyKey: key });
    if (!answer.order) throw new Error(JSON.stringify(answer.userErrors));
    return answer.order;
  });
  return { client, id: placed.id, accessToken: placed.accessToken };
}

/** Tries until it works, as a shopper does who sees "try again". */
const again = <T>(work: () => Promise<T>): Promise<T> => until(() => work().catch(() => undefined), 60_000);

/** Each of the processes is killed with -9 in the middle of checkouts. */
export const kills = (house: () => House, victims: string[]) => {
  let sku: string;
  beforeAll(async () => {
    const warehouse = await house().client('warehouse@shop.test');
    const { products } = await warehouse.data('{ products(first: 1, sort: TITLE) { nodes { variants { sku } } } }');
    sku = (products.nodes as { variants: { sku: string }[] }[])[0]!.variants[0]!.sku;
    await warehouse.data(
      'mutation ($input: AdjustStockInput!) { adjustStock(input: $input) { userErrors { code } } }',
      {
        input: { sku, delta: 1000, reason: 'for the test', idempotencyKey: randomUUID() },
      },
    );
  }, 120_000);

  it.each(victims)(
    '%s: every order becomes CONFIRMED or CANCELLED by itself, none is lost or doubled',
    async (victim) => {
      const begun = Array.from({ length: CHECKOUTS }, (_, index) =>
        checkOut(house, sku, `kill-${victim}-${index}-0000`),
      );
      await Promise.any(begun);
      house().kill(victim);
      const placed = await Promise.all(begun);
      expect(new Set(placed.map(({ id }) => id)).size).toBe(CHECKOUTS);
      for (const { client, id, accessToken } of placed) {
        const state = await until(async () => {
          const now = await orderState(client, id, accessToken).catch(() => undefined);
          return now && now.status !== 'PENDING' && now;
        }, 90_000);
        expect(['CONFIRMED', 'CANCELLED']).toContain(state.status);
      }
      let faults: string[] = [];
      const clean = async () => (faults = (await audit({ ...house().env, AUDIT_SETTLE_MS: '0' })).faults).length === 0;
      await until(clean, 30_000).catch(() => undefined);
      expect(faults).toEqual([]);
    },
    240_000,
  );
};
