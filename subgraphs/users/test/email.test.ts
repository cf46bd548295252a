import { PASSWORD, hearing, mailLink, signedUp, someone, startUsers, type Heard, type Started } from './start';

let shop: Started;
let heard: Heard;
// One window for decades, so that none ends in the middle of a test.
const settings = {
  USERS_LOGIN_WINDOW_S: '1000000000',
  USERS_LINKS_WINDOW_S: '1000000000',
  USERS_LINKS_PER_ADDRESS: '6',
};
beforeAll(async () => {
  shop = await startUsers(settings);
  heard = await hearing(shop);
});
afterAll(async () => {
  await heard?.stop();
  await shop?.stop();
});

const USER = 'user { email emailVerified } userErrors { code field }';
const VERIFY = `mutation ($token: String!) { verifyEmail(token: $token) { ${USER} } }`;
const CONFIRM = `mutation ($token: String!) { confirmEmailChange(token: $token) { ${USER} } }`;
const RESEND = 'mutation { resendVerificationEmail { ok userErrors { code message } } }';
const CHANGE = `mutation ($email: EmailAddress!, $password: String!) {
  requestEmailChange(email: $email, password: $password) { ok userErrors { code field } }
}`;
const over = { user: null, userErrors: [{ code: 'TOKEN_EXPIRED', field: ['token'] }] };
const stored = (id: string) => shop.database.collection<{ _id: string }>('accounts').findOne({ _id: id });

/** Somebody new, and the link that they were mailed. */
async function registered() {
  const someoneNew = await signedUp(shop);
  const { data } = await heard.last(someoneNew.id, 'verification_requested');
  return { ...someoneNew, linkId: data.linkId!, link: (await mailLink(shop, data.linkId!))! };
}

