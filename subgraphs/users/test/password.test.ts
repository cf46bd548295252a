import { until } from '@shop/kit/testing';
import { PASSWORD, hearing, mailLink, signedUp, someone, startUsers, type Heard, type Started } from './start';

let shop: Started;
let heard: Heard;
const settings = { USERS_LOGIN_WINDOW_S: '1000000000', USERS_LINKS_WINDOW_S: '1000000000' };
beforeAll(async () => {
  shop = await startUsers(settings);
  heard = await hearing(shop);
});
afterAll(async () => {
  await heard?.stop();
  await shop?.stop();
});

const OTHER = 'another battery horse';
const REQUEST = `mutation ($email: EmailAddress!) { requestPasswordReset(email: $email) { ok userErrors { code message } } }`;
const RESET = `mutation ($token: String!, $newPassword: String!) {
  resetPassword(token: $token, newPassword: $newPassword) { accessToken refreshToken user { id emailVerified } userErrors { code field } }
}`;
const CHANGE = `mutation ($currentPassword: String!, $newPassword: String!) {
  changePassword(currentPassword: $currentPassword, newPassword: $newPassword) { user { id } userErrors { code field } }
}`;
const accounts = () => shop.database.collection<{ _id: string }>('accounts');
const waiting = () => shop.database.collection('reset_requests').countDocuments();
const code = async (email: string, password: string) => (await shop.login({ email, password })).userErrors[0]?.code;
const goesOn = async (token: string) => !(await shop.refresh(token)).userErrors.length;

/** Asks for a reset, and takes the link from whoever mails it. */
async function asked({ id, email }: { id: string; email: string }, count = 1) {
  await shop.change({}, REQUEST, { email });
  const { data } = await heard.last(id, 'password_reset_requested', count);
  return { linkId: data.linkId!, ...(await mailLink(shop, data.linkId!))! };
}

describe('asking for a reset', () => {
  it('is answered alike whether there is an account or not, and mails to accounts alone', async () => {
    const { id, email } = await signedUp(shop);
    const answers = await Promise.all([
      shop.change({}, REQUEST, { email: email.toUpperCase() }),
      shop.change({}, REQUEST, { email: someone().email }),
    ]);
    expect(answers).toEqual([
      { ok: true, userErrors: [] },
      { ok: true, userErrors: [] },
    ]);
    const { data } = await heard.last(id, 'password_reset_requested');
    expect(data).toEqual({ userId: id, linkId: expect.any(String) });
    expect(await mailLink(shop, data.linkId!)).toMatchObject({ email, purpose: 'RESET_PASSWORD' });
    await until(async () => (await waiting()) === 0);
    expect(heard.told.filter(({ type }) => type === 'user.password_reset_requested.v1')).toHaveLength(1);
  });

  it('is mailed once for a request, however often it is worked on', async () => {
    const { id, email } = await signedUp(shop);
    const { linkId } = await asked({ id, email });
    const stored = (await accounts().findOne({ _id: id })) as unknown as { inbox: string[] };
    const request = stored.inbox.at(-1)!;
    // As if the process had died before it took the request away.
    await shop.database.collection('reset_requests').insertOne({ _id: request as never, email, at: new Date() });
    await until(async () => (await waiting()) === 0);
    expect(await mailLink(shop, linkId)).not.toBeNull();
    expect(heard.of(id, 'password_reset_requested')).toHaveLength(1);
  });

  it('is refused after five times an hour for an address, known or not', async () => {
    for (const email of [(await signedUp(shop)).email, someone().email]) {
      const codes: unknown[] = [];
      for (let turn = 0; turn < 7; turn++)
        codes.push((await shop.change({}, REQUEST, { email })).userErrors[0]?.code ?? 'ok');
      expect(codes).toEqual([...Array<string>(5).fill('ok'), 'TOO_MANY_ATTEMPTS', 'TOO_MANY_ATTEMPTS']);
    }
  });

  it('mails nothing for an account that is suspended', async () => {
    const { id, email } = await signedUp(shop);
    await accounts().updateOne({ _id: id }, { $set: { status: 'SUSPENDED' } });
    expect(await shop.change({}, REQUEST, { email })).toMatchObject({ ok: true, userErrors: [] });
    await until(async () => (await waiting()) === 0);
    expect(await accounts().findOne({ _id: id })).toMatchObject({ links: [{ purpose: 'VERIFY_EMAIL' }] });
  });
});

