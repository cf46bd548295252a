import { createConnection, type Connection } from 'mongoose';
import { newFamily } from '../src/domain/family';
import { openFamilies, type Families } from '../src/store/families';
import { usersModels } from '../src/store/models';
import { usersEnv } from './start';

let database: Connection;
let families: Families;
beforeAll(async () => {
  database = await createConnection(usersEnv().USERS_MONGO_URL!).asPromise();
  families = await openFamilies(usersModels(database).families, 60_000);
});
afterAll(async () => {
  await database?.dropDatabase();
  await database?.close();
});

const device = { userAgent: null, ipAddress: null };
const made = (id: string) =>
  newFamily({ _id: id, userId: 'alice', current: 'h1', epoch: 0 }, device, { now: new Date(), lifeMs: 60_000 });

it('rotates from the current token alone: a request that read an older state changes nothing', async () => {
  const family = made('rotated');
  await families.add(family);
  const second = { ...family, current: 'h2', previous: 'h1', rotatedAt: new Date() };
  expect(await families.rotate(second, 'h1')).toBe(true);
  expect(await families.rotate({ ...second, current: 'h3', previous: 'h2' }, 'h2')).toBe(true);
  expect(await families.rotate(second, 'h1')).toBe(false);
  expect(await families.byId('rotated')).toMatchObject({ current: 'h3', previous: 'h2' });
});

it('does not rotate what has ended', async () => {
  const family = made('ended');
  await families.add(family);
  await families.end('ended');
  expect(await families.rotate({ ...family, current: 'h2' }, 'h1')).toBe(false);
  expect(await families.byId('ended')).toBeUndefined();
});

it('are removed by the database when they expire', async () => {
  expect(await database.collection('refresh_families').indexes()).toContainEqual(
    expect.objectContaining({ key: { expiresAt: 1 }, expireAfterSeconds: 0 }),
  );
});
