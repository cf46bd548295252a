import { register } from 'prom-client';
import { PASSWORD, signedUp, startUsers, type Started } from './start';

let shop: Started;
// A window for decades, so that the guesses fall into one: into two, they may cost twice as many hashes.
beforeAll(async () => (shop = await startUsers({ USERS_LOGIN_WINDOW_S: '1000000000' })));
afterAll(() => shop?.stop());

const GUESSES = 10_000;
const ALIASES = 50;

/** How many passwords argon2 was asked to check, as /metrics shows it. */
async function hashes(): Promise<number> {
  const text = await register.getSingleMetricAsString('shop_users_password_hashes_total');
  return Number(/kind="verify"\} (\d+)/.exec(text)?.[1] ?? 0);
}

/** One operation with many guesses in it. */
const GUESS = `mutation ($input: LoginInput!) {
  ${Array.from({ length: ALIASES }, (_, n) => `g${n}: login(input: $input) { userErrors { code } }`).join('\n')}
}`;

it(`${GUESSES} guesses of a password, by aliases, at the same time and from as many addresses, cost 10 hashes of it`, async () => {
  const { email } = await signedUp(shop);
  const before = await hashes();
  const codes: string[] = [];
  const guess = async (n: number) => {
    // An address each: no limit by address helps.
    const from = shop.as({ ipAddress: `10.${n >> 8}.${n & 255}.1`, guestId: `g${n}` });
    const { data, errors } = await from.ask(GUESS, { input: { email, password: `guess ${n} of the password` } });
    expect(errors).toBeUndefined();
    for (const { userErrors } of Object.values(data as Record<string, { userErrors: { code: string }[] }>))
      codes.push(userErrors[0]!.code);
  };
  const operations = Array.from({ length: GUESSES / ALIASES }, (_, n) => n);
  await Promise.all(operations.slice(0, 20).map(guess));
  // By now they cost the store nothing either: all that are left, at the same time.
  await Promise.all(operations.slice(20).map(guess));
  expect(codes).toHaveLength(GUESSES);
  expect(codes.filter((code) => code === 'BAD_CREDENTIALS')).toHaveLength(10);
  expect(codes.filter((code) => code === 'TOO_MANY_ATTEMPTS')).toHaveLength(GUESSES - 10);
  expect((await hashes()) - before).toBe(10);
  expect((await shop.login({ email, password: PASSWORD })).userErrors).toMatchObject([{ code: 'TOO_MANY_ATTEMPTS' }]);
  expect((await hashes()) - before).toBe(10);
});
