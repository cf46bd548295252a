import { AuditRecorded } from '@shop/schema/events/audit';
import { until } from '@shop/kit/testing';
import { signedUp, startUsers, type Started } from './start';

let shop: Started;
beforeAll(async () => {
  shop = await startUsers();
  await shop.running.listening;
});
afterAll(() => shop?.stop());

const admin = { userId: 'admin', roles: ['CUSTOMER', 'ADMIN'] };
const LOG = `query ($actor: ID, $action: String, $target: String, $first: Int, $after: String) {
  auditLog(actor: $actor, action: $action, target: $target, first: $first, after: $after) {
    nodes { id at action target details actor { id name } apiKey { id name } } totalCount pageInfo { hasNextPage endCursor }
  }
}`;
const ROLES = `mutation ($userId: ID!, $roles: [Role!]!) {
  setUserRoles(userId: $userId, roles: $roles) { user { roles } userErrors { code field } }
}`;
const STATUS = `mutation ($userId: ID!, $reason: String) {
  setUserStatus(userId: $userId, status: SUSPENDED, reason: $reason) { userErrors { code field } }
}`;
const CREATE = `mutation { createApiKey(input: { name: "Robot", scopes: [USERS_WRITE] }) { apiKey { id } userErrors { code } } }`;

interface Entry {
  id: string;
  at: string;
  action: string;
  target: string;
  details: string | null;
  actor: { id: string; name: string } | null;
  apiKey: { id: string; name: string } | null;
}
type Page = { nodes: Entry[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
const page = async (variables: object = {}) =>
  (await shop.as(admin).ask(LOG, { first: 100, ...variables })).data!.auditLog as Page;
const deed = (action: string, target: string, by: { actorId?: string; apiKeyId?: string } = { actorId: 'a1' }) =>
  AuditRecorded({ actorId: null, apiKeyId: null, ...by, action, target, details: null });

describe('what staff does', () => {
  it('is in the log, with who did it and to whom, and without the words', async () => {
    const [boss, customer] = [await signedUp(shop), await signedUp(shop)];
    const asBoss = { userId: boss.id, roles: ['ADMIN'] };
    await shop.change(asBoss, STATUS, { userId: customer.id, reason: 'Rude to Ms Smith' });
    const target = `users:${customer.id}`;
    const [entry] = await until(async () => {
      const { nodes } = await page({ target });
      return nodes.length > 0 && nodes;
    }, 30_000);
    expect(entry).toEqual({
      id: expect.any(String),
      at: expect.any(String),
      action: 'setUserStatus',
      target,
      details: JSON.stringify({ status: 'SUSPENDED', userId: customer.id }),
      actor: { id: boss.id, name: 'Some One' },
      apiKey: null,
    });
    expect(Date.now() - new Date(entry!.at).getTime()).toBeLessThan(60_000);
  });

  it('names the key when a program did it', async () => {
    const { apiKey } = (await shop.change(admin, CREATE)) as unknown as { apiKey: { id: string } };
    const customer = await signedUp(shop);
    const robot = { scopes: ['USERS_WRITE'], apiKeyId: apiKey.id };
    await shop.change(robot, STATUS, { userId: customer.id });
    const [entry] = await until(async () => {
      const { nodes } = await page({ actor: apiKey.id });
      return nodes.length > 0 && nodes;
    }, 30_000);
    expect(entry).toMatchObject({
      actor: null,
      apiKey: { id: apiKey.id, name: 'Robot' },
      target: `users:${customer.id}`,
    });
  });

  it('is not there when it was refused, nor when somebody changes what is their own', async () => {
    const customer = await signedUp(shop);
    const refused = await shop.change(admin, ROLES, { userId: customer.id, roles: [] });
    expect(refused.userErrors).toMatchObject([{ code: 'REQUIRED' }]);
    await shop.change(customer.me, 'mutation { logoutEverywhere { ok userErrors { code } } }');
    await shop.change(admin, ROLES, { userId: customer.id, roles: ['SUPPORT'] });
    // Events of one account are told in order: what comes after is there, so what came before would be.
    const target = `users:${customer.id}`;
    await until(async () => (await page({ target })).totalCount > 0, 30_000);
    expect((await page({ target })).nodes.map(({ action }) => action)).toEqual(['setUserRoles']);
  });
});

describe('the log', () => {
  beforeAll(() => shop.database.collection('audit_entries').deleteMany({}));

  it('has one entry an event, however often it comes, and keeps it as it was', async () => {
    const event = await shop.deliver(deed('updateProduct', 'catalog:p1'));
    await shop.redeliver(event);
    await shop.redeliver({ ...event, data: { ...event.data, action: 'somethingElse' } });
    const { nodes } = await page({ target: 'catalog:p1' });
    expect(nodes.map(({ id, action }) => [id, action])).toEqual([[event.id, 'updateProduct']]);
  });

  it('is found by who, what and to what, alone and together', async () => {
    await shop.deliver(deed('shipOrder', 'orders:o1', { actorId: 'a2' }));
    await shop.deliver(deed('shipOrder', 'orders:o2', { actorId: 'a3' }));
    await shop.deliver(deed('cancelOrder', 'orders:o2', { actorId: 'a2' }));
    await shop.deliver(deed('shipOrder', 'orders:o3', { apiKeyId: 'k1' }));
    const found = async (wanted: object) =>
      (await page(wanted)).nodes.map(({ action, target }) => `${action} ${target}`);
    expect((await found({ actor: 'a2' })).sort()).toEqual(['cancelOrder orders:o2', 'shipOrder orders:o1']);
    expect(await found({ actor: 'k1' })).toEqual(['shipOrder orders:o3']);
    expect(await found({ action: 'shipOrder' })).toHaveLength(3);
    expect(await found({ target: 'orders:o2' })).toHaveLength(2);
    expect(await found({ target: 'orders:o2', actor: 'a2' })).toEqual(['cancelOrder orders:o2']);
    expect(await found({ target: 'orders:o2', actor: 'nobody' })).toEqual([]);
  });

  it('is newest first, in pages that miss nothing and repeat nothing while more is added', async () => {
    for (let n = 0; n < 7; n++) await shop.deliver(deed('pages', `orders:${n}`));
    // Some at the same moment.
    await shop.database
      .collection('audit_entries')
      .updateMany({ action: 'pages', target: /[0-3]$/ }, [{ $set: { at: new Date('2026-01-01T00:00:00Z') } }]);
    const seen: Entry[] = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo }: Page = await page({ action: 'pages', first: 2, after });
      seen.push(...nodes);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      await shop.deliver(deed('pages', 'orders:later'));
    } while (after);
    const times = seen.map(({ at }) => at);
    expect(times).toEqual([...times].sort().reverse());
    expect(seen.map(({ target }) => target).sort()).toEqual(Array.from({ length: 7 }, (_, n) => `orders:${n}`));
  });

  it('has an index for each way to look, so that none reads it all', async () => {
    const indexes = await shop.database.collection('audit_entries').indexes();
    expect(indexes.map(({ key }) => Object.keys(key as object).join())).toEqual(
      expect.arrayContaining(['at,_id', 'by,at,_id', 'action,at,_id', 'target,at,_id']),
    );
  });

  it('refuses what is no cursor, and pages of no size', async () => {
    for (const variables of [{ after: 'x' }, { first: 0 }, { first: 101 }])
      expect((await shop.as(admin).ask(LOG, variables)).errors).toMatchObject([
        { extensions: { code: 'BAD_USER_INPUT' } },
      ]);
  });

  it('shows a reader of the log alone who did it by nothing but what they may see', async () => {
    const { id } = await signedUp(shop);
    await shop.deliver(deed('seen', 'orders:o9', { actorId: id }));
    const { data, errors } = await shop.as({ scopes: ['USERS_ADMIN'] }).ask(LOG, { action: 'seen' });
    expect(errors).toBeUndefined();
    expect((data!.auditLog as Page).nodes).toMatchObject([{ action: 'seen', actor: null }]);
  });

  it('is for admins alone', async () => {
    for (const caller of [{ userId: 's', roles: ['SUPPORT'] }, { scopes: ['USERS_READ'] }])
      expect((await shop.as(caller).ask(LOG)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
