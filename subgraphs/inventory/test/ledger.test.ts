import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { OrderCancelled } from '@shop/schema/events/orders';
import { dropped, returned, shipped } from './parts';
import { discrepancies, LOCATIONS, placed, startInventory, type TestInventory } from './start';

const SKUS = ['a', 'b', 'c'];
const UNITS = 8;

let inventory: TestInventory;
beforeAll(async () => {
  inventory = await startInventory(
    SKUS.flatMap((sku) => LOCATIONS.map(({ id }) => ({ sku, locationId: id, onHand: UNITS }))),
  );
});
afterAll(() => inventory?.stop());

const sku = fc.constantFrom(...SKUS);
const place = fc.constantFrom(...LOCATIONS.map(({ id }) => id));
const order = fc.nat(4);
const units = fc.dictionary(sku, fc.integer({ min: 1, max: 5 }), { minKeys: 1, maxKeys: 3 });
const key = fc.nat(3);
type Step = { times: number } & (
  | { kind: 'placed'; order: number; units: Record<string, number>; country: string }
  | { kind: 'shipped' | 'dropped' | 'returned'; order: number; units: Record<string, number> }
  | { kind: 'cancelled'; order: number }
  | { kind: 'adjust'; sku: string; place: string; delta: number; key: number }
  | { kind: 'transfer'; sku: string; from: string; to: string; quantity: number; key: number }
  | { kind: 'import'; rows: { sku: string; place: string; onHand: number }[]; key: number }
  | { kind: 'point'; sku: string; quantity: number }
  | { kind: 'location'; place: string; country: string }
);
const country = fc.constantFrom('DE', 'FR', 'US');
const times = fc.constantFrom(1, 1, 2);
const one = <K extends Step['kind'], R extends object>(kind: K, model: { [P in keyof R]: fc.Arbitrary<R[P]> }) =>
  fc.record({ kind: fc.constant(kind), times, ...model });
const step = fc.oneof(
  { weight: 4, arbitrary: one('placed', { order, units, country }) },
  { weight: 3, arbitrary: one('shipped', { order, units }) },
  one('dropped', { order, units }),
  one('returned', { order, units }),
  one('cancelled', { order }),
  one('adjust', { sku, place, delta: fc.integer({ min: -9, max: 9 }), key }),
  {
    weight: 2,
    arbitrary: one('transfer', { sku, from: place, to: place, quantity: fc.integer({ min: 0, max: 9 }), key }),
  },
  one('import', {
    rows: fc.array(fc.record({ sku, place, onHand: fc.nat(20) }), { minLength: 1, maxLength: 4 }),
    key,
  }),
  one('point', { sku, quantity: fc.nat(20) }),
  one('location', { place, country }),
) as fc.Arbitrary<Step>;

const MUTATIONS = {
  adjust: 'mutation ($input: AdjustStockInput!) { adjustStock(input: $input) { userErrors { code } } }',
  transfer: 'mutation ($input: TransferStockInput!) { transferStock(input: $input) { userErrors { code } } }',
  import: 'mutation ($input: ImportStockInput!) { importStock(input: $input) { userErrors { code } } }',
  point:
    'mutation ($sku: ID!, $quantity: Int!) { setReorderPoint(sku: $sku, quantity: $quantity) { userErrors { code } } }',
  location: 'mutation ($input: StockLocationInput!) { saveStockLocation(input: $input) { userErrors { code } } }',
};

/** What a step asks of the API; undefined when it is an event. */
function asked(run: string, made: Step): Record<string, unknown> | undefined {
  const idempotencyKey = 'key' in made ? `${run}-key-${made.key}` : undefined;
  if (made.kind === 'adjust')
    return { input: { sku: made.sku, locationId: made.place, delta: made.delta, reason: 'counted', idempotencyKey } };
  if (made.kind === 'transfer') {
    const { sku: of, from: fromLocationId, to: toLocationId, quantity } = made;
    return { input: { sku: of, fromLocationId, toLocationId, quantity, idempotencyKey } };
  }
  if (made.kind === 'import') {
    const rows = made.rows.map((row) => `${row.sku},${row.place},${row.onHand}`);
    return { input: { format: 'CSV', content: ['sku,locationId,onHand', ...rows].join('\n'), idempotencyKey } };
  }
  if (made.kind === 'point') return { sku: made.sku, quantity: made.quantity };
  return made.kind === 'location' ? { input: { id: made.place, name: made.place, country: made.country } } : undefined;
}

