import { once } from 'node:events';
import { Client } from 'pg';
import { kafka } from '../src/stores/kafka';
import { mongo } from '../src/stores/mongo';
import { postgres } from '../src/stores/postgres';
import { redis } from '../src/stores/redis';
import { startCopy, startLauncher, type Copy } from './copy';
import { alive, descendants, until } from './processes';

let first: Copy;
let second: Copy;

beforeAll(async () => {
  [first, second] = await Promise.all([startCopy(), startCopy()]);
});
afterAll(() => Promise.all([first.stop(), second.stop()]));

const ask = async (url: string, sql: string): Promise<unknown[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(sql).finally(() => client.end());
  return rows;
};

it('has every store of both copies at work, side by side', async () => {
  for (const { addresses } of [first, second])
    for (const kind of [postgres, kafka, redis, mongo]) await kind.probe(addresses[kind.variable], true);
  const ports = [first, second].flatMap(({ addresses }) => Object.values(addresses));
  expect(new Set(ports).size).toBe(8);
});

it('refuses a second launcher on the same data folder, in a sentence', async () => {
  const { launcher, told } = startLauncher(first.data);
  const [code] = (await once(launcher, 'exit')) as [number];
  expect({ code, told: told() }).toEqual({
    code: 1,
    told: expect.stringContaining(`This copy already runs (process ${first.launcher.pid}`) as string,
  });
});

it('starts a killed store again on its port, with its data, and tells', async () => {
  const { POSTGRES_URL } = first.addresses;
  await ask(POSTGRES_URL, 'CREATE TABLE kept AS SELECT 42 AS answer');
  const server = descendants(first.launcher.pid).find(({ line }) => /^\S*postgres .*-D /.test(line));
  process.kill(server?.pid ?? 0, 'SIGKILL');
  await until('PostgreSQL to be back', () => first.told().includes('PostgreSQL is back.'));
  expect(first.told()).toContain('PostgreSQL ended with code 137; starting it again in 0.25 s.');
  expect(await ask(POSTGRES_URL, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
});

it('stops everything in order, and finds its data and its ports again', async () => {
  const running = descendants(first.launcher.pid);
  first.launcher.kill('SIGTERM');
  await once(first.launcher, 'exit');
  expect(alive(running)).toEqual([]);
  const before = first.addresses;
  first = await startCopy(first.data);
  expect(first.addresses).toEqual(before);
  expect(await ask(first.addresses.POSTGRES_URL, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
});

it('leaves no process behind when the launcher is killed', async () => {
  const running = descendants(second.launcher.pid);
  expect(running.length).toBeGreaterThanOrEqual(12);
  second.launcher.kill('SIGKILL');
  await until('its children to be gone', () => alive(running).length === 0);
  expect(alive(descendants(first.launcher.pid)).length).toBeGreaterThanOrEqual(12);
});
