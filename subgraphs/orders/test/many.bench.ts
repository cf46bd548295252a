import mongoose from 'mongoose';
import { freshMongo } from '@shop/kit/testing';
import { ORDER_STATUSES } from '../src/domain/status';
import { QUARTER_MS } from '../src/domain/sales';
import { salesReport } from '../src/sales-report';
import { Listing } from '../src/store/listing';
import { listed } from '../src/store/listed';
import { orderModel } from '../src/store/model';
import { SalesModel } from '../src/store/sales';
import { eur, placedOrder } from './samples';

// Not a test: says how long staff's list and a sales report take. BENCH_ORDERS orders are stored (100,000); the report's
// figures are of 1,000,000 orders over BENCH_DAYS days (30).
const ORDERS = Number(process.env.BENCH_ORDERS ?? 100_000);
const DAYS = Number(process.env.BENCH_DAYS ?? 30);
const REPORTED = 1_000_000;
const AT_ONCE = 1000;
const START = Date.UTC(2026, 0, 1);
const SPAN_MS = DAYS * 86_400_000;
const say = (line: string) => void process.stdout.write(`${line}\n`);

async function timed(name: string, run: () => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  for (let count = 0; count < 7; count++) {
    const begun = performance.now();
    await run();
    times.push(performance.now() - begun);
  }
  const [first] = times;
  times.sort((a, b) => a - b);
  say(`${name}: median ${times[3]!.toFixed(0)} ms, slowest ${times[6]!.toFixed(0)} ms, first ${first!.toFixed(0)} ms`);
}

async function fill(connection: mongoose.Connection, count: number): Promise<void> {
  const sample = listed(placedOrder());
  for (let from = 0; from < count; from += AT_ONCE) {
    const batch = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, index) => {
      const n = from + index;
      const id = {
        _id: `o-${n}`,
        number: `S-${n}`,
        cartClaim: `c-${n}`,
        request: { scope: 's', key: `k-${n}`, hash: '' },
      };
      const status = ORDER_STATUSES[n % ORDER_STATUSES.length]!;
      return {
        ...sample,
        ...id,
        status,
        total: eur(1000 + (n % 977)),
        placedAt: new Date(START + (n * SPAN_MS) / count),
      };
    });
    await connection.db!.collection('orders').insertMany(batch as never);
  }
}

async function fillReport(connection: mongoose.Connection): Promise<void> {
  const count = SPAN_MS / QUARTER_MS;
  const each = REPORTED / count;
  const quarters = Array.from({ length: count }, (_, n) => ({
    ...{ _id: new Date(START + n * QUARTER_MS), version: 1, revenue: each * 4990, orderCount: each, units: each * 3 },
    ...{ refunded: 0, byStatus: { CONFIRMED: each }, currency: 'EUR' },
  }));
  await connection.db!.collection('sales').insertMany(quarters as never);
  const products = quarters.map(({ _id }, n) => ({
    _id,
    products: Array.from({ length: 50 }, (_x, k) => ({
      productId: `p-${(n + k * 7) % 500}`,
      units: 7,
      revenue: 20000,
    })),
  }));
  await connection.db!.collection('sales_products').insertMany(products as never);
}

it('is quick with many orders', async () => {
  const connection = await mongoose.createConnection(freshMongo('bench'), { autoIndex: false }).asPromise();
  const model = orderModel(connection);
  await model.createIndexes();
  await fillReport(connection);
  const sales = new SalesModel(connection, model);
  const [from, to] = [new Date(START), new Date(START + SPAN_MS)];
  const asked = { from, to, timeZone: 'Europe/Berlin' };
  await timed(`report of ${REPORTED} orders in ${DAYS} days, by day`, () =>
    salesReport(sales, { ...asked, interval: 'DAY' }),
  );
  await timed('the same, by hour', () => salesReport(sales, { ...asked, interval: 'HOUR' }));
  await timed('its top products', () => sales.soldBetween(START, START + SPAN_MS));
  const begun = performance.now();
  await fill(connection, ORDERS);
  say(`${ORDERS} orders stored in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  const listing = new Listing(model);
  const all = { withPeople: true, sort: 'NEWEST' as const, to };
  await timed('first page', () => listing.page(all, 20));
  await timed('first page of one status', () => listing.page({ ...all, status: ['CONFIRMED'] }, 20));
  await timed('first page of two statuses', () => listing.page({ ...all, status: ['CONFIRMED', 'SHIPPED'] }, 20));
  await timed('by a number', () => listing.page({ ...all, query: `S-${ORDERS - 1}` }, 20));
  await timed('first page, dearest', () => listing.page({ ...all, sort: 'TOTAL_DESC' }, 20));
  await connection.dropDatabase();
  await connection.close();
}, 3_600_000);
