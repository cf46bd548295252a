import { Redis } from 'ioredis';
import mongoose from 'mongoose';
import { freshMongo, unique } from '@shop/kit/testing';
import { Carts } from '../src/store/carts';
import { SPRING, variantOf } from './samples';
import { contents, redisCalls, shopper, startCart } from './start';

const skus = Array.from({ length: 100 }, (_, i) => `sku-${i}`);
const ENV = {
  CART_MONGO_URL: `${freshMongo('many')}?monitorCommands=true`,
  CART_KEY_PREFIX: `{${unique('many')}}:`,
};
const NONE = { ...SPRING, minSubtotal: null };

let shop: Awaited<ReturnType<typeof startCart>>;
let stored: mongoose.mongo.MongoClient;
beforeAll(async () => {
  shop = await startCart(ENV);
  stored = mongoose.connections.at(-1)!.getClient();
  await shop.sell(Object.fromEntries(skus.map((sku) => [sku, 100])));
  const promotions = [1, 2, 3, 4].map((i) => ({ ...NONE, id: `p-${i}`, code: `CODE-${i}`, value: i }));
  await shop.test.running.seed({ promotions });
});
afterAll(() => shop?.test.stop());

it('loses none of 1,000 changes at once to one cart, over two connections', async () => {
  // Straight to the scripts: a thousand requests at once would measure how long they wait for a processor.
  const connections = [new Redis(process.env.REDIS_URL!), new Redis(process.env.REDIS_URL!)];
  const [one, other] = connections.map((redis) => new Carts(redis, ENV.CART_KEY_PREFIX, 60_000));
  const whose = { userId: 'ann' };
  const first = await one!.add(whose, variantOf('first'), 99);
  const lineId = first.ok ? first.value.lines[0]!.id : '';
  const change = (i: number) => {
    const carts = i % 2 ? one! : other!;
    if (i === 500) return carts.update(whose, lineId, 0);
    if (i > 990 && i <= 994) return carts.apply(whose, `CODE-${i - 990}`);
    return carts.add(whose, variantOf(skus[i % 20]!), 1);
  };
  const answers = await Promise.all(Array.from({ length: 1000 }, (_, i) => change(i)));
  const versions = answers.map((answer) => (answer.ok ? answer.value.version : 0)).sort((a, b) => a - b);
  expect(versions).toEqual(Array.from({ length: 1000 }, (_, i) => i + 2));
  const after = (await one!.read(whose))!;
  await Promise.all(connections.map((redis) => redis.quit()));
  const wanted: Record<string, number> = {};
  for (let i = 0; i < 1000; i++)
    if (i !== 500 && !(i > 990 && i <= 994)) wanted[skus[i % 20]!] = (wanted[skus[i % 20]!] ?? 0) + 1;
  expect([contents(after), after.version]).toEqual([wanted, 1001]);
  expect([...after.codes].sort()).toEqual(['CODE-1', 'CODE-2', 'CODE-3', 'CODE-4']);
});

describe('the calls to stores of the cart page', () => {
  it.each([0, 1, 4])('are as many for 100 lines as for one, with %i coupons', async (coupons) => {
    const [short, long] = ['short', 'long'].map((name) => shopper(shop.test, { userId: `${name}-${coupons}` }));
    await short!.add({ sku: 'sku-0' });
    for (const sku of skus) await long!.add({ sku });
    for (const one of [short, long]) for (let i = 1; i <= coupons; i++) await one!.apply({ code: `CODE-${i}` });
    // A connection sends a script whole the first time.
    await short!.cart();
    const calls = await callsOf(() => short!.cart());
    expect(calls).toEqual(
      ['evalsha', 'mget', ...(coupons ? ['aggregate promotion_uses', 'find promotions'] : [])].sort(),
    );
    expect(await callsOf(() => long!.cart())).toEqual(calls);
  });
});

interface Started {
  commandName: string;
  command: Record<string, unknown> & { filter?: { unsentSince?: unknown; _id?: unknown } };
}

/** What was asked of Redis, and of MongoDB for promotions and uses, while `work` ran; what runs by itself is left out. */
async function callsOf(work: () => Promise<unknown>): Promise<string[]> {
  const calls: string[] = [];
  const onStarted = ({ commandName, command }: Started) => {
    const collection = String(command[commandName]);
    // The relays look for unsent events, and memory for what needs no code, whoever looks at which cart.
    const byItself = command.filter?.unsentSince ?? isAutomatic(command.filter);
    if (['promotions', 'promotion_uses'].includes(collection) && !byItself) calls.push(`${commandName} ${collection}`);
  };
  stored.on('commandStarted', onStarted);
  const asked = await redisCalls(work);
  stored.off('commandStarted', onStarted);
  return [...asked, ...calls].sort();
}

const isAutomatic = (filter: object | undefined) => !!filter && 'code' in filter && filter.code === null;
