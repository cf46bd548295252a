import { startHouse, type House } from '@shop/journey/house';
import { runCourse, type Fault } from '../src/run';
import { opened } from '../src/shop';

const SHOPPERS = 30;
/** Longer than a health check, shorter than a lease: a freeze that parts of the shop notice differently. */
const FREEZE_MS = 4000;

let house: House;
let ready: Awaited<ReturnType<typeof opened>>;
beforeAll(async () => {
  house = await startHouse('one', { ORDERS_PENDING_DEADLINE_MS: '30000' });
  ready = await opened(house);
}, 240_000);
afterAll(() => house?.stop());

it.each<Fault & { seed: number }>([
  { victim: 'shop', how: 'kill', moment: 'middle', seed: 1 },
  { victim: 'PostgreSQL', how: 'kill', moment: 'middle', seed: 2 },
  { victim: 'Redis', how: 'freeze', moment: 'early', seed: 3 },
])(
  '$how $victim, $moment: the shop keeps what it told, and its stores agree',
  async (fault) => {
    const outcome = await runCourse(house, ready.staff, ready.skus, {
      ...fault,
      shoppers: SHOPPERS,
      freezeMs: FREEZE_MS,
    });
    expect(outcome.violations).toEqual([]);
    expect(outcome.orders).toBe(SHOPPERS);
  },
  400_000,
);
