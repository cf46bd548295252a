import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import type { Race } from './racer';
import { discrepancies, LOCATIONS, startInventory, statuses, type TestInventory } from './start';

const SKUS = Array.from({ length: 20 }, (_, index) => `sku-${String(index).padStart(2, '0')}`);
const FEW = Array.from({ length: 20 }, (_, index) => `few-${String(index).padStart(2, '0')}`);
const HERE = [40, 30, 30];
const COUNTRIES = ['DE', 'FR', 'NL', 'US'];

interface Racer {
  child: ChildProcess;
  lines: Interface;
}
let inventory: TestInventory;
let racers: Racer[];
beforeAll(async () => {
  inventory = await startInventory(
    [...SKUS, ...FEW].flatMap((sku) =>
      LOCATIONS.map(({ id }, index) => ({ sku, locationId: id, onHand: HERE[index]! })),
    ),
  );
  racers = await Promise.all([1, 2].map(startRacer));
});
afterAll(async () => {
  for (const { child } of racers ?? []) {
    const ended = once(child, 'exit');
    child.stdin!.end();
    await ended;
  }
  await inventory?.stop();
});

async function startRacer(): Promise<Racer> {
  const args = ['-C', 'source', '--import', 'tsx', join(__dirname, 'racer.ts'), inventory.url];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout });
  await once(lines, 'line');
  return { child, lines };
}

/** Lets both processes place their half of the orders at once; answers how long that took, in ms. */
async function run(race: Race): Promise<number> {
  const halves = racers.map((_, index) => race.filter((_order, place) => place % racers.length === index));
  const answers = racers.map(({ lines }) => once(lines, 'line') as Promise<[string]>);
  racers.forEach(({ child }, index) => child.stdin!.write(`${JSON.stringify(halves[index])}\n`));
  const all = (await Promise.all(answers)).map(([line]) => JSON.parse(line) as { ms: number; faults: string[] });
  for (const { faults } of all) expect(faults).toEqual([]);
  return Math.max(...all.map(({ ms }) => ms));
}

/** The same numbers every time. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

function shuffled<T>(all: readonly T[], roll: (sides: number) => number): T[] {
  const left = [...all];
  return all.map(() => left.splice(roll(left.length), 1)[0]!);
}

const heldBy = async (): Promise<Map<string, Record<string, number>>> => {
  const { rows } = await inventory.sql.query(
    `SELECT order_id AS id, jsonb_object_agg(sku, quantity) AS units FROM
       (SELECT order_id, sku, sum(quantity)::int AS quantity FROM reservation_lines GROUP BY 1, 2) AS held GROUP BY 1`,
  );
  return new Map(rows.map(({ id, units }) => [id, units]));
};
const availableOf = async (): Promise<Map<string, number>> => {
  const { rows } = await inventory.sql.query(
    'SELECT sku, sum(on_hand - reserved)::int AS left FROM levels GROUP BY sku',
  );
  return new Map(rows.map(({ sku, left }) => [sku, left]));
};
const deadlocks = async () =>
  (await inventory.sql.query('SELECT deadlocks::int FROM pg_stat_database WHERE datname = current_database()')).rows[0]
    .deadlocks as number;

/** Each order holds all of what it wants or nothing, and nobody waited in a circle. */
async function check(race: Race): Promise<{ held: Race; refused: Race }> {
  const [all, lines] = [await statuses(inventory), await heldBy()];
  const held = race.filter(({ orderId }) => all[orderId] === 'HELD');
  const refused = race.filter(({ orderId }) => all[orderId] === 'REFUSED');
  expect(held.length + refused.length).toBe(race.length);
  for (const { orderId, units } of held) expect(lines.get(orderId)).toEqual(units);
  for (const { orderId } of refused) expect(lines.has(orderId)).toBe(false);
  expect(await discrepancies(inventory)).toEqual([]);
  expect(await deadlocks()).toBe(0);
  return { held, refused };
}

it('500 orders at once for 20 skus in crossing orders, by two processes: what is there for 100 goes to 100', async () => {
  const roll = dice(1);
  const race = Array.from({ length: 500 }, (_, index) => ({
    orderId: `all-${index}`,
    units: Object.fromEntries(shuffled(SKUS, roll).map((sku) => [sku, 1])),
    country: COUNTRIES[roll(4)]!,
  }));
  const ms = await run(race);
  const { held, refused } = await check(race);
  expect([held.length, refused.length]).toEqual([100, 400]);
  const left = await availableOf();
  for (const sku of SKUS) expect(left.get(sku)).toBe(0);
  expect(ms).toBeLessThan(60_000);
  if (process.env.RACE_FIGURES) process.stderr.write(`500 orders of 20 lines: ${Math.round(ms)} ms\n`);
});

it('500 orders at once for some of 20 skus: none is refused that could have been served', async () => {
  const roll = dice(2);
  const race = Array.from({ length: 500 }, (_, index) => ({
    orderId: `some-${index}`,
    units: Object.fromEntries(
      shuffled(FEW, roll)
        .slice(0, 2 + roll(5))
        .map((sku) => [sku, 1 + roll(3)]),
    ),
    country: COUNTRIES[roll(4)]!,
  }));
  const ms = await run(race);
  const { held, refused } = await check(race);
  expect(Math.min(held.length, refused.length)).toBeGreaterThan(50);
  // Nothing was given back meanwhile: what an order lacked then, it lacks now.
  const left = await availableOf();
  for (const { units } of refused)
    expect(Object.entries(units).some(([sku, wanted]) => left.get(sku)! < wanted)).toBe(true);
  if (process.env.RACE_FIGURES) process.stderr.write(`500 orders of 2 to 6 lines: ${Math.round(ms)} ms\n`);
});
