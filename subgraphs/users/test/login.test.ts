import { PASSWORD, someone, startUsers, type Started } from './start';

let shop: Started;
// One window for decades, so that none ends in the middle of a test.
const settings = { USERS_LOGIN_ATTEMPTS_PER_ADDRESS: '30', USERS_LOGIN_WINDOW_S: '1000000000' };
beforeAll(async () => (shop = await startUsers(settings)));
afterAll(() => shop?.stop());

const suspend = (email: string) =>
  shop.database.collection('accounts').updateOne({ email }, { $set: { status: 'SUSPENDED' } });

/** An account, and the address of someone who has not tried yet. */
async function known() {
  const { email } = someone();
  const { user } = await shop.register({ email, password: PASSWORD, name: 'Alice' });
  return { email, id: user.id };
}

it('signs in whatever the case of the address, also while cart is away', async () => {
  const { email, id } = await known();
  const { user, userErrors, accessToken } = await shop.login(
    { email: email.toUpperCase(), password: PASSWORD, cartId: 'c1' },
    { guestId: 'g1' },
  );
  expect(userErrors).toEqual([]);
  expect(user).toEqual({ id, email, roles: ['CUSTOMER'] });
  expect(accessToken).toEqual(expect.any(String));
});

it('answers an unknown address and a wrong password alike', async () => {
  const { email } = await known();
  const wrong = await shop.login({ email, password: 'not the password' });
  const unknown = await shop.login({ email: someone().email, password: 'not the password' });
  expect(wrong).toEqual(unknown);
  expect(wrong).toMatchObject({
    user: null,
    accessToken: null,
    userErrors: [{ code: 'BAD_CREDENTIALS', field: null }],
  });
});

it('hashes for an unknown address as for a wrong password, so that time tells nothing', async () => {
  const { email } = await known();
  // CPU time of this process, where the hash is nearly all of it, whatever the database and the machine are busy with.
  const cost = async (address: string) => {
    const begun = process.cpuUsage();
    await shop.login({ email: address, password: 'not the password' });
    const { user, system } = process.cpuUsage(begun);
    return user + system;
  };
  const least = { wrong: Infinity, unknown: Infinity };
  for (let turn = 0; turn < 8; turn++) {
    least.wrong = Math.min(least.wrong, await cost(email));
    least.unknown = Math.min(least.unknown, await cost(someone().email));
  }
  expect(least.unknown).toBeGreaterThan(least.wrong * 0.6);
});

it('tells that an account is suspended, after the right password only', async () => {
  const { email } = await known();
  await suspend(email);
  const code = async (password: string) => (await shop.login({ email, password })).userErrors[0]!.code;
  expect(await code('not the password')).toBe('BAD_CREDENTIALS');
  expect(await code(PASSWORD)).toBe('ACCOUNT_SUSPENDED');
});

describe('too many tries', () => {
  const codes = async (tries: Promise<{ userErrors: { code: string }[] }>[]) =>
    (await Promise.all(tries)).map(({ userErrors }) => userErrors[0]?.code ?? 'signed in');
  const count = (all: string[], code: string) => all.filter((one) => one === code).length;

  it('for one account are refused, known or not, also with the right password', async () => {
    for (const email of [(await known()).email, someone().email]) {
      const tries = Array.from({ length: 25 }, () => shop.login({ email, password: 'not the password' }));
      const all = await codes(tries);
      expect([count(all, 'BAD_CREDENTIALS'), count(all, 'TOO_MANY_ATTEMPTS')]).toEqual([10, 15]);
      const { userErrors } = await shop.login({ email, password: PASSWORD });
      expect(userErrors).toMatchObject([
        { code: 'TOO_MANY_ATTEMPTS', message: expect.stringMatching(/Wait .*minute/) },
      ]);
    }
  });

  it('from one address are refused, whichever accounts they are for', async () => {
    const from = { ipAddress: '10.1.1.1' };
    const tries = Array.from({ length: 40 }, () => shop.login({ email: someone().email, password: 'not it' }, from));
    const all = await codes(tries);
    expect([count(all, 'BAD_CREDENTIALS'), count(all, 'TOO_MANY_ATTEMPTS')]).toEqual([30, 10]);
    const { email } = await known();
    // Nor can it keep others from their accounts by its tries.
    await codes(Array.from({ length: 15 }, () => shop.login({ email, password: 'not it' }, from)));
    expect(await codes([shop.login({ email, password: PASSWORD }, { ipAddress: '10.1.1.2' })])).toEqual(['signed in']);
  });

  it('are counted by field, so that one operation with aliases gains nothing', async () => {
    const { email } = await known();
    const aliases = Array.from({ length: 15 }, (_, n) => `t${n}: login(input: $input) { userErrors { code } }`);
    const query = `mutation ($input: LoginInput!) { ${aliases.join('\n')} }`;
    const { data } = await shop.as({}).ask(query, { input: { email, password: 'not the password' } });
    const all = Object.values(data as Record<string, { userErrors: { code: string }[] }>).map(
      ({ userErrors }) => userErrors[0]!.code,
    );
    expect([count(all, 'BAD_CREDENTIALS'), count(all, 'TOO_MANY_ATTEMPTS')]).toEqual([10, 5]);
  });

  it('do not come of signing in successfully', async () => {
    const { email } = await known();
    for (let turn = 0; turn < 12; turn++) {
      const { userErrors } = await shop.login({ email, password: PASSWORD }, { ipAddress: '10.1.1.3' });
      expect(userErrors).toEqual([]);
    }
  });

  it('are kept without addresses, and not for ever', async () => {
    const { email } = await known();
    await shop.login({ email, password: 'not the password' }, { ipAddress: '10.1.1.4' });
    const attempts = shop.database.collection('sign_in_attempts');
    const kept = JSON.stringify(await attempts.find().toArray());
    expect(kept).not.toContain('@shop.test');
    expect(kept).not.toContain('10.1.1.4');
    expect(await attempts.indexes()).toContainEqual(expect.objectContaining({ expireAfterSeconds: 0 }));
  });
});
