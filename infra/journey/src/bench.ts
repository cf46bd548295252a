import { randomUUID } from 'node:crypto';
import { cpus } from 'node:os';
import type { Client } from './client';
import { startHouse, type House } from './house';
import { fillCart, placeOrder } from './shopping';

const LIVE =
  'subscription ($orderId: ID!, $accessToken: String) { orderStatusChanged(orderId: $orderId, accessToken: $accessToken) { event { status } } }';
const LIST = '{ products(first: 24) { nodes { title priceRange { min { amount } } availability } } }';

const quantile = (sorted: number[], q: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))]!;

function tell(what: string, times: number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const [median, p95] = [quantile(sorted, 0.5), quantile(sorted, 0.95)];
  console.log(
    `${what}: median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, min ${sorted[0]!.toFixed(1)} ms (${times.length} runs)`,
  );
}

/** ms from sending placeOrder to CONFIRMED at the subscribed client. */
async function confirmedIn(house: House, sku: string): Promise<number> {
  const client = await house.client();
  await fillCart(client, sku);
  const begun = performance.now();
  const { order } = await placeOrder(client);
  for await (const { data } of client.subscribe(LIVE, { orderId: order!.id, accessToken: order!.accessToken })) {
    const status = data?.orderStatusChanged.event.status as string;
    if (status === 'CANCELLED') throw new Error('The order was cancelled.');
    if (status === 'CONFIRMED') break;
  }
  const took = performance.now() - begun;
  await client.close();
  return took;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

async function stocked(house: House): Promise<string> {
  const warehouse = await house.client('warehouse@shop.test');
  const { products } = await warehouse.data('{ products(first: 1, sort: TITLE) { nodes { variants { sku } } } }');
  const { sku } = (products.nodes as { variants: { sku: string }[] }[])[0]!.variants[0]!;
  await warehouse.data(
    'mutation ($input: AdjustStockInput!) { adjustStock(input: $input) { userErrors { message } } }',
    { input: { sku, delta: 10_000, reason: 'bench', idempotencyKey: randomUUID() } },
  );
  return sku;
}

const several = async (count: number, work: () => Promise<number>) => {
  const times: number[] = [];
  for (let run = 0; run < count; run++) times.push(await work());
  return times;
};

/** `npm run bench`: what the README and the notes say about speed, measured on stores and a program of its own. */
async function main(): Promise<void> {
  for (const shape of ['one', 'distributed'] as const) {
    const begun = performance.now();
    const house = await startHouse(shape);
    try {
      console.log(
        `\n${shape}, on ${cpus().length} cores, ${process.env.MONGO_URL ? 'given' : 'embedded'} stores; up with sample data in ${((performance.now() - begun) / 1000).toFixed(1)} s`,
      );
      const sku = await stocked(house);
      const reader: Client = await house.client();
      await several(20, () => confirmedIn(house, sku));
      tell('placeOrder to CONFIRMED at the client', await several(60, () => confirmedIn(house, sku)));
      tell('a list of 24 with price and availability', await several(200, () => timed(() => reader.data(LIST))));
    } finally {
      await house.stop();
    }
  }
}

void main();
