import { ALICE, dataOf, GUEST, startOrders, type OrdersTest } from './orders-test';

let test: OrdersTest;
beforeAll(async () => (test = await startOrders()));
afterAll(() => test?.stop());

const SUPPORT = { userId: 'sue', roles: ['SUPPORT'] };
const FINANCE = { userId: 'fay', roles: ['FINANCE'] };
const ORDER = 'query ($id: ID!, $token: String) { order(id: $id, accessToken: $token) { number viewerIsOwner } }';
const TRACK =
  'query ($n: String!, $e: EmailAddress!) { trackOrder(number: $n, email: $e) { id accessToken viewerIsOwner } }';
const CANCEL = `mutation ($id: ID!, $token: String) { cancelOrder(orderId: $id, accessToken: $token) {
  order { status cancelReason canCancel timeline { type actor } } userErrors { code message }
} }`;

async function guestOrder(guestId: string) {
  const { order } = await test.place({ guestId }, { email: `${guestId}@shop.test` });
  return order!;
}

describe('an order', () => {
  it('is there for its guest, its token and staff, and for nobody else', async () => {
    const { id, number, accessToken } = await guestOrder('g-sees');
    const as = async (caller: object, token?: string | null) => (await test.as(caller).ask(ORDER, { id, token })).data;
    const mine = { order: { number, viewerIsOwner: true } };
    expect(await as({ guestId: 'g-sees' })).toEqual(mine);
    expect(await as({ guestId: 'elsewhere' }, accessToken)).toEqual(mine);
    expect(await as(SUPPORT)).toEqual({ order: { number, viewerIsOwner: false } });
    expect(await as({ guestId: 'elsewhere' })).toEqual({ order: null });
    expect(await as({ guestId: 'elsewhere' }, `${accessToken}x`)).toEqual({ order: null });
    expect(await as(ALICE)).toEqual({ order: null });
    expect(await as({})).toEqual({ order: null });
  });

  it('shows staff without ORDERS_ADDRESSES no address and no email, and no staff its token', async () => {
    const { id } = await guestOrder('g-private');
    const ask = (caller: object, field: string) =>
      test.as(caller).ask(`query ($id: ID!) { order(id: $id) { number ${field} } }`, { id });
    for (const field of ['email', 'shippingAddress { city }', 'billingAddress { city }']) {
      expect((await ask(SUPPORT, field)).errors).toBeUndefined();
      expect((await ask(FINANCE, field)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect((await ask(SUPPORT, 'accessToken')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('is hidden from others on the path of _entities, too', async () => {
    const { id } = await guestOrder('g-entity');
    const ask = (caller: object) =>
      test.as(caller).ask('query ($of: [_Any!]!) { _entities(representations: $of) { ... on Order { number } } }', {
        of: [{ __typename: 'Order', id }],
      });
    expect((await ask({ guestId: 'g-entity' })).data?._entities).toHaveLength(1);
    expect((await ask(ALICE)).data).toEqual({ _entities: [null] });
  });
});

describe('trackOrder', () => {
  it('finds by number and email, whatever the case, and shows no token', async () => {
    const { id, number } = await guestOrder('g-tracks');
    const found = await test.as({}).ask(TRACK, { n: ` ${number.toLowerCase()} `, e: 'G-Tracks@shop.test' });
    expect(found.data).toEqual({ trackOrder: { id, accessToken: null, viewerIsOwner: true } });
  });

  it('does not tell whether the number or the email was wrong', async () => {
    const { number } = await guestOrder('g-wrong');
    const wrongEmail = await test.as({}).ask(TRACK, { n: number, e: 'other@shop.test' });
    const wrongNumber = await test.as({}).ask(TRACK, { n: 'S-2222-2222', e: 'g-wrong@shop.test' });
    expect([wrongEmail, wrongNumber]).toEqual([{ data: { trackOrder: null } }, { data: { trackOrder: null } }]);
  });
});

describe('cancelOrder', () => {
  it('is for the guest, also by token on another device', async () => {
    const { id, accessToken } = await guestOrder('g-cancels');
    const answer = await test.as({ guestId: 'elsewhere' }).ask(CANCEL, { id, token: accessToken });
    expect(dataOf(answer, 'cancelOrder')).toEqual({
      userErrors: [],
      order: {
        status: 'CANCELLED',
        cancelReason: 'CUSTOMER_REQUEST',
        canCancel: false,
        timeline: [
          { type: 'PLACED', actor: 'customer' },
          { type: 'CANCELLED', actor: 'customer' },
        ],
      },
    });
  });

  it('is told as the shop’s when support does it', async () => {
    const { id } = await guestOrder('g-supported');
    expect(dataOf(await test.as(SUPPORT).ask(CANCEL, { id }), 'cancelOrder')).toMatchObject({
      order: { cancelReason: 'STAFF' },
    });
  });

  it('is NOT_FOUND to others, FORBIDDEN to staff who only look, and changes nothing', async () => {
    const { id } = await guestOrder('g-stays');
    const codeOf = async (caller: object, token?: string) => {
      const { data, errors } = await test.as(caller).ask(CANCEL, { id, token });
      return (
        errors?.[0]?.extensions.code ?? (data!.cancelOrder as { userErrors: { code: string }[] }).userErrors[0]?.code
      );
    };
    expect([await codeOf(ALICE), await codeOf(GUEST, 'a-wrong-token'), await codeOf({})]).toEqual(
      Array(3).fill('NOT_FOUND'),
    );
    expect(await codeOf(FINANCE)).toBe('FORBIDDEN');
    const { data } = await test
      .as({ guestId: 'g-stays' })
      .ask('query ($id: ID!) { order(id: $id) { status version } }', { id });
    expect(data).toEqual({ order: { status: 'PENDING', version: 1 } });
  });

  it('is INVALID_TRANSITION the second time, and one CANCELLED when sent twice at once', async () => {
    const { id } = await guestOrder('g-twice');
    const cancel = async () =>
      dataOf<{ userErrors: { code: string }[] }>(
        await test.as({ guestId: 'g-twice' }).ask(CANCEL, { id }),
        'cancelOrder',
      );
    const both = await Promise.all([cancel(), cancel()]);
    expect(both.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['INVALID_TRANSITION']);
  });
});

describe('User.orders', () => {
  const ORDERS = `query ($of: [_Any!]!, $first: Int, $after: String) { _entities(representations: $of) { ... on User {
    orders(first: $first, after: $after) { totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage endCursor } }
  } } }`;
  type Page = { totalCount: number; nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
  const of = [{ __typename: 'User', id: 'pages' }];
  const page = async (variables: object) =>
    dataOf<[{ orders: Page }]>(await test.as({ userId: 'pages' }).ask(ORDERS, { of, ...variables }), '_entities')[0]
      .orders;

  it('pages through all of them, newest first, each once', async () => {
    const placed: string[] = [];
    for (let count = 0; count < 5; count++)
      placed.unshift((await test.place({ userId: 'pages' }, { cartId: `c-pages-${count}` })).order!.id);
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const { nodes, pageInfo, totalCount } = await page({ first: 2, after });
      expect(totalCount).toBe(5);
      seen.push(...nodes.map(({ id }) => id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
    } while (after);
    expect(seen).toEqual(placed);
  });

  it.each([
    { first: 0 },
    { first: 101 },
    { after: 'nonsense' },
    { after: Buffer.from('[{"$gt":0},"x"]').toString('base64url') },
  ])('refuses %j as BAD_USER_INPUT', async (variables) => {
    const { errors } = await test.as({ userId: 'pages' }).ask(ORDERS, { of, ...variables });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it("refuses another customer's list", async () => {
    const { data, errors } = await test.as(ALICE).ask(ORDERS, { of });
    expect(data).toEqual({ _entities: [{ orders: null }] });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
