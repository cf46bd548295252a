import { UserEmailVerified, UserSignedIn } from '@shop/schema/events/users';
import { cartSample, placementSample } from './samples';
import { dataOf, startOrders, type OrdersTest } from './orders-test';

let test: OrdersTest;
beforeAll(async () => (test = await startOrders()));
afterAll(() => test?.stop());

const ORDER = `query ($id: ID!, $token: String) { order(id: $id, accessToken: $token) {
  version viewerIsOwner customer { id } timeline { type } } }`;
const see = async (caller: object, id: string, token?: string | null) =>
  dataOf<{ version: number; customer: { id: string } | null } | null>(
    await test.as(caller).ask(ORDER, { id, token }),
    'order',
  );
const account = (userId: string) => ({ userId, roles: ['CUSTOMER'] });
const guestOrder = async (guestId: string, email: string) => (await test.place({ guestId }, { email })).order!;
const ofAccount = async (userId: string) => {
  const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on User { orders { nodes { id } } } } }';
  const answer = await test.as(account(userId)).ask(query, { of: [{ __typename: 'User', id: userId }] });
  return dataOf<[{ orders: { nodes: { id: string }[] } }]>(answer, '_entities')[0].orders.nodes.map(({ id }) => id);
};

it('gives an account what a guest ordered under its verified address, and nothing to another account', async () => {
  test.neighbours.verified.add('vera');
  const { id, accessToken } = await guestOrder('g-vera', 'Vera@Shop.test');
  const others = await guestOrder('g-uma', 'uma@shop.test');
  expect(await see(account('vera'), id)).toBeNull();

  // Whoever registers with another's address shows nothing by that.
  await test.deliver(UserEmailVerified({ userId: 'uma' }));
  await test.deliver(UserSignedIn({ userId: 'uma', sessionId: 's' }));
  expect(await ofAccount('uma')).toEqual([]);
  await test.deliver(UserEmailVerified({ userId: 'vera' }));
  expect(await see(account('vera'), id)).toMatchObject({ version: 2, viewerIsOwner: true, customer: { id: 'vera' } });
  expect(await ofAccount('vera')).toEqual([id]);
  expect(await see(account('uma'), id)).toBeNull();
  expect(await see(account('vera'), others.id)).toBeNull();

  // The link in the mail goes on to work, on any device.
  expect(await see({ guestId: 'elsewhere' }, id, accessToken)).toMatchObject({ viewerIsOwner: true });
});

it('happens once, whatever is heard how often', async () => {
  test.neighbours.verified.add('twice');
  const { id } = await guestOrder('g-twice', 'twice@shop.test');
  const all = [UserEmailVerified({ userId: 'twice' }), UserSignedIn({ userId: 'twice', sessionId: 's' })];
  await Promise.all([...all, ...all].map((event) => test.deliver(event)));
  expect(await see(account('twice'), id)).toMatchObject({ version: 2, timeline: [{ type: 'PLACED' }] });
});

it('takes more orders than are read at once, and those of before at the next sign-in', async () => {
  test.neighbours.verified.add('many');
  const guests = { customerId: null, guestId: 'g-many', email: 'many@shop.test', dueAt: new Date(Date.now() + 60_000) };
  const past = Array.from({ length: 101 }, (_, index) => {
    const id = `many-${index}`;
    const request = { scope: 'many', key: id, hash: '' };
    return {
      placement: placementSample({ ...guests, id, number: id, request }),
      cart: cartSample({ cartId: id }),
      steps: [],
    };
  });
  await test.running.seed({ orders: past });
  await test.deliver(UserEmailVerified({ userId: 'many' }));
  const later = await guestOrder('g-later', 'many@shop.test');
  expect(await see(account('many'), later.id)).toBeNull();
  await test.deliver(UserSignedIn({ userId: 'many', sessionId: 's' }));
  const sums = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on User { orders { totalCount } } } }';
  const answer = await test.as(account('many')).ask(sums, { of: [{ __typename: 'User', id: 'many' }] });
  expect(dataOf(answer, '_entities')).toEqual([{ orders: { totalCount: 102 } }]);
});

it('never takes an order of another account, and is tried again while users is away', async () => {
  test.neighbours.verified.add('shared');
  const { order } = await test.place(account('first'), { email: 'shared@shop.test' });
  await test.deliver(UserEmailVerified({ userId: 'shared' }));
  expect(await see(account('first'), order!.id)).toMatchObject({ version: 1, customer: { id: 'first' } });
  test.neighbours.away.add('users');
  await expect(test.deliver(UserEmailVerified({ userId: 'shared' }))).rejects.toMatchObject({
    extensions: { code: 'UNAVAILABLE' },
  });
  test.neighbours.away.delete('users');
  // The account is gone by now.
  await expect(test.deliver(UserSignedIn({ userId: 'nobody', sessionId: 's' }))).resolves.toBeDefined();
});