describe('a mailed reset', () => {
  it('sets the password, signs in, verifies the address and ends all other sessions', async () => {
    const person = await signedUp(shop);
    const { token } = await asked(person);
    const reset = await shop.change({ guestId: 'g1' }, RESET, { token, newPassword: OTHER });
    expect(reset).toMatchObject({
      accessToken: expect.any(String),
      user: { id: person.id, emailVerified: true },
      userErrors: [],
      extensions: { caller: { userId: person.id, guestId: 'g1' } },
    });
    expect(await goesOn(person.refreshToken)).toBe(false);
    expect(await goesOn((reset as unknown as { refreshToken: string }).refreshToken)).toBe(true);
    expect(await code(person.email, PASSWORD)).toBe('BAD_CREDENTIALS');
    expect(await code(person.email, OTHER)).toBeUndefined();
    const told = await heard.last(person.id, 'password_changed');
    expect(told.data).toEqual({ userId: person.id });
    expect(heard.of(person.id, 'email_verified').map(({ data }) => data)).toEqual([{ userId: person.id }]);
    expect(heard.of(person.id, 'signed_in')).toEqual([]);
  });

  it('works once, also for 10 at the same time, and not when it was replaced', async () => {
    const person = await signedUp(shop);
    const first = await asked(person);
    const { token } = await asked(person, 2);
    const used = async (given: string, newPassword = OTHER) =>
      (await shop.change({}, RESET, { token: given, newPassword })).userErrors[0]?.code ?? 'reset';
    expect(await used(first.token)).toBe('TOKEN_EXPIRED');
    const outcomes = await Promise.all(Array.from({ length: 10 }, (_, n) => used(token, `${OTHER} ${n}`)));
    expect(outcomes.filter((outcome) => outcome === 'reset')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'TOKEN_EXPIRED')).toHaveLength(9);
    await heard.last(person.id, 'password_changed');
    expect(heard.of(person.id, 'password_changed')).toHaveLength(1);
  });

  it('waits for a password that is fit', async () => {
    const person = await signedUp(shop);
    const { token } = await asked(person);
    for (const newPassword of ['short', person.email])
      expect(await shop.change({}, RESET, { token, newPassword })).toMatchObject({
        user: null,
        accessToken: null,
        userErrors: [{ code: 'INVALID', field: ['newPassword'] }],
      });
    expect((await shop.change({}, RESET, { token, newPassword: OTHER })).userErrors).toEqual([]);
  });

  it('opens nothing when it is forged, expired, of another purpose, or its account is suspended', async () => {
    const person = await signedUp(shop);
    const { token } = await asked(person);
    const verification = (await heard.last(person.id, 'verification_requested')).data.linkId!;
    const used = async (given: string) =>
      (await shop.change({}, RESET, { token: given, newPassword: OTHER })).userErrors[0]?.code;
    expect(await used(`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`)).toBe('TOKEN_EXPIRED');
    expect(await used((await mailLink(shop, verification))!.token)).toBe('TOKEN_EXPIRED');
    await accounts().updateOne({ _id: person.id }, { $set: { status: 'SUSPENDED' } });
    expect(await used(token)).toBe('ACCOUNT_SUSPENDED');
    const past = { status: 'ACTIVE', 'links.1.expiresAt': new Date(Date.now() - 1) };
    await accounts().updateOne({ _id: person.id }, { $set: past });
    expect(await used(token)).toBe('TOKEN_EXPIRED');
    expect(await code(person.email, PASSWORD)).toBeUndefined();
  });

  it('ends a move to an address that somebody else may have asked for', async () => {
    const person = await signedUp(shop);
    const move = `mutation ($email: EmailAddress!) { requestEmailChange(email: $email, password: "${PASSWORD}") { ok } }`;
    await shop.change(person.me, move, someone());
    const { linkId } = (await heard.last(person.id, 'verification_requested', 2)).data;
    const { token } = await asked(person);
    await shop.change({}, RESET, { token, newPassword: OTHER });
    expect(await mailLink(shop, linkId!)).toBeNull();
  });
});

describe('changing the password', () => {
  const change = (me: object, currentPassword: string, newPassword: string) =>
    shop.change(me, CHANGE, { currentPassword, newPassword });

  it('ends all other sessions, and not this one', async () => {
    const person = await signedUp(shop);
    const elsewhere = await shop.login({ email: person.email, password: PASSWORD });
    expect(await change(person.me, PASSWORD, OTHER)).toMatchObject({ user: { id: person.id }, userErrors: [] });
    expect(await goesOn(elsewhere.refreshToken)).toBe(false);
    expect(await goesOn(person.refreshToken)).toBe(true);
    expect(await code(person.email, PASSWORD)).toBe('BAD_CREDENTIALS');
    expect(await code(person.email, OTHER)).toBeUndefined();
    await heard.last(person.id, 'password_changed');
  });

  it('leaves no session to whoever signs in with the old one meanwhile', async () => {
    const person = await signedUp(shop);
    const logins = Array.from({ length: 8 }, () => shop.login({ email: person.email, password: PASSWORD }));
    const [changed, ...others] = await Promise.all([change(person.me, PASSWORD, OTHER), ...logins]);
    expect(changed.userErrors).toEqual([]);
    const open = await shop.database
      .collection('refresh_families')
      .find({ userId: person.id, endedAt: null })
      .toArray();
    expect(open.map(({ _id }) => String(_id))).toEqual([person.me.sessionId]);
    expect(others).toHaveLength(8);
  });

  it('is refused without the current one, and for one that is not fit', async () => {
    const { me, refreshToken } = await signedUp(shop);
    expect((await change(me, 'not the password', OTHER)).userErrors).toEqual([
      { code: 'BAD_CREDENTIALS', field: ['currentPassword'] },
    ]);
    expect((await change(me, PASSWORD, 'short')).userErrors).toEqual([{ code: 'INVALID', field: ['newPassword'] }]);
    expect(await goesOn(refreshToken)).toBe(true);
  });

  it('is for whoever is signed in', async () => {
    const { errors } = await shop.as({ guestId: 'g' }).ask(CHANGE, { currentPassword: PASSWORD, newPassword: OTHER });
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});
