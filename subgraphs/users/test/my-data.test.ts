import { openExportTokens } from '../src/auth/export-tokens';
import { KEEPERS_OF_PERSONAL_DATA } from '@shop/schema/events/users';
import { AuditRecorded } from '@shop/schema/events/audit';
import type { Neighbour } from '@shop/kit/testing';
import { signedUp, startUsers, usersEnv, type Started } from './start';

const env = usersEnv();
const asked: string[] = [];
const away = new Set<string>();
let atOnce = 0;
let most = 0;

/** A keeper that answers after the others were asked, unless it is away. */
const keeper =
  (name: string): Neighbour =>
  async (_query, { userId }) => {
    asked.push(`${name} ${String(userId)}`);
    most = Math.max(most, ++atOnce);
    await new Promise(setImmediate);
    atOnce--;
    if (away.has(name)) throw new Error('away');
    return { personalData: name === 'reviews' ? null : JSON.stringify({ of: name, userId }) };
  };

let shop: Started;
beforeAll(async () => {
  const others = Object.fromEntries(KEEPERS_OF_PERSONAL_DATA.map((name) => [name, keeper(name)]));
  shop = await startUsers({ ...env, USERS_EXPORTS_WINDOW_S: '1000000000' }, undefined, others);
});
afterAll(() => shop?.stop());
beforeEach(() => {
  away.clear();
  asked.length = most = 0;
});

const EXPORT = 'mutation { exportMyData { url userErrors { code message } } }';
const ADDRESS = `mutation { saveAddress(input: { name: "Ada", line1: "Way 1", city: "Ulm", postalCode: "89073", country: "DE" }) { userErrors { code } } }`;
type Linked = { url: string; userErrors: { code: string }[] };
const link = async (me: object) => (await shop.change(me, EXPORT)) as unknown as Linked;
const tokenOf = ({ url }: Linked) => new URLSearchParams(url.split('?')[1]).get('token')!;
const fetched = (token: string) =>
  shop.as({ service: 'gateway' }).ask('query ($token: String!) { exportOf(token: $token) }', { token });
const opened = async (token: string) => (await fetched(token)).data!.exportOf as string | null;

it('is all that users and every other keeper hold, asked at the same time', async () => {
  const person = await signedUp(shop, { ipAddress: '10.4.0.1', userAgent: 'A browser' });
  await shop.change(person.me, ADDRESS);
  await shop.deliver(
    AuditRecorded({ actorId: 's', apiKeyId: null, action: 'x', target: `users:${person.id}`, details: null }),
  );
  await shop.deliver(
    AuditRecorded({ actorId: 's', apiKeyId: null, action: 'y', target: 'users:another', details: null }),
  );
  const linked = await link(person.me);
  expect(linked).toMatchObject({ url: expect.stringMatching(/^\/exports\/my-data\?token=/), userErrors: [] });
  expect(asked).toEqual([]);
  expect(JSON.parse((await opened(tokenOf(linked)))!)).toEqual({
    madeAt: expect.any(String),
    account: {
      profile: expect.objectContaining({ id: person.id, name: 'Some One', email: person.email, roles: ['CUSTOMER'] }),
      addresses: [expect.objectContaining({ line1: 'Way 1', city: 'Ulm' })],
      sessions: [expect.objectContaining({ ipAddress: '10.4.0.1', userAgent: 'A browser' })],
      auditLog: [expect.objectContaining({ action: 'x', byYou: false })],
    },
    ...Object.fromEntries(KEEPERS_OF_PERSONAL_DATA.map((of) => [of, { of, userId: person.id }])),
    reviews: null,
  });
  expect(asked.sort()).toEqual(KEEPERS_OF_PERSONAL_DATA.map((name) => `${name} ${person.id}`).sort());
  expect(most).toBe(KEEPERS_OF_PERSONAL_DATA.length);
});

it('holds no secret', async () => {
  const { me } = await signedUp(shop);
  const text = await opened(tokenOf(await link(me)));
  expect(text).not.toMatch(/argon2|passwordHash|"current"|"hash"/);
});

it('is not told in part: what is away is named', async () => {
  const { me } = await signedUp(shop);
  const token = tokenOf(await link(me));
  away.add('orders').add('payments');
  const { data, errors } = await fetched(token);
  expect(data!.exportOf).toBeNull();
  expect(errors).toMatchObject([
    { extensions: { code: 'UNAVAILABLE' }, message: expect.stringContaining('orders, payments') },
  ]);
  away.clear();
  expect(await opened(token)).toEqual(expect.any(String));
});

describe('a link', () => {
  it('opens nothing when it is forged, or made for something else', async () => {
    const { me, id, refreshToken } = await signedUp(shop);
    const token = tokenOf(await link(me));
    const [claims, seal] = token.split('.') as [string, string];
    const forged = Buffer.from(
      Buffer.from(claims, 'base64url')
        .toString()
        .replace(id, (await signedUp(shop)).id),
    ).toString('base64url');
    for (const other of ['', 'x', claims, `${forged}.${seal}`, `${claims}.${'A'.repeat(43)}`, refreshToken])
      expect(await opened(other)).toBeNull();
    expect(asked).toEqual([]);
  });

  it('opens nothing once all sessions were ended', async () => {
    const { me } = await signedUp(shop);
    const token = tokenOf(await link(me));
    await shop.change(me, 'mutation { logoutEverywhere { ok userErrors { code } } }');
    expect(await opened(token)).toBeNull();
  });

  it('opens nothing after a quarter of an hour', async () => {
    const tokens = openExportTokens(JSON.parse(env.USERS_SIGNING_KEYS!) as { d: string }[]);
    const token = tokens.make({ userId: 'u1', epoch: 0 });
    jest.useFakeTimers({ now: Date.now() + 15 * 60_000 - 1000, doNotFake: ['nextTick', 'setImmediate', 'setTimeout'] });
    expect(tokens.read(token)).toEqual({ userId: 'u1', epoch: 0 });
    jest.setSystemTime(Date.now() + 2000);
    expect(tokens.read(token)).toBeUndefined();
    jest.useRealTimers();
  });

  it('is given five times an hour, counted by field', async () => {
    const { me } = await signedUp(shop);
    const aliases = Array.from({ length: 7 }, (_, n) => `e${n}: exportMyData { url userErrors { code } }`);
    const { data } = await shop.as(me).ask(`mutation { ${aliases.join('\n')} }`);
    const codes = Object.values(data as Record<string, Linked>).map(({ userErrors }) => userErrors[0]?.code);
    expect(codes.filter((code) => code === undefined)).toHaveLength(5);
    expect(codes.filter((code) => code === 'TOO_MANY_ATTEMPTS')).toHaveLength(2);
  });

  it('is for whoever is signed in, and opened by the gateway alone', async () => {
    expect((await shop.as({ guestId: 'g' }).ask(EXPORT)).errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
    ]);
    const { me } = await signedUp(shop);
    const token = tokenOf(await link(me));
    const { errors } = await shop.as(me).ask('query ($token: String!) { exportOf(token: $token) }', { token });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
