import { register } from 'prom-client';
import { users } from '@shop/users/subgraph';
import { registered, usersEnv } from './fixture/accounts';
import { post, startShopOf, type Shop } from './fixture/shop';

/** How many passwords users has hashed or checked so far. */
async function hashes(): Promise<number> {
  const { values } = await register.getSingleMetric('shop_users_password_hashes_total')!.get();
  return values.reduce((sum, { value }) => sum + value, 0);
}

const aliased = (count: number, field: (n: number) => string) =>
  `mutation { ${Array.from({ length: count }, (_, n) => `a${n}: ${field(n)}`).join(' ')} }`;
const codesOf = (data: Record<string, { userErrors: { code: string }[] }>) =>
  Object.values(data).map(({ userErrors }) => userErrors[0]?.code ?? 'fine');

describe('guesses in one operation, with the real users', () => {
  let shop: Shop;
  beforeAll(async () => {
    const limits = {
      USERS_LOGIN_ATTEMPTS_PER_ACCOUNT: '8',
      USERS_LINKS_PER_ACCOUNT: '7',
      USERS_LOGIN_WINDOW_S: '86400',
    };
    shop = await startShopOf([users], 'direct', { ...usersEnv(), ...limits, USERS_LINKS_WINDOW_S: '86400' });
  });
  afterAll(() => shop?.stop());

  it('are counted one by one: by aliases as much as by operations', async () => {
    const { email } = await registered(shop.url);
    const guess = aliased(
      5,
      (n) => `login(input: { email: "${email}", password: "guess-${n}-guess" }) { userErrors { code } }`,
    );
    const before = await hashes();
    const answers = await Promise.all(Array.from({ length: 6 }, () => shop.ask(guess)));
    const codes = answers.flatMap(({ body }) => codesOf(body.data));
    expect(codes.filter((code) => code === 'BAD_CREDENTIALS')).toHaveLength(8);
    expect(codes.filter((code) => code === 'TOO_MANY_ATTEMPTS')).toHaveLength(22);
    expect((await hashes()) - before).toBe(8);
  });

  it('of addresses to mail to are counted one by one', async () => {
    const { email } = await registered(shop.url);
    const ask = aliased(5, () => `requestPasswordReset(email: "${email}") { userErrors { code } }`);
    const codes = [];
    for (let turn = 0; turn < 2; turn++) codes.push(...codesOf((await shop.ask(ask)).body.data));
    expect(codes).toEqual([...Array<string>(7).fill('fine'), ...Array<string>(3).fill('TOO_MANY_ATTEMPTS')]);
  });

  it('that are many at once, or come in a batch, are refused before any is tried', async () => {
    const { email } = await registered(shop.url);
    const login = `login(input: { email: "${email}", password: "guess-guess" }) { userErrors { code } }`;
    const before = await hashes();
    const { status, body } = await shop.ask(aliased(6, () => login));
    expect([status, body.data, body.errors[0].extensions.code]).toEqual([400, undefined, 'BAD_USER_INPUT']);
    expect(body.errors[0].message).toMatch(/6 times; at most 5 .* several operations/);
    const batch = await post(
      `${shop.url}/graphql`,
      Array.from({ length: 20 }, () => ({ query: `mutation { ${login} }` })),
    );
    expect([batch.status, await hashes()]).toEqual([400, before]);
  });
});
