import { KEEPERS_OF_PERSONAL_DATA } from '@shop/schema/events/users';
import { until } from '@shop/kit/testing';
import { PASSWORD, hearing, mailLink, signedUp, someone, startUsers, type Heard, type Started } from './start';

let shop: Started;
let heard: Heard;
beforeAll(async () => {
  shop = await startUsers({ USERS_LOGIN_WINDOW_S: '1000000000', USERS_LINKS_WINDOW_S: '1000000000' });
  heard = await hearing(shop);
});
afterAll(async () => {
  await heard?.stop();
  await shop?.stop();
});

const DELETE = 'mutation ($password: String!) { deleteAccount(password: $password) { ok userErrors { code field } } }';
const PROFILE = `mutation ($address: AddressInput!) {
  updateProfile(input: { name: "Ada Byron", phone: "+49 731 123456" }) { userErrors { code } }
  saveAddress(input: $address) { userErrors { code } }
}`;
const ADDRESS = { name: 'Ada Byron', line1: 'Wiener Way 17', city: 'Ulm', postalCode: '89073', country: 'DE' };
const RESET = 'mutation ($email: EmailAddress!) { requestPasswordReset(email: $email) { ok } }';
const CHANGE_EMAIL = `mutation ($email: EmailAddress!, $password: String!) {
  requestEmailChange(email: $email, password: $password) { ok userErrors { code } }
}`;
const VERIFY = 'mutation ($token: String!) { verifyEmail(token: $token) { userErrors { code } } }';
const ERASURE = 'query ($id: ID!) { erasure(userId: $id) { email } }';
const CONFIRM = 'mutation ($id: ID!, $by: String!) { confirmErasure(userId: $id, subgraph: $by) }';
const IPS = ['10.77.0.1', '10.77.0.2'];

const remove = (me: object, password = PASSWORD) => shop.change(me, DELETE, { password });
const account = (id: string) => shop.database.collection<{ _id: string }>('accounts').findOne({ _id: id });
const erasure = async (id: string) => (await shop.as({ service: 'orders' }).ask(ERASURE, { id })).data!.erasure;
const confirm = async (id: string, by: string) =>
  (await shop.as({ service: by }).ask(CONFIRM, { id, by })).data!.confirmErasure;
/** All that stands in the database, as text. */
async function everything() {
  const collections = await shop.database.db!.listCollections().toArray();
  const all = collections.map(({ name }) => shop.database.collection(name).find().toArray());
  return JSON.stringify(await Promise.all(all));
}
const restIsErased = (id: string) =>
  until(async () => {
    const stored = (await account(id)) as unknown as { erasing?: { awaited: string[] } };
    return !stored.erasing?.awaited.includes('users');
  });

/** Somebody of whom users holds all that it can: a profile, a verified address, two devices, links, counters, requests. */
async function known() {
  const person = await signedUp(shop, { ipAddress: IPS[0], userAgent: 'Agent Ada' });
  const { data } = await heard.last(person.id, 'verification_requested');
  await shop.change(person.me, VERIFY, (await mailLink(shop, data.linkId!))!);
  await shop.as(person.me).ask(PROFILE, { address: ADDRESS });
  const { email } = person;
  const other = await shop.login({ email, password: PASSWORD }, { ipAddress: IPS[1], userAgent: 'Agent Two' });
  await shop.login({ email, password: 'not the password' });
  const moving = someone().email;
  await shop.change(person.me, CHANGE_EMAIL, { email: moving, password: PASSWORD });
  await shop.change({}, RESET, { email });
  return { ...person, moving, other: other.refreshToken };
}

