import { PASSWORD, hearing, signedUp, startUsers, type Heard, type Started } from './start';

let shop: Started;
let heard: Heard;
beforeAll(async () => {
  shop = await startUsers({ USERS_LOGIN_ATTEMPTS_PER_ACCOUNT: '100' });
  heard = await hearing(shop);
});
afterAll(async () => {
  await heard?.stop();
  await shop?.stop();
});

interface Listed {
  id: string;
  createdAt: string;
  lastUsedAt: string;
  userAgent: string | null;
  ipAddress: string | null;
  current: boolean;
}
const SESSIONS = '{ me { sessions { id createdAt lastUsedAt userAgent ipAddress current } } }';
const REVOKE = 'mutation ($id: ID!) { revokeSession(id: $id) { ok userErrors { code field } } }';
const EVERYWHERE = 'mutation { logoutEverywhere { ok userErrors { code } } }';

const sessionsOf = async (caller: object) =>
  ((await shop.as(caller).ask(SESSIONS)).data!.me as { sessions: Listed[] }).sessions;
const login = (email: string, caller: object = {}) => shop.login({ email, password: PASSWORD }, caller);
const sessionOf = ({ extensions }: Awaited<ReturnType<typeof login>>) => extensions!.caller!.sessionId!;
const goesOn = async (token: string) => !(await shop.refresh(token)).userErrors.length;

/** What the gateway is told to refuse. */
const ended = async (since = new Date(Date.now() - 60_000)) =>
  (
    await shop.as({ service: 'gateway' }).ask('query ($since: DateTime!) { endedSessions(since: $since) }', {
      since: since.toISOString(),
    })
  ).data!.endedSessions as string[];

it('shows its sessions to the owner, the last used first, and which one asks', async () => {
  const { email, me, refreshToken } = await signedUp(shop, { userAgent: 'Firefox', ipAddress: '10.3.0.1' });
  await login(email, { userAgent: 'App 1', ipAddress: '10.3.0.2' });
  await shop.refresh(refreshToken, { userAgent: 'Firefox', ipAddress: '10.3.0.3' });
  const [first, second] = await sessionsOf(me);
  expect(first).toMatchObject({ id: me.sessionId, userAgent: 'Firefox', ipAddress: '10.3.0.3', current: true });
  expect(second).toMatchObject({ userAgent: 'App 1', ipAddress: '10.3.0.2', current: false });
  expect(first!.lastUsedAt > first!.createdAt).toBe(true);
});

