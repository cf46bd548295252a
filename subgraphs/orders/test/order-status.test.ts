import type { Answer } from '@shop/kit/ask';
import { unique } from '@shop/kit/testing';
import { ALICE, heard, startOrders, type OrdersTest } from './orders-test';

let test: OrdersTest;
beforeAll(async () => (test = await startOrders()));
afterAll(() => test?.stop());

const STATUS = `subscription ($id: ID!, $token: String, $after: ID) {
  orderStatusChanged(orderId: $id, accessToken: $token, after: $after) { order { status } event { id type status } }
}`;

interface Update {
  order: { status: string };
  event: { id: string; type: string; status: string };
}

async function placed(userId: string): Promise<string> {
  return (await test.place({ userId, roles: [] })).order!.id;
}

/** The next `count` updates of a stream, which is then closed. */
async function take(stream: AsyncIterableIterator<Answer>, count: number): Promise<Update[]> {
  const updates: Update[] = [];
  while (updates.length < count) {
    const { value } = (await stream.next()) as { value: Answer };
    if (value.errors) throw new Error(value.errors[0]!.message);
    expect(value.extensions!.event).toBe((value.data!.orderStatusChanged as Update).event.id);
    updates.push(value.data!.orderStatusChanged as Update);
  }
  await stream.return?.();
  return updates;
}

const types = (updates: Update[]) => updates.map(({ event }) => event.type);
const confirm = async (id: string) => {
  await test.deliver(heard.reserved(id));
  await test.deliver(heard.authorized(id));
};

describe('orderStatusChanged', () => {
  it('sends the current state first, then every step as it happens, each once', async () => {
    const id = await placed('live');
    const stream = test.as({ userId: 'live' }).stream(STATUS, { id });
    const first = await stream.next();
    expect((first.value as Answer).data).toMatchObject({ orderStatusChanged: { event: { type: 'PLACED' } } });
    await confirm(id);
    const rest = await take(stream, 3);
    expect(types(rest)).toEqual(['STOCK_RESERVED', 'PAYMENT_AUTHORIZED', 'CONFIRMED']);
    expect(rest.at(-1)).toMatchObject({ order: { status: 'CONFIRMED' }, event: { status: 'CONFIRMED' } });
  });

  it('sends exactly what was missed after the event named', async () => {
    const id = await placed('missed');
    const [{ event }] = (await take(test.as({ userId: 'missed' }).stream(STATUS, { id }), 1)) as [Update];
    await confirm(id);
    const missed = await take(test.as({ userId: 'missed' }).stream(STATUS, { id, after: event.id }), 3);
    expect(types(missed)).toEqual(['STOCK_RESERVED', 'PAYMENT_AUTHORIZED', 'CONFIRMED']);
    expect(missed[0]!.order.status).toBe('CONFIRMED');
    const rest = test.as({ userId: 'missed' }).stream(STATUS, { id, after: missed[1]!.event.id });
    expect(types(await take(rest, 1))).toEqual(['CONFIRMED']);
  });

  it('sends the last step to one who comes when all is over', async () => {
    const id = await placed('late');
    await confirm(id);
    expect(types(await take(test.as({ userId: 'late' }).stream(STATUS, { id }), 1))).toEqual(['CONFIRMED']);
  });

  it('goes on from the event that the gateway passed on last, whatever the client said', async () => {
    const id = await placed('resumed');
    await confirm(id);
    const all = (after: string) => test.as({ userId: 'resumed' }).stream(STATUS, { id, after });
    const { data } = await test
      .as({ userId: 'resumed' })
      .ask('query ($id: ID!) { order(id: $id) { timeline { id } } }', { id });
    const [one, two] = (data!.order as { timeline: { id: string }[] }).timeline;
    expect(types(await take(all(one!.id), 1))).toEqual(['STOCK_RESERVED']);
    const resumed = test.as({ userId: 'resumed' }).stream(STATUS, { id, after: one!.id }, two!.id);
    expect(types(await take(resumed, 2))).toEqual(['PAYMENT_AUTHORIZED', 'CONFIRMED']);
  });

  it.each<[string, object, object, string]>([
    ['an event of another order', { userId: 'refused' }, { after: 'unknown' }, 'BAD_USER_INPUT'],
    ["another customer's order", ALICE, {}, 'NOT_FOUND'],
    ['an order with a wrong token', { guestId: 'g' }, { token: 'wrong' }, 'NOT_FOUND'],
  ])('refuses %s', async (_what, caller, variables, code) => {
    const { order } = await test.place({ userId: 'refused' }, { cartId: unique('cart') });
    const { id } = order!;
    const { value } = (await test
      .as(caller)
      .stream(STATUS, { id, ...variables })
      .next()) as { value: Answer };
    expect(value.errors?.[0]?.extensions.code).toBe(code);
  });

  it('opens to whoever holds the token', async () => {
    const { order } = await test.place({ guestId: 'g-token' }, { email: 'g@shop.test' });
    const stream = test.as({}).stream(STATUS, { id: order!.id, token: order!.accessToken });
    expect(types(await take(stream, 1))).toEqual(['PLACED']);
  });

  it('tells two watchers the same story while steps come at once', async () => {
    const id = await placed('watched');
    const streams = [1, 2].map(() => test.as({ userId: 'watched' }).stream(STATUS, { id }));
    await Promise.all(streams.map((stream) => stream.next()));
    const story = async () => {
      const { data } = await test
        .as({ userId: 'watched' })
        .ask('query ($id: ID!) { order(id: $id) { timeline { id } } }', { id });
      return (data!.order as { timeline: { id: string }[] }).timeline.map((event) => event.id);
    };
    await confirm(id);
    const seen = await Promise.all(streams.map(async (stream) => (await take(stream, 3)).map(({ event }) => event.id)));
    const rest = (await story()).slice(1);
    expect(seen).toEqual([rest, rest]);
  });
});
