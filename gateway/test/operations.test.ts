import { randomUUID } from 'node:crypto';
import { openBroker, type Broker } from '@shop/kit/kafka';
import { readKitConfig } from '@shop/kit/kit-config';
import { openLog } from '@shop/kit/log';
import { stamp } from '@shop/kit/outbox';
import { TEST_SECRET, until } from '@shop/kit/testing';
import { operationsOver } from '../src/operations';
import { tokenFor } from './fixture/people';
import { BookShelved, heard, labels, shelves, unhandled } from './fixture/shelves';
import { startShop, type ShapeName, type Shop } from './fixture/shop';

const HEALTH = '{ systemHealth { subgraphs { name ready failing outboxAgeMs consumerLag deadLetters } } }';
const LETTERS = `query ($topic: String, $first: Int, $after: String) {
  deadLetters(topic: $topic, first: $first, after: $after) {
    nodes { id topic consumer eventType subject reason attempts at } pageInfo { hasNextPage endCursor } totalCount
  }
}`;
const REPLAY = 'mutation ($id: ID!) { replayDeadLetter(id: $id) { ok userErrors { code message } } }';
const NAMES = ['books', 'labels', 'people', 'ratings', 'shelves', 'users'];

const bearer = async (...roles: string[]) => ({
  authorization: `Bearer ${await tokenFor(`staff-${roles.join()}`, { roles: ['CUSTOMER', ...roles] })}`,
});

