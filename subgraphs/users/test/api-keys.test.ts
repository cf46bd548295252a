import { createHash } from 'node:crypto';
import type { Caller } from '@shop/kit/identity';
import { signedUp, startUsers, type Changed, type Started } from './start';

let shop: Started;
beforeAll(async () => (shop = await startUsers()));
afterAll(() => shop?.stop());

const admin = { userId: 'admin', roles: ['CUSTOMER', 'ADMIN'] };
const CREATE = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) {
  apiKey { id name prefix scopes requestsPerMinute createdAt expiresAt lastUsedAt revokedAt usage { requests cost rateLimited since } }
  secret userErrors { code message field }
} }`;
const REVOKE = 'mutation ($id: ID!) { revokeApiKey(id: $id) { ok userErrors { code } } }';
const LIST = '{ apiKeys { id prefix revokedAt lastUsedAt usage { requests cost rateLimited } } }';
const HOLDER = 'query ($hash: String!) { apiKeyHolder(hash: $hash) { id scopes requestsPerMinute expiresAt } }';
const COUNT = 'mutation ($usage: [ApiKeyUsageInput!]!) { countApiKeyUsage(usage: $usage) }';

interface Key {
  id: string;
  prefix: string;
  revokedAt: string | null;
  lastUsedAt: string | null;
  createdAt: string;
  usage: Record<string, unknown>;
}
type Created = Changed & { apiKey: Key; secret: string };

const wanted = { name: 'Warehouse robot', scopes: ['FULFILLMENT_WRITE', 'INVENTORY_READ'] };
const create = async (input: object = wanted, caller: Partial<Caller> = admin) =>
  (await shop.change(caller, CREATE, { input })) as unknown as Created;
const gateway = () => shop.as({ service: 'gateway' });
const holder = async (secret: string) => {
  const hash = createHash('sha256').update(secret).digest('hex');
  return (await gateway().ask(HOLDER, { hash })).data!.apiKeyHolder;
};
const listed = async () => (await shop.as(admin).ask(LIST)).data!.apiKeys as Key[];

describe('a new key', () => {
  it('shows its secret once, and the gateway finds its holder by the hash', async () => {
    const { apiKey, secret, userErrors } = await create();
    expect(userErrors).toEqual([]);
    expect(apiKey).toEqual({
      ...wanted,
      id: expect.any(String),
      prefix: secret.slice(0, 13),
      requestsPerMinute: 600,
      createdAt: expect.any(String),
      expiresAt: null,
      lastUsedAt: null,
      revokedAt: null,
      usage: { requests: 0, cost: 0, rateLimited: 0, since: apiKey.createdAt },
    });
    expect(secret).toMatch(/^shop_[0-9a-f]{8}_[0-9a-f]{64}$/);
    const { id } = apiKey;
    expect(await holder(secret)).toEqual({ id, scopes: wanted.scopes, requestsPerMinute: 600, expiresAt: null });
    expect(await holder(`${secret}x`)).toBeNull();
    expect(JSON.stringify(await shop.database.collection('api_keys').find().toArray())).not.toContain(
      secret.split('_')[2],
    );
  });

  it('has the settings that it was given', async () => {
    const expiresAt = '2100-01-01T00:00:00.000Z';
    const { apiKey } = await create({ name: ' X ', scopes: ['ORDERS_READ'], requestsPerMinute: 100_000, expiresAt });
    expect(apiKey).toMatchObject({ name: 'X', scopes: ['ORDERS_READ'], requestsPerMinute: 100_000, expiresAt });
  });

  it.each([
    [{ name: ' ' }, 'REQUIRED', 'name'],
    [{ name: 'x'.repeat(101) }, 'INVALID', 'name'],
    [{ name: 'two\nlines' }, 'INVALID', 'name'],
    [{ scopes: [] }, 'REQUIRED', 'scopes'],
    [{ requestsPerMinute: 0 }, 'INVALID', 'requestsPerMinute'],
    [{ requestsPerMinute: 100_001 }, 'INVALID', 'requestsPerMinute'],
    [{ expiresAt: '2020-01-01T00:00:00Z' }, 'INVALID', 'expiresAt'],
  ])('is refused with %j', async (change, code, field) => {
    const before = (await listed()).length;
    const refused = await create({ ...wanted, ...change });
    expect(refused).toMatchObject({ apiKey: null, secret: null, userErrors: [{ code, field: ['input', field] }] });
    expect(await listed()).toHaveLength(before);
  });

  it('has no scope that whoever makes it lacks', async () => {
    const key = { scopes: ['USERS_ADMIN', 'ORDERS_READ'] };
    expect((await create({ ...wanted, scopes: ['ORDERS_READ'] }, key)).userErrors).toEqual([]);
    expect((await create({ ...wanted, scopes: ['ORDERS_READ', 'PAYMENTS_WRITE'] }, key)).userErrors).toMatchObject([
      { code: 'INVALID', field: ['input', 'scopes'], message: expect.stringContaining('you lack PAYMENTS_WRITE') },
    ]);
  });
});

describe('a key opens nothing', () => {
  it('once it is revoked, which can be repeated', async () => {
    const { apiKey, secret } = await create();
    for (let turn = 0; turn < 2; turn++)
      expect(await shop.change(admin, REVOKE, apiKey as never)).toMatchObject({ ok: true, userErrors: [] });
    expect(await holder(secret)).toBeNull();
    const after = await listed();
    const { revokedAt } = after.find(({ id }) => id === apiKey.id)!;
    expect(revokedAt).toEqual(expect.any(String));
    // Those that work come first.
    expect(after.findIndex((key) => key.revokedAt)).toBeGreaterThanOrEqual(
      after.filter((key) => !key.revokedAt).length,
    );
  });

  it('once it has expired', async () => {
    const { apiKey, secret } = await create({ ...wanted, expiresAt: '2100-01-01T00:00:00Z' });
    expect(await holder(secret)).not.toBeNull();
    await shop.database
      .collection<{ _id: string }>('api_keys')
      .updateOne({ _id: apiKey.id }, { $set: { expiresAt: new Date(Date.now() - 1) } });
    expect(await holder(secret)).toBeNull();
  });

  it('when there is none', async () => {
    expect(await shop.change(admin, REVOKE, { id: 'none' })).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
  });
});

describe('what a key is used for', () => {
  const count = (usage: object[]) => gateway().ask(COUNT, { usage });
  const used = (id: string, lastUsedAt: string) => ({ id, requests: 2, cost: 50, rateLimited: 1, lastUsedAt });
  const [earlier, later] = ['2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z'];

  it('is added up, at the same time too, whatever order it is told in', async () => {
    const [one, other] = [(await create()).apiKey, (await create()).apiKey];
    const told = [
      count([used(one.id, later), used(other.id, earlier)]),
      count([used('none', later), used(one.id, earlier)]),
    ];
    for (const { data } of await Promise.all(told)) expect(data).toEqual({ countApiKeyUsage: true });
    expect((await count([])).data).toEqual({ countApiKeyUsage: true });
    const after = await listed();
    expect(after.find(({ id }) => id === one.id)).toMatchObject({
      lastUsedAt: later,
      usage: { requests: 4, cost: 100, rateLimited: 2 },
    });
    expect(after.find(({ id }) => id === other.id)).toMatchObject({ lastUsedAt: earlier, usage: { requests: 2 } });
    expect(after.some(({ id }) => id === 'none')).toBe(false);
  });

  it('is not lost when the key is revoked meanwhile', async () => {
    const { apiKey } = await create();
    const counts = Array.from({ length: 10 }, () => count([used(apiKey.id, later)]));
    await Promise.all([...counts, shop.change(admin, REVOKE, apiKey as never)]);
    const after = (await listed()).find(({ id }) => id === apiKey.id)!;
    expect(after).toMatchObject({ usage: { requests: 20, cost: 500 }, revokedAt: expect.any(String) });
  });
});

it('is for nobody but admins, and asked for by services alone', async () => {
  const { me } = await signedUp(shop);
  for (const caller of [me, { userId: 's', roles: ['SUPPORT'] }, { scopes: ['USERS_WRITE'] }]) {
    const refused = { extensions: { code: 'FORBIDDEN' } };
    expect((await shop.as(caller).ask(LIST)).errors).toMatchObject([refused]);
    expect((await shop.as(caller).ask(CREATE, { input: wanted })).errors).toMatchObject([refused]);
    expect((await shop.as(caller).ask(HOLDER, { hash: 'x' })).errors).toMatchObject([refused]);
  }
});