it('shows them to nobody else, not even to staff', async () => {
  const { id } = await signedUp(shop);
  const query = 'query ($id: ID!) { user(id: $id) { id sessions { id } } }';
  const { data, errors } = await shop.as({ userId: 's', roles: ['ADMIN'] }).ask(query, { id });
  expect(data).toEqual({ user: { id, sessions: null } });
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

it('ends one session, and tells the gateway to refuse its access tokens', async () => {
  const { email, me, refreshToken } = await signedUp(shop);
  const other = await login(email);
  expect(await shop.change(me, REVOKE, { id: sessionOf(other) })).toMatchObject({ ok: true, userErrors: [] });
  expect(await goesOn(other.refreshToken)).toBe(false);
  expect(await goesOn(refreshToken)).toBe(true);
  expect((await sessionsOf(me)).map(({ id }) => id)).toEqual([me.sessionId]);
  expect(await ended()).toContain(sessionOf(other));
  expect(await ended()).not.toContain(me.sessionId);
});

it("does not end somebody else's session, one that is over, or none", async () => {
  const { me } = await signedUp(shop);
  const other = await signedUp(shop);
  for (const id of [other.me.sessionId!, 'x'])
    expect(await shop.change(me, REVOKE, { id })).toMatchObject({
      ok: false,
      userErrors: [{ code: 'NOT_FOUND', field: ['id'] }],
    });
  expect(await goesOn(other.refreshToken)).toBe(true);
  await shop.change(me, REVOKE, { id: me.sessionId });
  expect((await shop.change(me, REVOKE, { id: me.sessionId })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
});

it("ends all sessions of an account, this one and its cookie too, and nobody else's", async () => {
  const { email, me, refreshToken } = await signedUp(shop);
  const stranger = await signedUp(shop);
  const other = await login(email);
  const answer = await shop.change({ ...me, browser: true }, EVERYWHERE);
  expect(answer).toMatchObject({ ok: true, userErrors: [] });
  expect(answer.extensions!.cookies).toEqual([expect.stringMatching(/^shop_refresh=; .*Max-Age=0$/)]);
  for (const token of [refreshToken, other.refreshToken]) expect(await goesOn(token)).toBe(false);
  expect(await goesOn(stranger.refreshToken)).toBe(true);
  expect(await ended()).toEqual(expect.arrayContaining([me.sessionId, sessionOf(other)]));
  expect((await login(email)).userErrors).toEqual([]);
});

it('does not go on after all had to end, though the process died before it ended them', async () => {
  const { id, me, refreshToken } = await signedUp(shop);
  await shop.database.collection<{ _id: string }>('accounts').updateOne({ _id: id }, { $inc: { epoch: 1 } });
  expect(await sessionsOf(me)).toEqual([]);
  expect(await goesOn(refreshToken)).toBe(false);
});

it('leaves no session to whoever signs in while all are ended', async () => {
  const { id, email, me } = await signedUp(shop);
  const logins = Promise.all(Array.from({ length: 30 }, () => login(email)));
  // The passwords of 30 are looked at for longer than these take.
  for (let turn = 0; turn < 10; turn++) await shop.change(me, EVERYWHERE);
  const refused = (await logins).filter(({ userErrors }) => userErrors[0]?.code === 'TOKEN_EXPIRED');
  expect(refused.length).toBeGreaterThan(0);
  const account = await shop.database.collection<{ _id: string; epoch: number }>('accounts').findOne({ _id: id });
  const families = shop.database.collection('refresh_families').find({ userId: id, endedAt: null });
  for (const { epoch } of await families.toArray()) expect(epoch).toBe(account!.epoch);
});

it('tells of ended sessions of late alone, and keeps them while an access token lives', async () => {
  const { me } = await signedUp(shop);
  await shop.as(me).ask('mutation { logout { ok } }');
  expect(await ended()).toContain(me.sessionId);
  expect(await ended(new Date(Date.now() + 1000))).toEqual([]);
  const [kept] = await shop.database
    .collection<{ _id: string; expiresAt: Date; endedAt: Date }>('refresh_families')
    .find({ _id: me.sessionId })
    .toArray();
  expect(kept!.expiresAt.getTime() - kept!.endedAt.getTime()).toBeGreaterThanOrEqual(600_000);
});

it('is asked for ended sessions by services alone', async () => {
  const { me } = await signedUp(shop);
  const { errors } = await shop.as(me).ask('{ endedSessions(since: "2026-01-01") }');
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

describe('a sign-in', () => {
  const browser = (guestId: string) => ({ browser: true, guestId, userAgent: 'Firefox' });

  it('from a new device is told of once, by ids alone', async () => {
    const { id, email } = await signedUp(shop, browser('g1'));
    await login(email, browser('g1'));
    const other = await login(email, browser('g2'));
    await login(email, browser('g2'));
    const { data } = await heard.last(id, 'signed_in');
    expect(data).toEqual({ userId: id, sessionId: sessionOf(other) });
    // Events of an account come in order: what came before the next one is all that there was.
    await login(email, { userAgent: 'App 1' });
    await heard.last(id, 'signed_in', 2);
    expect(heard.of(id, 'signed_in')).toHaveLength(2);
  });

  it('of another program than a browser is known by what the program calls itself', async () => {
    const { id, email } = await signedUp(shop, { userAgent: 'App 1', guestId: 'g1' });
    await login(email, { userAgent: 'App 1', guestId: 'g2' });
    const told = await login(email, { userAgent: 'App 2', guestId: 'g2' });
    await heard.last(id, 'signed_in');
    expect(heard.of(id, 'signed_in').map(({ data }) => data.sessionId)).toEqual([sessionOf(told)]);
  });

  it('keeps nothing of a device but a hash', async () => {
    const { id } = await signedUp(shop, browser('guest-of-mine'));
    const stored = await shop.database.collection<{ _id: string }>('accounts').findOne({ _id: id });
    expect(stored).toMatchObject({ devices: [expect.stringMatching(/^[\w-]{43}$/)] });
    expect(JSON.stringify(stored)).not.toContain('guest-of-mine');
  });
});
