import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Children } from '../src/children';
import { Ports } from '../src/ports';
import { startProgram } from '../src/program';
import type { Site } from '../src/site';
import { temporaryFolder } from './folders';
import { until } from './processes';

const LISTENS = `require('node:http').createServer((request, response) => {
  if (request.url === '/die') process.exit(9);
  response.end(String(process.pid));
}).listen(process.env.GATEWAY_PORT, '127.0.0.1');`;

/** A repository whose program is this script. */
function siteWith(script: string): Site & { told: string[] } {
  const repo = temporaryFolder();
  mkdirSync(join(repo, 'gateway', 'dist'), { recursive: true });
  writeFileSync(join(repo, 'gateway', 'dist', 'all.js'), script);
  const told: string[] = [];
  const ports = new Ports(join(repo, 'ports.json'));
  const say = (line: string): void => void told.push(line);
  return { repo, data: repo, logs: repo, ports, say, told } as unknown as Site & { told: string[] };
}

const children = new Children();
afterAll(() => children.stop());

it('waits for the program to be ready, and starts it again on its port when it dies', async () => {
  const site = siteWith(LISTENS);
  const env = { ...process.env, GATEWAY_PORT: String(await site.ports.take('gateway')) };
  const at = `http://127.0.0.1:${env.GATEWAY_PORT}`;
  await startProgram(site, 'one', env, children);
  const pid = await (await fetch(at)).text();
  await expect(fetch(`${at}/die`)).rejects.toThrow();
  await until('the program to be back', () => site.told.includes('shop is back.'));
  expect(site.told[0]).toBe('shop ended with code 9; starting it again in 0.25 s.');
  expect(await (await fetch(at)).text()).not.toBe(pid);
});

it('shows the end of the log of a program that cannot start', async () => {
  const site = siteWith('console.error("CATALOG_MONGO_URL is not set"); process.exit(78);');
  const env = { ...process.env, GATEWAY_PORT: String(await site.ports.take('gateway')) };
  const starting = startProgram(site, 'one', env, children);
  await expect(starting).rejects.toThrow(/shop stopped while starting\.[^]*CATALOG_MONGO_URL is not set/);
});

it('names the setting of a port that is taken', async () => {
  const other: Server = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const starting = startProgram(siteWith(LISTENS), 'one', { ...process.env, GATEWAY_PORT: String(port) }, children);
  await expect(starting).rejects.toThrow(
    `Port ${port} is taken by another program. Stop that, or choose another port: GATEWAY_PORT=… npm start`,
  );
  other.close();
});
