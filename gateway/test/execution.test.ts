import { tokenFor } from './fixture/people';
import { renamed } from './fixture/books';
import { startShop, type ShapeName, type Shop } from './fixture/shop';

describe.each<ShapeName>(['direct', 'remote'])('a supergraph with %s subgraphs', (shape) => {
  let shop: Shop;
  beforeAll(async () => (shop = await startShop(shape)));
  afterAll(() => shop?.stop());

  it('answers fields of several subgraphs on one entity', async () => {
    const { body } = await shop.ask('{ books { title rating author { name } } averageRating }');
    expect(body).toEqual({
      data: {
        books: [
          { title: 'Title b1', rating: 2, author: { name: 'Name of author-b1' } },
          { title: 'Title b2', rating: 2, author: { name: 'Name of author-b2' } },
        ],
        averageRating: 4.5,
      },
    });
  });

  it('masks what is unexpected, and says where it was and whose request', async () => {
    const { body } = await shop.ask('{ broken averageRating }', {}, { 'x-request-id': 'my-request' });
    expect(body.data).toEqual({ broken: null, averageRating: 4.5 });
    expect(body.errors).toEqual([
      {
        message: 'Something went wrong on our side. It was recorded; try again.',
        path: ['broken'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', service: 'books', requestId: 'my-request' },
      },
    ]);
  });

  it('keeps the code of a refusal', async () => {
    const { body } = await shop.ask('{ secret }');
    expect(body.errors[0]).toMatchObject({
      path: ['secret'],
      extensions: { code: 'UNAUTHENTICATED', service: 'books' },
    });
    const { body: signedIn } = await shop.ask('{ secret }', {}, { authorization: `Bearer ${await tokenFor('alice')}` });
    expect(signedIn).toEqual({ data: { secret: 'for customers' } });
  });

  it('gives no extensions of its own to an answer with a null of an owner', async () => {
    const { body } = await shop.ask('{ brokenForSure }');
    expect(body.data).toBeNull();
    expect(body.errors).toHaveLength(1);
    expect(body.extensions).toBeUndefined();
  });

  it('says which of several operations is missing', async () => {
    const { status, body } = await shop.ask('query A { averageRating } query B { averageRating }');
    expect([status, body.errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(body.errors[0].message).toContain('operationName');
  });

  it('refuses wrong variables before anything runs', async () => {
    const query = 'mutation ($id: ID!) { rename(id: $id) { title } }';
    const { status, body } = await shop.ask(query, { id: null });
    expect([status, body.errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(renamed).not.toContain(null);
  });

  it('answers introspection without what only subgraphs ask for', async () => {
    const { body } = await shop.ask('{ __schema { queryType { fields { name } } directives { name } } }');
    const names = body.data.__schema.queryType.fields.map(({ name }: { name: string }) => name);
    expect(names).toContain('books');
    expect(names).not.toContain('jwks');
    expect(names).not.toContain('subgraphVitals');
    expect(body.data.__schema.directives.map(({ name }: { name: string }) => name)).not.toContain('auth');
    const { body: hidden } = await shop.ask('{ jwks }');
    expect(hidden.errors[0]).toMatchObject({ message: 'Cannot query field "jwks" on type "Query".' });
  });

  it('answers the rest of an operation to whoever signed in within it', async () => {
    const query = 'mutation { login(name: "bob") { user { name ratedBooks } } }';
    const { body, headers } = await shop.ask(query);
    expect(body).toEqual({ data: { login: { user: { name: 'Name of bob', ratedBooks: 3 } } } });
    expect(headers.getSetCookie()).toEqual(
      expect.arrayContaining(['shop_refresh=r-bob; HttpOnly; Path=/graphql', 'other=1; Path=/']),
    );
    expect(JSON.stringify(body)).not.toContain('r-bob');
    const { body: guest } = await shop.ask('mutation { register(name: "bob") { user { ratedBooks } } }');
    expect(guest.errors[0]).toMatchObject({
      path: ['register', 'user', 'ratedBooks'],
      extensions: { code: 'UNAUTHENTICATED' },
    });
  });

  describe('with a subgraph stopped', () => {
    beforeAll(() => shop.stopSubgraph('ratings'));
    afterAll(() => shop.startSubgraph('ratings'));

    it('answers all the rest, and names the path and the subgraph of what is missing', async () => {
      const { status, body } = await shop.ask('{ books { title rated: rating } averageRating }');
      expect(status).toBe(200);
      expect(body.data).toEqual({
        books: [
          { title: 'Title b1', rated: null },
          { title: 'Title b2', rated: null },
        ],
        averageRating: null,
      });
      const told = body.errors.map(({ path, extensions: { code, service } }: never) => ({ path, code, service }));
      expect(told).toHaveLength(3);
      expect(told).toEqual(
        expect.arrayContaining(
          [['averageRating'], ['books', 0, 'rated'], ['books', 1, 'rated']].map((path) => ({
            path,
            code: 'UNAVAILABLE',
            service: 'ratings',
          })),
        ),
      );
    });

    it('says nothing of fields that were left out', async () => {
      const { body } = await shop.ask('query ($no: Boolean!) { books { title rating @include(if: $no) } }', {
        no: false,
      });
      expect(body.errors).toBeUndefined();
    });

    it('is ready, and tells what is away', async () => {
      const health = await fetch(`${shop.url}/health`);
      expect([health.status, await health.json()]).toEqual([200, { status: 'ready', degraded: ['ratings'] }]);
      expect((await fetch(`${shop.url}/health/ready`)).status).toBe(200);
    });
  });

  it('gives up a fetch at its deadline', async () => {
    const hasty = await startShop(shape, { GATEWAY_DEADLINE_MS: '150' });
    try {
      const { body } = await hasty.ask('{ never averageRating }');
      expect(body.data).toEqual({ never: null, averageRating: 4.5 });
      expect(body.errors).toEqual([
        expect.objectContaining({
          message: 'The books service took too long.',
          path: ['never'],
          extensions: expect.objectContaining({ code: 'UNAVAILABLE', service: 'books' }),
        }),
      ]);
    } finally {
      await hasty.stop();
    }
  });
});
