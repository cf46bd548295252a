import { randomUUID } from 'node:crypto';
import mongoose from 'mongoose';
import { freshMongo } from '@shop/kit/testing';
import { PASSWORD, signedUp, startUsers, type Started } from './start';

let shop: Started;
const calls: string[] = [];
const READS = ['find', 'aggregate', 'count', 'distinct', 'getMore'];
const OURS = ['accounts', 'refresh_families', 'audit_entries', 'api_keys'];

interface Command {
  commandName: string;
  command: Record<string, unknown> & { filter?: Record<string, unknown> };
}

/** Notes what is read of the collections; what looks for rows to work on by itself is left out. */
function watch(): void {
  const connection = mongoose.connections.find(({ name }) => USERS_MONGO_URL.includes(name) && name)!;
  connection.getClient().on('commandStarted', ({ commandName, command }: Command) => {
    const collection = String(command[commandName]);
    const isSwept = command.filter?.unsentSince ?? command.filter?.['erasing.awaited'];
    if (OURS.includes(collection) && READS.includes(commandName) && !isSwept)
      calls.push(`${commandName} ${collection}`);
  });
}

const USERS_MONGO_URL = `${freshMongo('calls')}?monitorCommands=true`;
beforeAll(async () => {
  shop = await startUsers({ USERS_MONGO_URL });
  watch();
});
afterAll(() => shop?.stop());

/** What an operation reads, in no order. */
async function callsFor(me: object, query: string): Promise<string[]> {
  calls.length = 0;
  expect((await shop.as(me).ask(query)).errors).toBeUndefined();
  return [...calls].sort();
}

const ACCOUNT = `{ me {
  id name email phone emailVerified roles status createdAt
  addresses { id name line1 line2 city region postalCode country phone isDefault }
  sessions { id createdAt lastUsedAt userAgent ipAddress current }
} }`;

it('the account page reads twice, of an account with one device or six, with no address or 50', async () => {
  const [small, large] = [await signedUp(shop), await signedUp(shop)];
  const address = (_: unknown, n: number) => ({
    id: randomUUID(),
    name: 'A',
    line1: `B ${n}`,
    city: 'C',
    country: 'DE',
  });
  const whole = { line2: null, region: null, postalCode: '1', phone: null, isDefault: false };
  const addresses = Array.from({ length: 50 }, address).map((one) => ({ ...one, ...whole }));
  await shop.database.collection<{ _id: string }>('accounts').updateOne({ _id: large.id }, { $set: { addresses } });
  for (let n = 0; n < 5; n++) await shop.login({ email: large.email, password: PASSWORD });
  const one = await callsFor(small.me, ACCOUNT);
  expect(one).toEqual(['find accounts', 'find refresh_families']);
  expect(await callsFor(large.me, ACCOUNT)).toEqual(one);
});

it('the holders of many keys are one read', async () => {
  const hashes = Array.from({ length: 30 }, (_, n) => `h${n}: apiKeyHolder(hash: "${n}") { id }`);
  expect(await callsFor({ service: 'gateway' }, `{ ${hashes.join('\n')} }`)).toEqual(['find api_keys']);
});

it('a page of the audit log reads three times and counts once, of 1 entry or of 100', async () => {
  const entries = shop.database.collection<{ _id: string }>('audit_entries');
  const entry = (_: unknown, n: number) => ({
    _id: randomUUID(),
    at: new Date(Date.UTC(2026, 0, 1, 0, n)),
    by: n % 2 ? `a${n}` : `k${n}`,
    actorId: n % 2 ? `a${n}` : null,
    apiKeyId: n % 2 ? null : `k${n}`,
    action: 'x',
    target: 'orders:o1',
    details: null,
  });
  await entries.insertMany(Array.from({ length: 100 }, entry));
  const log = (first: number) =>
    `{ auditLog(first: ${first}) { totalCount nodes { id at action target details actor { name } apiKey { name } } } }`;
  const admin = { userId: 'admin', roles: ['ADMIN'] };
  const most = await callsFor(admin, log(100));
  expect(most).toEqual(['aggregate audit_entries', 'find accounts', 'find api_keys', 'find audit_entries']);
  expect((await callsFor(admin, log(2))).length).toBe(most.length);
});
