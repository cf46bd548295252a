import { createHmac, randomUUID } from 'node:crypto';
import type { Answer, Client } from '../../src/client';
import type { House } from '../../src/house';
import { fillCart, placeOrder } from '../../src/shopping';

const codesOf = ({ errors = [] }: Answer) => errors.map(({ extensions }) => extensions.code);
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** What is refused, and changes nothing. */
export const refusals = (house: () => House) => {
  let alice: Client;
  let sku: string;

  beforeAll(async () => {
    alice = await house().client('alice@shop.test');
    const { products } = await alice.data('{ products(first: 50) { nodes { variants { sku availableQuantity } } } }');
    sku = (products.nodes as { variants: { sku: string; availableQuantity: number }[] }[])
      .flatMap(({ variants }) => variants)
      .find(({ availableQuantity }) => availableQuantity > 10)!.sku;
  }, 120_000);

  const lines = async (client: Client) =>
    (await client.data('{ cart { lines { sku quantity } } }')).cart.lines as unknown[];

  it('quantities and skus that cannot be', async () => {
    await fillCart(alice, sku, 2);
    const { cart } = await alice.data('{ cart { lines { id } } }');
    const lineId = (cart.lines as { id: string }[])[0]!.id;
    const add =
      'mutation ($sku: ID!, $quantity: Int) { addToCart(sku: $sku, quantity: $quantity) { userErrors { code } } }';
    const update =
      'mutation ($lineId: ID!, $quantity: Int!) { updateCartLine(lineId: $lineId, quantity: $quantity) { userErrors { code } } }';
    expect((await alice.data(add, { sku, quantity: 0 })).addToCart.userErrors).toEqual([{ code: 'INVALID' }]);
    expect((await alice.data(add, { sku: 'no-such-sku' })).addToCart.userErrors).toEqual([{ code: 'NOT_FOUND' }]);
    expect((await alice.data(update, { lineId, quantity: -1 })).updateCartLine.userErrors).toEqual([
      { code: 'INVALID' },
    ]);
    expect((await alice.data(update, { lineId, quantity: 10_000 })).updateCartLine.userErrors).toEqual([
      { code: 'QUANTITY_LIMIT' },
    ]);
    expect(await lines(alice)).toEqual([{ sku, quantity: 2 }]);
  });

  it("another customer's order: not there, whatever is asked of it", async () => {
    const { order } = await placeOrder(alice);
    const bob = await house().client('bob@shop.test');
    expect(await bob.ask('query ($id: ID!) { order(id: $id) { status } }', { id: order!.id })).toEqual({
      data: { order: null },
    });
    const cancelled = await bob.data(
      'mutation ($id: ID!) { cancelOrder(orderId: $id) { order { id } userErrors { code } } }',
      { id: order!.id },
    );
    expect(cancelled.cancelOrder).toEqual({ order: null, userErrors: [{ code: 'NOT_FOUND' }] });
    const events = bob.subscribe('subscription ($id: ID!) { orderStatusChanged(orderId: $id) { event { id } } }', {
      id: order!.id,
    });
    const first = await events.next().then(
      ({ value }) => value as Answer,
      (error: unknown) => ({ errors: error }) as Answer,
    );
    expect(JSON.stringify(first.errors)).toContain('NOT_FOUND');
    await bob.close();
  });

  it.each([
    ['malformed', 'not-a-token'],
    [
      'of no algorithm',
      `${encode({ alg: 'none', typ: 'JWT' })}.${encode({ sub: 'x', roles: ['ADMIN'], exp: 9e9, iss: 'shop', aud: 'shop' })}.`,
    ],
    [
      'forged',
      `${encode({ alg: 'EdDSA', typ: 'JWT' })}.${encode({ sub: 'x', roles: ['ADMIN'], exp: 9e9, iss: 'shop', aud: 'shop' })}.${'A'.repeat(86)}`,
    ],
  ])('a token that is %s, on public fields too', async (_what, token) => {
    const client = await house().client();
    client.token = token;
    const answer = await client.ask('{ categories { name } me { id } }');
    expect(codesOf(answer)).toContain('UNAUTHENTICATED');
    expect(answer.data?.categories ?? null).toBeNull();
  });

  it('a forged identity header and `_entities` sent straight to a subgraph', async () => {
    const forged = (() => {
      const text = `${encode({ alg: 'HS256', typ: 'shop-identity+jwt' })}.${encode({ userId: 'x', roles: ['ADMIN'], scopes: [], exp: Math.floor(Date.now() / 1000) + 30 })}`;
      return `${text}.${createHmac('sha256', 'a-guess-at-the-secret').update(text).digest('base64url')}`;
    })();
    const query = 'query { _entities(representations: [{ __typename: "User", id: "x" }]) { ... on User { email } } }';
    for (const headers of [{}, { 'x-shop-identity': forged }] as Record<string, string>[]) {
      const response = await fetch(`${house().env.USERS_URL}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query }),
      });
      expect(response.status).toBe(401);
      expect(codesOf((await response.json()) as Answer)).toEqual(['UNAUTHENTICATED']);
    }
    const through = await (await house().client()).ask('{ me { id } }', {}, { 'x-shop-identity': forged });
    expect(through).toEqual({ data: { me: null } });
  });

  it('hidden fields and entities asked of the gateway', async () => {
    const guest = await house().client();
    for (const query of [
      '{ jwks }',
      '{ _entities(representations: []) { __typename } }',
      '{ order(id: "x") { viewerIsOwner } }',
    ])
      expect(codesOf(await guest.ask(query))[0]).toMatch(/VALIDATION|BAD_USER_INPUT/);
  });

  it('requests that are too much: at once', async () => {
    const guest = await house().client();
    const begun = Date.now();
    const big = await guest
      .post(JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(5_000_000) } }))
      .catch(() => ({ status: 413 }));
    expect(big.status).toBe(413);
    const deep = `{ categories { ${'children { '.repeat(30)} id ${'} '.repeat(30)} } }`;
    expect((await guest.ask(deep)).errors).toBeDefined();
    const aliases = `{ ${Array.from({ length: 1000 }, (_, index) => `a${index}: __typename`).join(' ')} }`;
    expect((await guest.ask(aliases)).errors).toBeDefined();
    expect(Date.now() - begun).toBeLessThan(5000);
  });

  it('an answer never tells what broke inside', async () => {
    const answer = await alice.ask('query ($id: ID!) { order(id: $id) { status } }', { id: `${randomUUID()}$where` });
    expect(answer).toEqual({ data: { order: null } });
    expect(JSON.stringify(await alice.ask('{ nonsense'))).not.toMatch(/node_modules|\.ts:|at /);
  });
};
