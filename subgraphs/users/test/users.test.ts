import { PASSWORD, someone, startUsers, type Started } from './start';
import { seedId, type UsersSeed } from '../src/seed';

let shop: Started;
let alice: { id: string; email: string };
beforeAll(async () => {
  shop = await startUsers();
  alice = (await shop.register(someone({ name: 'Alice' }))).user;
});
afterAll(() => shop?.stop());

const ME = '{ me { id name email phone emailVerified roles status createdAt } }';

it('shows an account to its owner', async () => {
  const { data } = await shop.as({ userId: alice.id, roles: ['CUSTOMER'] }).ask(ME);
  expect(data).toEqual({
    me: {
      id: alice.id,
      name: 'Alice',
      email: alice.email,
      phone: null,
      emailVerified: false,
      roles: ['CUSTOMER'],
      status: 'ACTIVE',
      createdAt: expect.stringMatching(/^\d{4}-.*Z$/),
    },
  });
});

it('is null for a guest and for an account that is gone', async () => {
  for (const caller of [{}, { guestId: 'g' }, { userId: 'nobody' }])
    expect(await shop.as(caller).ask(ME)).toEqual({ data: { me: null } });
});

it("is nobody else's to see, by reference too", async () => {
  const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on User { id email } } }';
  const variables = {
    r: [
      { __typename: 'User', id: alice.id },
      { __typename: 'User', id: 'nobody' },
    ],
  };
  const seenBy = async (caller: object) => (await shop.as(caller).ask(query, variables)).data!._entities;
  expect(await seenBy({ userId: 'bob', roles: ['CUSTOMER'] })).toEqual([null, null]);
  expect(await seenBy({})).toEqual([null, null]);
  expect(await seenBy({ userId: alice.id })).toEqual([{ id: alice.id, email: alice.email }, null]);
  expect(await seenBy({ userId: 's', roles: ['SUPPORT'] })).toEqual([{ id: alice.id, email: alice.email }, null]);
});

it('tells other subgraphs how to write to an account', async () => {
  const query = 'query ($id: ID!) { userContact(id: $id) { id name email phone emailVerified } }';
  const asked = async (id: string) => (await shop.as({ service: 'orders' }).ask(query, { id })).data;
  const contact = { id: alice.id, name: 'Alice', email: alice.email, phone: null, emailVerified: false };
  expect(await asked(alice.id)).toEqual({ userContact: contact });
  expect(await asked('nobody')).toEqual({ userContact: null });
});

it('answers nothing without an identity', async () => {
  const { data, errors } = await shop.running.run({ query: ME });
  expect(data).toBeUndefined();
  expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
});

describe('the sample accounts', () => {
  const seed: UsersSeed = {
    accounts: [
      { email: 'admin@shop.test', name: 'Ada Admin', roles: ['ADMIN'] },
      { email: 'carol@shop.test', name: 'Carol', roles: ['CUSTOMER'] },
    ],
    password: 'demo-Pa55word',
  };
  const count = () => shop.database.collection('accounts').countDocuments();

  it('are added once, and can sign in', async () => {
    const before = await count();
    await shop.running.seed(seed);
    await shop.running.seed(seed);
    expect(await count()).toBe(before + 2);
    const { user } = await shop.login({ email: 'admin@shop.test', password: seed.password });
    expect(user).toEqual({ id: seedId('admin@shop.test'), email: 'admin@shop.test', roles: ['ADMIN'] });
  });

  it('are told to nobody, and are verified', async () => {
    await shop.running.seed(seed);
    const stored = await shop.database.collection('accounts').findOne({ email: 'carol@shop.test' });
    expect(stored).toMatchObject({ emailVerified: true, outbox: [], links: [] });
    expect(stored).not.toHaveProperty('unsentSince');
  });

  it('of 250 shoppers are made in two seconds, with what they bring along', async () => {
    const address = { name: 'A', line1: 'B 1', line2: null, city: 'C', region: null, postalCode: '1', country: 'DE' };
    const createdAt = new Date('2026-02-03T04:05:06Z');
    const shopper = (_: unknown, n: number) => ({
      email: `shopper${n}@shop.test`,
      name: `Shopper ${n}`,
      roles: ['CUSTOMER' as const],
      createdAt,
      addresses: [
        { ...address, phone: null },
        { ...address, phone: '1' },
      ],
    });
    const begun = performance.now();
    await shop.running.seed({ ...seed, accounts: Array.from({ length: 250 }, shopper) });
    expect(performance.now() - begun).toBeLessThan(2000);
    const { data } = await shop
      .as({ userId: seedId('shopper249@shop.test') })
      .ask('{ me { createdAt addresses { city phone isDefault } } }');
    expect(data).toEqual({
      me: {
        createdAt: createdAt.toISOString(),
        addresses: [
          { city: 'C', phone: null, isDefault: true },
          { city: 'C', phone: '1', isDefault: false },
        ],
      },
    });
  });

  it('leave alone whoever has the address already', async () => {
    const email = 'dave@shop.test';
    const { user } = await shop.register({ email, password: PASSWORD, name: 'Dave' });
    await shop.running.seed({ ...seed, accounts: [{ email, name: 'Other', roles: ['ADMIN'] }] });
    const { data } = await shop.as({ userId: user.id }).ask('{ me { name roles } }');
    expect(data).toEqual({ me: { name: 'Dave', roles: ['CUSTOMER'] } });
  });

  it('are not for production', async () => {
    const production = await startUsers({ NODE_ENV: 'production' });
    await expect(production.running.seed(seed)).rejects.toThrow(/NODE_ENV=production/);
    expect(await production.database.collection('accounts').countDocuments()).toBe(0);
    await production.stop();
  });
});