describe('deleting an account', () => {
  it('leaves nothing of the person in any collection, once all have erased', async () => {
    const { id, me, email, moving } = await known();
    const traces = [email, moving, 'Ada Byron', 'Wiener Way', '+49731123456', ...IPS, 'Agent Ada', 'Agent Two'];
    const before = await everything();
    for (const trace of traces) expect(before).toContain(trace);
    expect(await remove(me)).toMatchObject({ ok: true, userErrors: [] });
    await restIsErased(id);
    expect(await erasure(id)).toEqual({ email });
    for (const keeper of KEEPERS_OF_PERSONAL_DATA) expect(await confirm(id, keeper)).toBe(true);
    const after = await everything();
    for (const trace of traces) expect(after).not.toContain(trace);
    expect(await erasure(id)).toBeNull();
    const told = await heard.last(id, 'deleted');
    expect(told.data).toEqual({ userId: id });
  });

  it('ends its sessions, and nobody signs in to it', async () => {
    const { id, me, email, refreshToken, other } = await known();
    const begun = new Date();
    await remove(me);
    expect((await shop.refresh(refreshToken)).userErrors).toMatchObject([{ code: 'TOKEN_EXPIRED' }]);
    expect((await shop.refresh(other)).userErrors).toMatchObject([{ code: 'TOKEN_EXPIRED' }]);
    expect((await shop.login({ email, password: PASSWORD })).userErrors).toMatchObject([{ code: 'BAD_CREDENTIALS' }]);
    expect((await shop.as(me).ask('{ me { id } }')).data).toEqual({ me: null });
    await restIsErased(id);
    const { data } = await shop
      .as({ service: 'gateway' })
      .ask('query ($since: DateTime!) { endedSessions(since: $since) }', { since: begun.toISOString() });
    expect(data!.endedSessions).toContain(me.sessionId);
  });

  it('takes the counters and the requests of the address along', async () => {
    const { id, me, email } = await known();
    const counted = () => shop.database.collection('sign_in_attempts').countDocuments({ _id: /account/ as never });
    const before = await counted();
    await remove(me);
    await restIsErased(id);
    // Of passwords and of links.
    expect(await counted()).toBe(before - 2);
    expect(await shop.database.collection('reset_requests').countDocuments({ email })).toBe(0);
  });

  it('is finished by the next process when one died in between', async () => {
    const { id, email } = await signedUp(shop, { ipAddress: IPS[0] });
    // As the one write left it: nothing else was done.
    const awaited = ['users', 'cart'];
    await shop.database
      .collection<{ _id: string }>('accounts')
      .updateOne(
        { _id: id },
        { $set: { status: 'DELETED', email: null, erasing: { email, emailVerified: false, awaited } } },
      );
    await restIsErased(id);
    const families = await shop.database.collection('refresh_families').find({ userId: id }).toArray();
    expect(families).toEqual([expect.objectContaining({ endedAt: expect.any(Date) })]);
    expect(families[0]).not.toHaveProperty('ipAddress');
    expect(await erasure(id)).toEqual({ email: null });
  });

  it('frees the address at once, for an account that is nobody but new', async () => {
    const { id, me, email } = await known();
    await remove(me);
    const again = await shop.register({ email, password: PASSWORD, name: 'Ada Again' });
    expect(again.userErrors).toEqual([]);
    expect(again.user.id).not.toBe(id);
    await restIsErased(id);
    expect((await shop.login({ email, password: PASSWORD })).user).toMatchObject({ id: again.user.id });
  });

  it('leaves a name for what refers to it, and tells staff that it is deleted', async () => {
    const { id, me } = await known();
    await remove(me);
    const query = 'query ($id: ID!) { user(id: $id) { id name email phone status addresses { id } sessions { id } } }';
    const { data } = await shop
      .as({ userId: 's', roles: ['SUPPORT'] })
      .ask(query.replace(' sessions { id }', ''), { id });
    expect(data!.user).toEqual({
      id,
      name: 'Deleted account',
      email: null,
      phone: null,
      status: 'DELETED',
      addresses: [],
    });
    const contact = 'query ($id: ID!) { userContact(id: $id) { email } }';
    expect((await shop.as({ service: 'notifications' }).ask(contact, { id })).data).toEqual({ userContact: null });
  });

  it('clears the cookie of a browser', async () => {
    const { me } = await signedUp(shop, { browser: true });
    const { extensions } = await remove(me);
    expect(extensions!.cookies).toEqual([expect.stringMatching(/^shop_refresh=;.*Max-Age=0/)]);
  });
});

describe('deleting is refused', () => {
  it('without the password, whose guesses count with those to sign in', async () => {
    const { id, me, email } = await signedUp(shop);
    const guesses = await Promise.all(Array.from({ length: 15 }, () => remove(me, 'not the password')));
    const codes = guesses.map(({ userErrors }) => userErrors[0]!.code);
    expect(codes.filter((code) => code === 'BAD_CREDENTIALS')).toHaveLength(10);
    expect(codes.filter((code) => code === 'TOO_MANY_ATTEMPTS')).toHaveLength(5);
    expect((await shop.login({ email, password: PASSWORD })).userErrors).toMatchObject([{ code: 'TOO_MANY_ATTEMPTS' }]);
    expect(await account(id)).toMatchObject({ status: 'ACTIVE', email });
    expect(heard.of(id, 'deleted')).toEqual([]);
  });

  it('to guests', async () => {
    const { errors } = await shop.as({ guestId: 'g' }).ask(DELETE, { password: PASSWORD });
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('the second time, and 10 at the same time delete once', async () => {
    const { id, me } = await signedUp(shop);
    const all = await Promise.all(Array.from({ length: 10 }, () => remove(me)));
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
    await heard.last(id, 'deleted');
    expect((await remove(me)).ok).toBe(false);
    expect(heard.of(id, 'deleted')).toHaveLength(1);
  });

  it('to the last admin, also when the last two leave at the same time', async () => {
    const admin = async () => {
      const one = await signedUp(shop);
      await shop.database
        .collection<{ _id: string }>('accounts')
        .updateOne({ _id: one.id }, { $set: { roles: ['CUSTOMER', 'ADMIN'] } });
      return one;
    };
    const [one, two] = [await admin(), await admin()];
    const both = await Promise.all([remove(one.me), remove(two.me)]);
    expect(both.filter(({ ok }) => ok).length).toBeLessThan(2);
    const left = [one, two].filter((_, index) => !both[index]!.ok);
    for (const { me } of left.slice(1)) expect((await remove(me)).ok).toBe(true);
    expect((await remove(left[0]!.me)).userErrors).toEqual([{ code: 'INVALID_TRANSITION', field: null }]);
    const kept = await account(left[0]!.id);
    expect(kept).toMatchObject({ status: 'ACTIVE', roles: ['CUSTOMER', 'ADMIN'] });
    expect(kept).not.toHaveProperty('leavingAt');
  });
});