function eventOf(run: string, made: Step) {
  if (!('order' in made)) throw new Error(`${made.kind} is no event.`);
  const orderId = `${run}-${made.order}`;
  if (made.kind === 'placed') return placed(orderId, made.units, made.country);
  if (made.kind === 'cancelled') return OrderCancelled({ orderId, reason: 'STAFF' });
  return { shipped, dropped, returned }[made.kind](orderId, made.units);
}

/** What an event may answer besides nothing: it is tried again then, as what it needs may not have been heard of. */
const LATER = /does not hold|too little/;

async function take(run: string, made: Step): Promise<void> {
  const variables = asked(run, made);
  if (variables) {
    const staff = inventory.as({ userId: 'w', roles: ['WAREHOUSE'] });
    const { errors } = await staff.ask(MUTATIONS[made.kind as keyof typeof MUTATIONS], variables);
    return expect(errors).toBeUndefined();
  }
  const event = eventOf(run, made);
  const id = randomUUID();
  for (let time = 0; time < made.times; time++)
    await inventory.deliver(event, { id }).catch((error: Error) => expect(error.message).toMatch(LATER));
}

const negative = async () =>
  (await inventory.sql.query('SELECT * FROM levels WHERE reserved < 0 OR on_hand < reserved')).rows;

/** What transfers made out of nothing, or lost; nothing, always. */
const strayed = async () =>
  (
    await inventory.sql.query(
      `SELECT sku, sum(quantity) FROM movements WHERE kind LIKE 'TRANSFER%' GROUP BY sku HAVING sum(quantity) <> 0`,
    )
  ).rows;

/** Orders that hold other than what was reserved for them and neither left nor was let go of; none, always. */
const lost = async (run: string) =>
  (
    await inventory.sql.query(
      `SELECT reference, sku, location_id, sum(movements.quantity) AS moved, coalesce(max(held.quantity), 0) AS held FROM movements
       LEFT JOIN (SELECT order_id AS reference, sku, location_id, quantity FROM reservation_lines JOIN reservations
                  USING (order_id) WHERE status = 'HELD') AS held USING (reference, sku, location_id)
       WHERE kind IN ('RESERVATION', 'RELEASE', 'SHIPMENT') AND reference LIKE $1
       GROUP BY reference, sku, location_id HAVING sum(movements.quantity) <> coalesce(max(held.quantity), 0)`,
      [`${run}-%`],
    )
  ).rows;

const [HERE, THERE] = LOCATIONS.map(({ id }) => id) as [string, string];
/** Steps that make a movement of every kind, which steps by chance may not. */
const EVERY_KIND: Step[] = [
  { kind: 'placed', times: 1, order: 0, units: { a: 2 }, country: 'DE' },
  { kind: 'shipped', times: 1, order: 0, units: { a: 2 } },
  { kind: 'returned', times: 1, order: 0, units: { a: 1 } },
  { kind: 'placed', times: 1, order: 1, units: { b: 1 }, country: 'DE' },
  { kind: 'cancelled', times: 1, order: 1 },
  { kind: 'adjust', times: 1, sku: 'c', place: HERE, delta: 2, key: 0 },
  { kind: 'transfer', times: 1, sku: 'c', from: HERE, to: THERE, quantity: 1, key: 1 },
];

it.each([
  ['one after the other', false],
  ['at once', true],
] as const)('levels are what their movements make of them after any steps, %s', async (_how, atOnce) => {
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 30 }), async (steps) => {
      const run = `${atOnce ? 'p' : 's'}${runs++}`;
      if (atOnce) await Promise.all(steps.map((made) => take(run, made)));
      else for (const made of steps) await take(run, made);
      expect(await discrepancies(inventory)).toEqual([]);
      expect(await negative()).toEqual([]);
      expect(await strayed()).toEqual([]);
      expect(await lost(run)).toEqual([]);
    }),
    { numRuns: 40, endOnFailure: true, examples: [[EVERY_KIND]] },
  );
  const { rows } = await inventory.sql.query('SELECT DISTINCT kind FROM movements ORDER BY kind');
  expect(rows.map(({ kind }) => kind)).toEqual(
    ['ADJUSTMENT', 'RECEIPT', 'RELEASE', 'RESERVATION', 'RETURN', 'SHIPMENT', 'TRANSFER_IN', 'TRANSFER_OUT'].sort(),
  );
});