describe.each<ShapeName>(['direct', 'remote'])('operations, with %s subgraphs', (shape) => {
  let shop: Shop;
  let broker: Broker;
  let admin: { authorization: string };
  const ask = async (query: string, variables = {}) => (await shop.ask(query, variables, admin)).body;
  const healthOf = async (name: string) => {
    const { data } = await ask(HEALTH);
    return data.systemHealth.subgraphs.find((one: { name: string }) => one.name === name);
  };
  const lettersAbout = async (subject: string) => {
    const { data } = await ask(LETTERS, { first: 100 });
    return data.deadLetters.nodes.filter((one: { subject: string }) => one.subject === subject);
  };
  const shelve = (...ids: string[]) =>
    broker.publish(
      ids.flatMap((bookId) => stamp([BookShelved({ bookId })], { source: 'books', subject: bookId, version: 1 })),
    );
  const audited = async () => {
    const messages = await broker.readAll(['audit']);
    return messages.map(({ value }) => (JSON.parse(String(value)) as { data: { target: string } }).data);
  };
  const parked = async (consumer: string) => {
    const id = randomUUID();
    unhandled.add(`${consumer} ${id}`);
    await shelve(id);
    const [letter] = await until(async () => {
      const letters = await lettersAbout(id);
      return letters.length > 0 && letters;
    });
    return { id, letter };
  };

  beforeAll(async () => {
    const names = NAMES.filter((name) => name !== 'people');
    shop = await startShop(shape, {}, [shelves, labels, operationsOver(async () => [...names, 'operations'])]);
    const env = { IDENTITY_SECRET: TEST_SECRET, LOG_LEVEL: 'silent', ...shop.kafka };
    broker = openBroker(readKitConfig(env), openLog('silent'));
    admin = await bearer('ADMIN');
  });
  afterAll(async () => {
    await shop?.stop();
    await broker?.stop();
  });

  it('tells how every subgraph is', async () => {
    const well = { ready: true, failing: [], outboxAgeMs: 0, consumerLag: 0, deadLetters: 0 };
    // The first look makes the topics and connects.
    await until(async () => (await healthOf('labels')).failing.length === 0);
    expect(await ask(HEALTH)).toEqual({
      data: {
        systemHealth: {
          subgraphs: ['books', 'labels', 'ratings', 'shelves', 'users'].map((name) => ({ name, ...well })),
        },
      },
    });
  });

  it('tells of one that is away, how far it is behind, and answers the others', async () => {
    await shelve(randomUUID());
    await until(async () => heard.labels!.length > 0 && (await healthOf('labels')).consumerLag === 0);
    await shop.stopSubgraph('labels');
    try {
      await shelve(randomUUID(), randomUUID());
      expect(await healthOf('labels')).toEqual({
        name: 'labels',
        ready: false,
        failing: ['unreachable'],
        outboxAgeMs: 0,
        consumerLag: 2,
        deadLetters: 0,
      });
      expect(await healthOf('books')).toMatchObject({ ready: true });
    } finally {
      await shop.startSubgraph('labels');
    }
    await until(async () => (await healthOf('labels')).ready);
  });

  it('lists what a consumer could not handle, newest first, page by page', async () => {
    const first = await parked('shelves');
    const second = await parked('shelves');
    expect(second.letter).toEqual({
      id: expect.stringMatching(/^products\.dead\/0\/\d+$/),
      topic: 'products',
      consumer: 'shelves',
      eventType: 'test.book.shelved.v1',
      subject: second.id,
      reason: 'The handler failed: Error.',
      attempts: expect.any(Number),
      at: expect.stringMatching(/^\d{4}-/),
    });
    const { data } = await ask(LETTERS, { topic: 'products', first: 1 });
    expect(data.deadLetters).toMatchObject({ nodes: [second.letter], pageInfo: { hasNextPage: true }, totalCount: 2 });
    const after = data.deadLetters.pageInfo.endCursor;
    const { data: rest } = await ask(LETTERS, { topic: 'products', first: 1, after });
    expect(rest.deadLetters).toMatchObject({ nodes: [first.letter], pageInfo: { hasNextPage: false } });
    const { data: others } = await ask(LETTERS, { topic: 'orders' });
    expect(others.deadLetters).toMatchObject({ nodes: [], totalCount: 0 });
    expect(await healthOf('shelves')).toMatchObject({ deadLetters: 2 });
    expect(await healthOf('labels')).toMatchObject({ deadLetters: 0 });
  });

  it('sends one again to its consumer alone, once, also when two ask at the same time', async () => {
    const { id, letter } = await parked('shelves');
    unhandled.delete(`shelves ${id}`);
    const answers = await Promise.all([ask(REPLAY, { id: letter.id }), ask(REPLAY, { id: letter.id })]);
    expect(answers.map(({ data }) => data.replayDeadLetter.ok).sort()).toEqual([false, true]);
    await until(() => heard.shelves!.includes(id));
    expect(await ask(REPLAY, { id: letter.id })).toMatchObject({
      data: { replayDeadLetter: { ok: false, userErrors: [{ code: 'NOT_FOUND' }] } },
    });
    expect(await lettersAbout(id)).toEqual([]);
    // What was sent after it has been handled by both: nothing of it is still on its way.
    const marker = randomUUID();
    await shelve(...Array.from({ length: 12 }, () => randomUUID()), marker);
    await until(() => heard.labels!.includes(marker) && heard.shelves!.includes(marker));
    await until(async () => (await healthOf('labels')).consumerLag + (await healthOf('shelves')).consumerLag === 0);
    expect(heard.shelves!.filter((one) => one === id)).toHaveLength(1);
    expect(heard.labels!.filter((one) => one === id)).toHaveLength(1);
  });

  it('tells the audit log who sent what again, before it is sent, and nothing of what was not', async () => {
    const before = (await audited()).map(({ target }) => target);
    const { id, letter } = await parked('labels');
    const { data } = await ask(REPLAY, { id: 'products.dead/0/999999' });
    expect(data.replayDeadLetter.ok).toBe(false);
    unhandled.delete(`labels ${id}`);
    await ask(REPLAY, { id: letter.id });
    await ask(REPLAY, { id: letter.id });
    const told = (await audited()).filter(({ target }) => !before.includes(target));
    expect(told).toEqual([
      {
        actorId: 'staff-ADMIN',
        apiKeyId: null,
        action: 'replayDeadLetter',
        target: `operations:${letter.id}`,
        details: JSON.stringify({ id: letter.id }),
      },
    ]);
    await until(() => heard.labels!.includes(id));
  });

  it.each(['products.dead/0/999999', 'products.dead/7/0', 'products/0/0', 'nothing.dead/0/0', "' or 1", ''])(
    'knows no dead letter %p',
    async (id) => {
      const { data } = await ask(REPLAY, { id });
      expect(data.replayDeadLetter).toMatchObject({ ok: false, userErrors: [{ code: 'NOT_FOUND' }] });
    },
  );

  it.each([
    [{ topic: 'nonsense' }, /no topic nonsense.*orders/],
    [{ first: 0 }, /1 to 100/],
    [{ first: 101 }, /1 to 100/],
    [{ after: 'nonsense' }, /not a cursor/],
  ])('refuses %p', async (variables, message) => {
    const { errors } = await ask(LETTERS, variables);
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
    expect(errors[0].message).toMatch(message);
  });

  it.each([
    ['nobody', async () => ({}), 'UNAUTHENTICATED'],
    ['a customer', () => bearer(), 'FORBIDDEN'],
    ['support', () => bearer('SUPPORT'), 'FORBIDDEN'],
    ['finance', () => bearer('FINANCE'), 'FORBIDDEN'],
  ])('is closed to %s', async (_who, headers, code) => {
    for (const query of [HEALTH, LETTERS, 'mutation { replayDeadLetter(id: "orders.dead/0/0") { ok } }']) {
      const { body } = await shop.ask(query, {}, await headers());
      expect(body.errors.map(({ extensions }: { extensions: object }) => extensions)).toMatchObject([{ code }]);
    }
  });
});

describe('operations, while the broker is away', () => {
  let shop: Shop;
  beforeAll(async () => {
    const operations = operationsOver(async () => ['books', 'ratings']);
    shop = await startShop('direct', { KAFKA_BROKERS: '127.0.0.1:1' }, [operations]);
  });
  afterAll(() => shop?.stop());

  it('tells so for every subgraph', async () => {
    const { body } = await shop.ask(HEALTH, {}, await bearer('ADMIN'));
    const away = { ready: true, failing: ['kafka'], outboxAgeMs: 0, consumerLag: 0, deadLetters: 0 };
    const subgraphs = ['books', 'ratings'].map((name) => ({ name, ...away }));
    expect(body).toEqual({ data: { systemHealth: { subgraphs } } });
  });

  it.each([LETTERS, 'mutation { replayDeadLetter(id: "orders.dead/0/0") { ok } }'])(
    'asks to try again later: %s',
    async (query) => {
      const { body } = await shop.ask(query, {}, await bearer('ADMIN'));
      expect(body.errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
    },
  );
});
