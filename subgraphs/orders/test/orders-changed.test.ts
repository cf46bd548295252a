import type { Answer } from '@shop/kit/ask';
import { confirmedOrder, startOrders, storyOf, type OrdersTest } from './orders-test';

let test: OrdersTest;
beforeAll(async () => (test = await startOrders()));
afterAll(() => test?.stop());

const SUPPORT = { userId: 's', roles: ['SUPPORT'] };
const FEED = `subscription ($status: [OrderStatus!], $after: ID) {
  ordersChanged(status: $status, after: $after) { order { id status } event { id type status } } }`;

interface Update {
  order: { id: string; status: string };
  event: { id: string; type: string; status: string };
}
const follow = (variables: Record<string, unknown> = {}) => test.as(SUPPORT).stream(FEED, variables);

/** The next `count` updates. */
async function take(stream: AsyncIterableIterator<Answer>, count: number): Promise<Update[]> {
  const updates: Update[] = [];
  while (updates.length < count) {
    const { value } = (await stream.next()) as { value: Answer };
    if (value.errors) throw new Error(value.errors[0]!.message);
    updates.push(value.data!.ordersChanged as Update);
  }
  await stream.return?.();
  return updates;
}

const customer = (name: string) => ({ userId: name, roles: ['CUSTOMER'] });
/** An order and the first step of it. */
async function firstStep(name: string): Promise<{ id: string; step: string }> {
  const id = await confirmedOrder(test, customer(name));
  const [placed] = await storyOf(test, SUPPORT, id);
  return { id, step: placed!.id };
}

describe('ordersChanged', () => {
  it('tells every step of every order once, in each order in its order, while many are placed at once', async () => {
    const { step } = await firstStep('many');
    const ids = await Promise.all(
      Array.from({ length: 20 }, (_, index) => confirmedOrder(test, customer(`many-${index}`))),
    );
    const seen = await take(follow({ after: step }), 3 + 20 * 4);
    expect(new Set(seen.map(({ event }) => event.id)).size).toBe(seen.length);
    for (const id of ids) {
      const types = seen.filter(({ order }) => order.id === id).map(({ event }) => event.type);
      expect(types).toEqual(['PLACED', 'STOCK_RESERVED', 'PAYMENT_AUTHORIZED', 'CONFIRMED']);
    }
  });

  it('goes on after the step that was seen, exactly', async () => {
    const { step } = await firstStep('resumes');
    const [first, second, third] = await take(follow({ after: step }), 3);
    expect((await take(follow({ after: first!.event.id }), 2)).map(({ event }) => event)).toEqual([
      second!.event,
      third!.event,
    ]);
  });

  it('without a step begins with what happens from then on', async () => {
    const { step } = await firstStep('before');
    await take(follow({ after: step }), 3);
    const stream = follow();
    const next = stream.next();
    // The stream is there when it tells; what is told is of a later order alone.
    const { id } = await firstStep('after');
    const { value } = (await next) as { value: Answer };
    expect((value.data!.ordersChanged as Update).order.id).toBe(id);
    await stream.return?.();
  });

  it('tells of a new order before anything else happened to it', async () => {
    const { id, step } = await firstStep('earlier');
    const { order } = await test.place(customer('new'));
    const seen = await take(follow({ after: step }), 4);
    expect(seen.slice(0, 3).map((update) => update.order.id)).toEqual([id, id, id]);
    expect(seen[3]).toMatchObject({ order: { id: order!.id }, event: { type: 'PLACED', status: 'PENDING' } });
  });

  it('is narrowed to steps after which the order stood somewhere', async () => {
    const { id, step } = await firstStep('narrow');
    const [only] = await take(follow({ after: step, status: ['CONFIRMED'] }), 1);
    expect(only).toMatchObject({ order: { id }, event: { type: 'CONFIRMED' } });
  });

  it('refuses a step that it never told', async () => {
    const { value } = (await follow({ after: 'unknown' }).next()) as { value: Answer };
    expect(value.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
