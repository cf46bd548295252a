import { until } from '@shop/kit/testing';
import { PASSWORD, someone, startUsers, type Started } from './start';

let shop: Started;
const joined: Record<string, unknown>[] = [];
beforeAll(async () => {
  shop = await startUsers({}, (_query, variables) => {
    joined.push(variables);
    return { joinCarts: true };
  });
});
afterAll(() => shop?.stop());

const accounts = (email: string) => shop.database.collection('accounts').find({ email }).toArray();

it('makes an account, signs in to it, and tells of it by an event in its own document', async () => {
  const input = someone({ name: ' Alice ' });
  const { user, userErrors, accessToken, refreshToken, accessTokenExpiresAt } = await shop.register(input);
  expect(userErrors).toEqual([]);
  expect(user).toEqual({ id: expect.any(String), name: 'Alice', email: input.email });
  expect(accessToken.split('.')).toHaveLength(3);
  expect(refreshToken).toEqual(expect.any(String));
  expect(new Date(accessTokenExpiresAt).getTime()).toBeGreaterThan(Date.now());
  const [stored] = await accounts(input.email);
  expect(stored).toMatchObject({ _id: user.id, status: 'ACTIVE', roles: ['CUSTOMER'], emailVerified: false });
  expect(stored!.passwordHash).toMatch(/^\$argon2id\$/);
  expect(JSON.stringify(stored)).not.toContain(PASSWORD);
});

it('sends user.registered with the id alone', async () => {
  const seen: { type: string; subject: string; data: unknown }[] = [];
  const consumer = await shop.broker.consume({
    group: 'listener',
    topics: ['users'],
    fromBeginning: true,
    onMessage: async ({ value }) => void seen.push(JSON.parse(String(value)) as never),
  });
  const { user } = await shop.register(someone());
  const event = await until(() => seen.find(({ subject }) => subject === user.id), 30_000);
  await consumer.stop();
  expect(event).toMatchObject({ type: 'user.registered.v1', source: 'users', data: { userId: user.id } });
  expect(JSON.stringify(seen)).not.toContain('@shop.test');
});

it('makes one account of 20 registrations of one address at the same time', async () => {
  const input = someone();
  const answers = await Promise.all(Array.from({ length: 20 }, () => shop.register(input)));
  const codes = answers.map(({ userErrors }) => userErrors[0]?.code ?? 'made');
  expect(codes.filter((code) => code === 'made')).toHaveLength(1);
  expect(codes.filter((code) => code === 'EMAIL_TAKEN')).toHaveLength(19);
  expect(await accounts(input.email)).toHaveLength(1);
});

it('tells that an address is taken, whatever its case', async () => {
  const input = someone();
  await shop.register(input);
  const again = await shop.register({ ...input, email: ` ${input.email.toUpperCase()} ` });
  expect(again).toMatchObject({ user: null, accessToken: null, refreshToken: null });
  expect(again.userErrors).toEqual([
    { code: 'EMAIL_TAKEN', message: expect.stringContaining('Sign in'), field: ['input', 'email'] },
  ]);
  expect(again.extensions).toBeUndefined();
});

it('refuses what is not fit and stores nothing', async () => {
  const input = someone({ password: 'short' });
  expect((await shop.register(input)).userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'password'] }]);
  expect(await accounts(input.email)).toEqual([]);
});

it('refuses an address that is none, as bad input', async () => {
  await expect(shop.register(someone({ email: 'alice' }))).rejects.toThrow(/BAD_USER_INPUT.*|alice@example\.com/);
});

it("answers the rest of the operation to the account, and keeps the guest's id", async () => {
  const caller = { guestId: 'g1', ipAddress: '10.0.0.9' };
  const { user, extensions } = await shop.register(someone(), caller);
  expect(extensions).toEqual({
    caller: { ...caller, userId: user.id, sessionId: expect.any(String), roles: ['CUSTOMER'], scopes: [] },
  });
});

it("asks cart to join the guest's and the named cart", async () => {
  const { user } = await shop.register(someone({ cartId: 'c1' }), { guestId: 'g2' });
  expect(joined).toContainEqual({ userId: user.id, cartId: 'c1', guestId: 'g2' });
});

it('gives a browser its refresh token as a cookie alone', async () => {
  const { refreshToken, extensions } = await shop.register(someone(), { browser: true });
  expect(refreshToken).toBeNull();
  expect(extensions!.cookies).toEqual([
    expect.stringMatching(/^shop_refresh=[\w.-]{110}; HttpOnly; SameSite=Lax; Path=\/graphql; Max-Age=2592000$/),
  ]);
});
