import '@shop/schema/events/orders';
import { accessTable } from '../src/access';
import { asyncApi } from '../src/asyncapi';
import { breakingApiChanges, breakingEventChanges, unannounced } from '../src/breaking';
import { compose, CompositionError, printApi } from '../src/compose';
import { books } from './fixture/books';
import { people } from './fixture/people';
import { ratings } from './fixture/ratings';

const FEDERATION =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@inaccessible"])';
const one = (sdl: string) => ({ name: 'one', sdl: `${FEDERATION}\n${sdl}` });
const two = (sdl: string) => ({ name: 'two', sdl: `${FEDERATION}\n${sdl}` });

describe('composition', () => {
  it("fails with Apollo's own words", () => {
    const parts = [
      one('type Query { a: A } type A @key(fields: "id") { id: ID! x: Int }'),
      two('type A @key(fields: "id") { id: ID! x: Int }'),
    ];
    expect(() => compose(parts)).toThrow(CompositionError);
    expect(() => compose(parts)).toThrow(
      /INVALID_FIELD_SHARING: Non-shareable field "A.x" is resolved from multiple subgraphs/,
    );
  });

  it.each([
    [
      'nullability',
      'type V @shareable { x: Int }',
      'type V @shareable { x: Int! }',
      /INCONSISTENT_BUT_COMPATIBLE_FIELD_TYPE/,
    ],
    [
      'defaults',
      'type V @shareable { x(a: Int): Int }',
      'type V @shareable { x(a: Int = 1): Int }',
      /INCONSISTENT_DEFAULT_VALUE|DEFAULT/,
    ],
    [
      'descriptions',
      '"One." type V @shareable { x: Int }',
      '"Two." type V @shareable { x: Int }',
      /INCONSISTENT_DESCRIPTION/,
    ],
  ])('fails when a value type differs: %s', (_what, first, second, message) => {
    expect(() => compose([one(`type Query { a: V } ${first}`), two(`type Query { b: V } ${second}`)])).toThrow(message);
  });

  it('does not depend on the order', () => {
    const shapes = [books, people, ratings].map(({ name, shape }) => ({ name, sdl: shape().sdl }));
    expect(compose(shapes)).toBe(compose([...shapes].reverse()));
  });

  it('keeps descriptions in the public API, and what is hidden out of it', () => {
    const api = printApi(compose([books, people, ratings].map(({ name, shape }) => ({ name, sdl: shape().sdl }))));
    expect(api).toContain('"""From 1 to 5."""');
    expect(api).not.toMatch(/jwks|@auth|_entities|join__/);
  });
});

describe('a change of the API', () => {
  const before = 'type Query { a(x: Int): String "Old." b: Int }';
  it.each([
    ['a removed field', 'type Query { a(x: Int): String }', ['Query.b']],
    ['a required argument', 'type Query { a(x: Int!): String b: Int }', ['Query.a.x']],
    ['an added field and a new description', 'type Query { a(x: Int): String "New." b: Int c: Int }', []],
  ])('breaks clients or not: %s', async (_what, after, coordinates) => {
    expect((await breakingApiChanges(before, after)).map(({ coordinate }) => coordinate)).toEqual(coordinates);
  });

  it('may break them when it was announced', async () => {
    const changes = await breakingApiChanges(before, 'type Query { a(x: Int): String }');
    expect(unannounced(changes, '- `Query.b`: use a.')).toEqual([]);
    expect(unannounced(changes, 'Query.b is gone; `Query.bb` too')).toHaveLength(1);
  });
});

describe('a change of an event', () => {
  const document = (data: object) =>
    JSON.stringify({ components: { messages: { 'x.v1': {} }, schemas: { 'x.v1': { type: 'object', ...data } } } });
  const before = document({
    properties: {
      a: { type: 'string' },
      l: { type: 'array', items: { type: 'object', properties: { s: { type: 'string' } } } },
    },
  });
  it.each([
    [
      'a removed field',
      { properties: { l: { type: 'array', items: { type: 'object', properties: { s: { type: 'string' } } } } } },
      ['x.v1.a'],
    ],
    [
      'a removed field of an item',
      { properties: { a: { type: 'string' }, l: { type: 'array', items: { type: 'object', properties: {} } } } },
      ['x.v1.l[].s'],
    ],
    [
      'another type',
      {
        properties: {
          a: { type: 'number' },
          l: { type: 'array', items: { type: 'object', properties: { s: { type: 'string' } } } },
        },
      },
      ['x.v1.a'],
    ],
    ['a field that became required', { ...JSON.parse(before).components.schemas['x.v1'], required: ['a'] }, ['x.v1.a']],
  ])('breaks consumers: %s', (_what, data, coordinates) => {
    expect(breakingEventChanges(before, document(data)).map(({ coordinate }) => coordinate)).toEqual(coordinates);
  });

  it('breaks nobody by adding', () => {
    const { properties } = JSON.parse(before).components.schemas['x.v1'];
    expect(breakingEventChanges(before, document({ properties: { ...properties, more: { type: 'string' } } }))).toEqual(
      [],
    );
  });

  it('breaks them by taking a type away', () => {
    expect(breakingEventChanges(before, JSON.stringify({ components: { messages: {}, schemas: {} } }))).toHaveLength(1);
  });
});

describe('what is generated', () => {
  it('tells who may use a field', () => {
    const table = accessTable([books, people, ratings]);
    expect(table).toContain('| `Query` | secret | customer |');
    expect(table).toMatch(/\| `Query` \| apiKeyHolder, [^|]*jwks, [^|]*subgraphVitals \| service \|/);
    expect(table).toContain('| `Book` | author, id, next, rating, title | public |');
  });

  it('lists event types with the data that they carry', () => {
    const document = asyncApi() as {
      channels: Record<string, unknown>;
      components: { schemas: Record<string, unknown> };
    };
    expect(document.channels.orders).toMatchObject({
      address: 'orders',
      messages: { 'order.placed.v1': { $ref: '#/components/messages/order.placed.v1' } },
    });
    expect(document.components.schemas['order.confirmed.v1']).toMatchObject({
      type: 'object',
      required: ['orderId', 'cartId', 'lines'],
    });
  });
});
