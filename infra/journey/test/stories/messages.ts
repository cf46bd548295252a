import { randomUUID } from 'node:crypto';
import { until } from '@shop/kit/testing';
import type { Client } from '../../src/client';
import type { House } from '../../src/house';
import { allMails } from '../../src/mailbox';

const ASKERS = 500;

const ASK =
  'mutation ($sku: ID!, $email: EmailAddress!) { notifyWhenInStock(sku: $sku, email: $email) { ok userErrors { message } } }';
const ADJUST = 'mutation ($input: AdjustStockInput!) { adjustStock(input: $input) { userErrors { message } } }';
const STOCK = 'query ($sku: ID!) { stockItem(sku: $sku) { levels { location { id } available } } }';

/** 500 mails go out at once, and something that they need is killed with -9 in the middle. */
export const messages = (house: () => House, victims: string[]) => {
  let warehouse: Client;
  let skus: string[];
  beforeAll(async () => {
    warehouse = await house().client('warehouse@shop.test');
    const { products } = await warehouse.data(
      '{ products(first: 50) { nodes { variants { sku availableQuantity } } } }',
    );
    skus = (products.nodes as { variants: { sku: string; availableQuantity: number }[] }[]).flatMap(({ variants }) =>
      variants.filter(({ availableQuantity }) => availableQuantity > 0).map(({ sku }) => sku),
    );
  });

  const adjust = async (sku: string, locationId: string, delta: number) => {
    const input = { sku, locationId, delta, reason: 'counted', idempotencyKey: randomUUID() };
    const { adjustStock } = await warehouse.data(ADJUST, { input });
    expect(adjustStock.userErrors).toEqual([]);
  };

  /** Takes all of it from the shelves; answers how to put one back. */
  const sellOut = async (sku: string) => {
    const { stockItem } = await warehouse.data(STOCK, { sku });
    const levels = stockItem.levels as { location: { id: string }; available: number }[];
    for (const { location, available } of levels) if (available > 0) await adjust(sku, location.id, -available);
    return () => adjust(sku, levels[0]!.location.id, 1);
  };

  it.each(victims)(
    '%s: of 500 mails none is lost and none comes twice',
    async (victim) => {
      const sku = skus[victims.indexOf(victim)]!;
      const putBack = await sellOut(sku);
      const asker = (index: number) => `${victim.toLowerCase()}-${index}@example.com`;
      const client = await house().client();
      for (let at = 0; at < ASKERS; at += 50)
        await Promise.all(
          Array.from({ length: 50 }, async (_, index) => {
            const { notifyWhenInStock } = await client.data(ASK, { sku, email: asker(at + index) });
            expect(notifyWhenInStock).toEqual({ ok: true, userErrors: [] });
          }),
        );
      const arrived = async () =>
        (await allMails(house())).filter(
          ({ to, kind }) => kind === 'BACK_IN_STOCK' && to.startsWith(`${victim.toLowerCase()}-`),
        );

      await putBack();
      if (victim !== 'Kafka') await until(async () => (await arrived()).length > 20, 60_000);
      house().kill(victim);
      await until(async () => new Set((await arrived()).map(({ to }) => to)).size === ASKERS, 120_000);
      // Nothing waits any more, so nothing more can come.
      const admin = await house().client('admin@shop.test');
      const waiting = '{ deliveries(status: QUEUED, first: 1) { totalCount } }';
      await until(async () => (await admin.data(waiting).catch(() => undefined))?.deliveries.totalCount === 0, 60_000);
      expect(await arrived()).toHaveLength(ASKERS);
    },
    300_000,
  );
};