describe('the link that registration mails', () => {
  it('is told of by id alone, and its token is stored nowhere', async () => {
    const { id, email, linkId, link } = await registered();
    expect(heard.of(id, 'verification_requested').map(({ data }) => data)).toEqual([{ userId: id, linkId }]);
    expect(link).toEqual({ token: expect.any(String), expiresAt: expect.any(String), email, purpose: 'VERIFY_EMAIL' });
    const hours = (new Date(link.expiresAt).getTime() - Date.now()) / 3600_000;
    expect(hours).toBeGreaterThan(23.9);
    expect(hours).toBeLessThanOrEqual(24);
    expect(JSON.stringify(await stored(id))).not.toContain(link.token.split('.')[1]);
  });

  it('verifies the address once, whoever is signed in', async () => {
    const { id, ask, link, linkId } = await registered();
    expect((await ask('{ me { emailVerified } }')).data).toEqual({ me: { emailVerified: false } });
    expect(await shop.change({}, VERIFY, link)).toMatchObject({ user: null, userErrors: [] });
    expect((await ask('{ me { emailVerified } }')).data).toEqual({ me: { emailVerified: true } });
    expect(await shop.change({ userId: id }, VERIFY, link)).toMatchObject(over);
    expect(await mailLink(shop, linkId)).toBeNull();
    expect((await heard.last(id, 'email_verified')).data).toEqual({ userId: id });
    expect(heard.of(id, 'email_verified')).toHaveLength(1);
  });

  it('shows the account to its owner', async () => {
    const { me, email, link } = await registered();
    expect(await shop.change(me, VERIFY, link)).toMatchObject({ user: { email, emailVerified: true }, userErrors: [] });
  });

  it('opens nothing when it is forged, expired or for something else', async () => {
    const { id, link, linkId, me } = await registered();
    const [key, seal] = link.token.split('.') as [string, string];
    const other = (await registered()).link.token.split('.')[0]!;
    for (const token of ['', 'x', key, `${other}.${seal}`, `${key}.${'A'.repeat(43)}`, `${link.token}x`])
      expect(await shop.change(me, VERIFY, { token })).toMatchObject(over);
    expect(await shop.change(me, CONFIRM, link)).toMatchObject(over);
    await shop.database
      .collection<{ _id: string }>('accounts')
      .updateOne({ _id: id }, { $set: { 'links.0.expiresAt': new Date(Date.now() - 1) } });
    expect(await shop.change(me, VERIFY, link)).toMatchObject(over);
    expect(await mailLink(shop, linkId)).toBeNull();
    expect(await stored(id)).toMatchObject({ emailVerified: false });
  });

  it('is asked for by services alone', async () => {
    const { me, linkId } = await registered();
    const { errors } = await shop.as(me).ask('query ($id: ID!) { mailLink(id: $id) { token } }', { id: linkId });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('another mail', () => {
  it('replaces the link of before', async () => {
    const { id, me, link, linkId } = await registered();
    expect(await shop.change(me, RESEND)).toMatchObject({ ok: true, userErrors: [] });
    const { data } = await heard.last(id, 'verification_requested', 2);
    expect(data.linkId).not.toBe(linkId);
    expect(await shop.change(me, VERIFY, link)).toMatchObject(over);
    expect(await mailLink(shop, linkId)).toBeNull();
    const newer = (await mailLink(shop, data.linkId!))!;
    expect(await shop.change(me, VERIFY, newer)).toMatchObject({ user: { emailVerified: true } });
  });

  it('is not sent to an address that is verified', async () => {
    const { me, link } = await registered();
    await shop.change(me, VERIFY, link);
    expect(await shop.change(me, RESEND)).toMatchObject({ ok: false, userErrors: [{ code: 'INVALID_TRANSITION' }] });
  });

  it('is sent five times an hour to one account, counted by field', async () => {
    const { id, me } = await registered();
    const aliases = Array.from({ length: 8 }, (_, n) => `r${n}: resendVerificationEmail { ok userErrors { code } }`);
    const { data } = await shop.as(me).ask(`mutation { ${aliases.join('\n')} }`);
    const answers = Object.values(data as Record<string, { ok: boolean; userErrors: { code: string }[] }>);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(5);
    expect(new Set(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code)))).toEqual(
      new Set(['TOO_MANY_ATTEMPTS']),
    );
    await heard.last(id, 'verification_requested', 6);
  });

  it('is sent so often to one network address, whichever accounts', async () => {
    const codes: unknown[] = [];
    for (let turn = 0; turn < 8; turn++) {
      const { me } = await signedUp(shop);
      codes.push((await shop.change({ ...me, ipAddress: '10.2.0.1' }, RESEND)).userErrors[0]?.code);
    }
    expect(codes).toEqual([...Array<undefined>(6).fill(undefined), 'TOO_MANY_ATTEMPTS', 'TOO_MANY_ATTEMPTS']);
  });
});

describe('moving to another address', () => {
  const wanted = async (me: object, email: string, password = PASSWORD) => shop.change(me, CHANGE, { email, password });

  it('mails the link there, and moves the account when it is used', async () => {
    const { id, me, email } = await registered();
    const other = someone().email;
    expect(await wanted(me, other.toUpperCase())).toMatchObject({ ok: true, userErrors: [] });
    const { data } = await heard.last(id, 'verification_requested', 2);
    const link = (await mailLink(shop, data.linkId!))!;
    expect(link).toMatchObject({ email: other, purpose: 'CHANGE_EMAIL' });
    expect(await stored(id)).toMatchObject({ email, emailVerified: false });
    expect(await shop.change(me, CONFIRM, link)).toMatchObject({ user: { email: other, emailVerified: true } });
    expect(await shop.change(me, CONFIRM, link)).toMatchObject(over);
    expect((await heard.last(id, 'email_verified')).data).toEqual({ userId: id });
    expect((await shop.login({ email: other, password: PASSWORD })).userErrors).toEqual([]);
    expect((await shop.login({ email, password: PASSWORD })).userErrors).toMatchObject([{ code: 'BAD_CREDENTIALS' }]);
  });

  it('ends what was mailed to the old one', async () => {
    const { id, me, link } = await registered();
    await wanted(me, someone().email);
    const { data } = await heard.last(id, 'verification_requested', 2);
    await shop.change(me, CONFIRM, (await mailLink(shop, data.linkId!))!);
    expect(await shop.change(me, VERIFY, link)).toMatchObject(over);
  });

  it('is refused without the password, to the same address and to that of another', async () => {
    const { me, email } = await registered();
    const refused = async (address: string, password?: string) => (await wanted(me, address, password)).userErrors;
    expect(await refused(someone().email, 'not the password')).toEqual([
      { code: 'BAD_CREDENTIALS', field: ['password'] },
    ]);
    expect(await refused(email)).toEqual([{ code: 'INVALID', field: ['email'] }]);
    expect(await refused((await registered()).email)).toEqual([{ code: 'EMAIL_TAKEN', field: ['email'] }]);
  });

  it('is refused when somebody took the address meanwhile', async () => {
    const { id, me, email } = await registered();
    const input = someone();
    await wanted(me, input.email);
    const { data } = await heard.last(id, 'verification_requested', 2);
    await shop.register(input);
    const { user, userErrors } = await shop.change(me, CONFIRM, (await mailLink(shop, data.linkId!))!);
    expect([user, userErrors]).toEqual([null, [{ code: 'EMAIL_TAKEN', field: ['token'] }]]);
    expect(await stored(id)).toMatchObject({ email });
  });

  it('gives no more guesses of the password than signing in', async () => {
    const { me, email } = await registered();
    const guesses = Array.from({ length: 15 }, () => wanted(me, someone().email, 'not the password'));
    const codes = (await Promise.all(guesses)).map(({ userErrors }) => userErrors[0]!.code);
    expect(codes.filter((code) => code === 'BAD_CREDENTIALS')).toHaveLength(10);
    expect((await shop.login({ email, password: PASSWORD })).userErrors).toMatchObject([{ code: 'TOO_MANY_ATTEMPTS' }]);
  });
});
