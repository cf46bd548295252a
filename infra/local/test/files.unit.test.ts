import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { madeOnce, readJson, writeJson } from '../src/files';
import { holderOf, lock } from '../src/lock';
import { Ports } from '../src/ports';
import { temporaryFolder } from './folders';

it('makes a folder whole or not at all, and once', async () => {
  const parent = temporaryFolder();
  const folder = join(parent, 'tools');
  await expect(
    madeOnce(folder, async (draft) => {
      writeFileSync(join(draft, 'half'), '');
      throw new Error('network');
    }),
  ).rejects.toThrow('network');
  expect(readdirSync(parent)).toEqual([]);
  const fill = jest.fn(async (draft: string) => writeFileSync(join(draft, 'whole'), ''));
  // What a killed maker left behind goes.
  mkdirSync(`${folder}.making-999999999-abc`);
  await madeOnce(folder, fill);
  expect(readdirSync(parent)).toEqual(['tools']);
  await madeOnce(folder, fill);
  expect([fill.mock.calls.length, existsSync(join(folder, 'whole'))]).toEqual([1, true]);
});

it('lets two makers of one folder both have it', async () => {
  const folder = join(temporaryFolder(), 'tools');
  const fill = async (draft: string): Promise<void> => writeFileSync(join(draft, 'whole'), '');
  expect(await Promise.all([madeOnce(folder, fill), madeOnce(folder, fill)])).toEqual([folder, folder]);
  expect(readdirSync(folder)).toEqual(['whole']);
});

it('writes secrets for this user alone', () => {
  const file = join(temporaryFolder(), 'secrets.json');
  writeJson(file, { a: 1 });
  expect([readJson(file, {}), statSync(file).mode & 0o777]).toEqual([{ a: 1 }, 0o600]);
});

it('holds a data folder until it is given back, and takes over from a process that is gone', () => {
  const data = temporaryFolder();
  const unlock = lock(data);
  expect(holderOf(data)).toBe(process.pid);
  expect(() => lock(data)).toThrow('This copy already runs');
  unlock();
  // A number that is in use again, by a process that began at another time.
  writeJson(join(data, 'lock.json'), { pid: process.pid, began: 'long ago' });
  expect(holderOf(data)).toBeUndefined();
  lock(data)();
});

it('keeps the port of a name, unless another program has taken it', async () => {
  const file = join(temporaryFolder(), 'ports.json');
  const port = await new Ports(file).take('redis');
  expect(await new Ports(file).take('redis')).toBe(port);
  const other = createServer().listen(port, '127.0.0.1');
  await once(other, 'listening');
  expect(await new Ports(file).take('redis')).not.toBe(port);
  other.close();
});
