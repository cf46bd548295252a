import { once } from 'node:events';
import type { Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import { until } from '@shop/kit/testing';
import { listening, sales, sell } from './fixture/books';
import { tokenFor } from './fixture/people';
import { startShop, type ShapeName, type Shop } from './fixture/shop';

interface Event {
  data?: Record<string, any> | null; // eslint-disable-line @typescript-eslint/no-explicit-any -- what a test looks into
  errors?: readonly { message: string; path?: unknown; extensions?: Record<string, unknown> }[];
}

const SOLD = 'subscription ($after: ID) { bookSold(after: $after) { id book { title rating } buyer { name } } }';

/** Subscribes and collects what comes; `ended` settles with what ended it. */
function collect(client: Client, query: string, variables: Record<string, unknown> = {}) {
  const events: Event[] = [];
  let stop = () => {};
  const ended = new Promise<unknown>((resolve) => {
    stop = client.subscribe<Event['data']>(
      { query, variables },
      { next: (event) => void events.push(event as Event), error: resolve, complete: () => resolve('completed') },
    );
  });
  return { events, ended, stop, ids: () => events.map(({ data }) => data?.bookSold?.id as string) };
}
const codes = (errors: unknown) =>
  (errors as { extensions: { code: string } }[]).map(({ extensions }) => extensions.code);

describe.each<ShapeName>(['direct', 'remote'])('a socket, with %s subgraphs', (shape) => {
  let shop: Shop;
  beforeAll(async () => (shop = await startShop(shape)));
  afterAll(() => shop?.stop());
  beforeEach(() => void sales.splice(0));

  it('answers each event with fields of several subgraphs, live and after what was seen', async () => {
    const live = collect(shop.connect(), SOLD);
    await until(() => listening() === 1);
    sell('b1', 'b22');
    await until(() => live.events.length === 2);
    expect(live.events[1]).toEqual({
      data: { bookSold: { id: 'sale-2', book: { title: 'Title b22', rating: 3 }, buyer: { name: 'Name of buyer' } } },
    });
    const later = collect(shop.connect(), SOLD, { after: 'sale-1' });
    await until(() => later.events.length === 1);
    expect(later.ids()).toEqual(['sale-2']);
    live.stop();
    later.stop();
    await until(() => listening() === 0);
  });

  it('tells of a subgraph that is away at the place that it leaves empty', async () => {
    const live = collect(shop.connect(), SOLD);
    await until(() => listening() === 1);
    await shop.stopSubgraph('ratings');
    sell('b1');
    await until(() => live.events.length === 1);
    await shop.startSubgraph('ratings');
    const { data, errors } = live.events[0]!;
    expect(data!.bookSold).toMatchObject({ id: 'sale-1', book: { title: 'Title b1', rating: null } });
    expect(errors).toMatchObject([
      { path: ['bookSold', 'book', 'rating'], extensions: { code: 'UNAVAILABLE', service: 'ratings' } },
    ]);
    live.stop();
  });

  it('is refused a subscription as the subgraph says', async () => {
    const { events, ended } = collect(shop.connect(), 'subscription { secretSold { id } }');
    expect(await ended).toBe('completed');
    expect(events).toMatchObject([{ errors: [{ extensions: { code: 'UNAUTHENTICATED', service: 'books' } }] }]);
  });

  it('knows the bearer of the token that it was opened with', async () => {
    const client = shop.connect({ authorization: `Bearer ${await tokenFor('alice')}` });
    const { events, stop } = collect(client, 'subscription { secretSold { buyer { name } } }');
    await until(() => listening() === 1);
    sell('b1');
    await until(() => events.length === 1);
    expect(events[0]!.data).toEqual({ secretSold: { buyer: { name: 'Name of alice' } } });
    stop();
  });

  it('runs queries and mutations', async () => {
    const client = shop.connect();
    const asked = collect(client, '{ books { rating } broken }');
    await asked.ended;
    expect(asked.events).toMatchObject([
      {
        data: { books: [{ rating: 2 }, { rating: 2 }], broken: null },
        errors: [{ path: ['broken'], extensions: { code: 'INTERNAL_SERVER_ERROR', service: 'books' } }],
      },
    ]);
    expect(JSON.stringify(asked.events)).not.toContain('1234');
    const renamed = collect(client, 'mutation { rename(id: "b1") { title } }');
    await renamed.ended;
    expect(renamed.events).toEqual([{ data: { rename: { title: 'Renamed' } } }]);
  });

  it.each([
    ['signing in', 'mutation { login(name: "x") { user { id } } }', /by HTTP/],
    ['what is too deep', `{ book(id: 1) { ${'next { '.repeat(29)} id ${'} '.repeat(29)} } }`, /31 levels deep/],
    ['aliases', `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: averageRating`).join(' ')} }`, /31 aliases/],
    ['tokens', `{ ${'averageRating '.repeat(2100)} }`, /tokens/],
    ['pages', '{ books(first: 5001) { id } }', /5001 items/],
    ['unknown fields', '{ nothing }', /Cannot query field "nothing"/],
    ['bad grammar', '{ averageRating', /Syntax Error/],
    ['bad variables', 'query ($id: ID!) { book(id: $id) { id } }', /\$id/],
  ])('has the limits of HTTP: %s', async (_what, query, message) => {
    const errors = await collect(shop.connect(), query).ended;
    expect(codes(errors)).toEqual(['BAD_USER_INPUT']);
    expect((errors as Error[])[0]!.message).toMatch(message);
  });

  it('closes with 4403 when its token ends', async () => {
    const client = shop.connect({ authorization: `Bearer ${await tokenFor('alice', { exp: '1s' })}` });
    const { ended } = collect(client, 'subscription { secretSold { id } }');
    expect(await ended).toMatchObject({ code: 4403 });
  });

  it.each(['Bearer a.b.c', 'Basic x'])('is not opened with %s', async (authorization) => {
    expect(await collect(shop.connect({ authorization }), '{ averageRating }').ended).toMatchObject({ code: 4403 });
  });

  it('gives a guest its token, and knows it again', async () => {
    const client = shop.connect();
    const acknowledged = new Promise<{ guestToken: string }>((resolve) =>
      client.on('connected', (_socket, payload) => resolve(payload as { guestToken: string })),
    );
    await collect(client, '{ averageRating }').ended;
    const { guestToken } = await acknowledged;
    const [byParam, byCookie] = [
      shop.connect({ guestToken }),
      shop.connect({}, { cookie: `shop_guest=${guestToken}` }),
    ];
    for (const known of [byParam, byCookie]) {
      const { events, ended } = collect(known, '{ seen { guestId } }');
      await ended;
      expect(events).toEqual([{ data: { seen: { guestId: guestToken.split('.')[0] } } }]);
    }
  });

  it.each([
    ['another page', 'https://evil.example', 403],
    ['the shop', 'http://localhost:3000', 101],
  ])('opened by %s', async (_who, origin, status) => {
    const socket = new WebSocket(`ws://127.0.0.1:${shop.port}/graphql`, 'graphql-transport-ws', {
      headers: { origin },
    });
    const opened = once(socket, 'open').then(() => 101);
    const refused = once(socket, 'unexpected-response').then(
      ([, response]) => (response as { statusCode: number }).statusCode,
    );
    opened.catch(() => {});
    refused.catch(() => {});
    expect(await Promise.any([opened, refused])).toBe(status);
    socket.on('error', () => {});
    socket.terminate();
  });

  it('counts what it is asked', async () => {
    const strict = await startShop(shape, { GATEWAY_REQUEST_BURST: '4', GATEWAY_REQUESTS_PER_MINUTE: '1' });
    try {
      const client = strict.connect();
      const open = collect(client, SOLD);
      const results = [];
      for (let i = 0; i < 3; i++) results.push(await collect(client, '{ averageRating }').ended);
      expect(results.slice(0, 2)).toEqual(['completed', 'completed']);
      expect(codes(results[2])).toEqual(['RATE_LIMITED']);
      open.stop();
    } finally {
      await strict.stop();
    }
  });

  it('runs so many operations at once, and no more', async () => {
    const strict = await startShop(shape, { GATEWAY_SUBSCRIPTIONS_MAX: '2' });
    try {
      const client = strict.connect();
      const open = [collect(client, SOLD), collect(client, SOLD)];
      await until(() => listening() === 2);
      expect(codes(await collect(client, SOLD).ended)).toEqual(['BAD_USER_INPUT']);
      for (const { stop } of open) stop();
      await until(() => listening() === 0);
    } finally {
      await strict.stop();
    }
  });
});

describe('a subscription whose subgraph goes away and comes back', () => {
  it('misses nothing and gets nothing twice, whatever was selected', async () => {
    const shop = await startShop('remote');
    sales.splice(0);
    try {
      const full = collect(shop.connect(), SOLD);
      const bare = collect(shop.connect(), 'subscription { bookSold { book { title } } }');
      await until(() => listening() === 2);
      sell('b1', 'b2');
      await until(() => full.events.length === 2 && bare.events.length === 2);
      for (let outage = 0; outage < 2; outage++) {
        await shop.stopSubgraph('books');
        sell('b3', 'b4');
        await shop.startSubgraph('books');
        sell('b5');
        await until(() => full.events.length === 5 + 3 * outage && bare.events.length === 5 + 3 * outage);
      }
      expect(full.ids()).toEqual(['1', '2', '3', '4', '5', '6', '7', '8'].map((n) => `sale-${n}`));
      expect(bare.events.map(({ data }) => data!.bookSold.book.title)).toEqual(
        ['b1', 'b2', 'b3', 'b4', 'b5', 'b3', 'b4', 'b5'].map((id) => `Title ${id}`),
      );
    } finally {
      await shop.stop();
    }
  });
});
