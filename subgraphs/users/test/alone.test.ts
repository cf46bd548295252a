import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { identities, IDENTITY_HEADER, type Caller } from '@shop/kit/identity';
import { TEST_SECRET, unique, until } from '@shop/kit/testing';
import { createConnection } from 'mongoose';
import { LOGIN, PASSWORD, REFRESH, REGISTER, someone, usersEnv } from './start';

const settings = usersEnv();
let child: ChildProcess;
let port: number;
let log = '';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port: free } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return free;
}

/** Users as a process of its own, logging all that it ever logs. */
beforeAll(async () => {
  port = await freePort();
  const env = {
    ...process.env,
    ...settings,
    IDENTITY_SECRET: TEST_SECRET,
    KAFKA_PREFIX: `${unique('t')}.`,
    LOG_LEVEL: 'trace',
    USERS_PORT: String(port),
    LISTEN_HOST: '127.0.0.1',
    CART_URL: 'http://127.0.0.1:9',
  };
  child = spawn(process.execPath, ['-C', 'source', '--import', 'tsx', 'src/main.ts'], {
    cwd: join(__dirname, '..'),
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) stream!.on('data', (chunk) => (log += String(chunk)));
  await until(async () => {
    if (child.exitCode !== null) throw new Error(`It ended:\n${log}`);
    return (await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined))?.ok;
  }, 50_000);
});
afterAll(async () => {
  if (child?.exitCode === null) {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  const database = await createConnection(settings.USERS_MONGO_URL!).asPromise();
  await database.dropDatabase();
  await database.close();
});

async function ask(query: string, variables: object, caller: Partial<Caller> = {}) {
  const identity = identities(TEST_SECRET).sign({ roles: [], scopes: [], ...caller });
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [IDENTITY_HEADER]: identity },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as { data: Record<string, Record<string, string>>; extensions?: { caller?: Caller } };
}

it('runs alone, says nothing secret in its log, and ends in order', async () => {
  const input = someone({ cartId: 'c1' });
  const { data, extensions } = await ask(REGISTER, { input }, { guestId: 'g1', ipAddress: '10.9.9.9' });
  const { accessToken, refreshToken } = data.register as { accessToken: string; refreshToken: string };
  expect(extensions!.caller).toMatchObject({ userId: expect.any(String), guestId: 'g1' });
  await ask(LOGIN, { input: { email: input.email, password: 'a wrong password' } });
  const { data: refreshed } = await ask(REFRESH, { token: refreshToken });
  await ask(REFRESH, { token: `${refreshToken}x` });
  await ask('mutation ($p: Strin!) { nonsense }', { p: PASSWORD });

  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  expect(log).toContain('could not be joined');
  const next = refreshed.refreshSession!.refreshToken;
  const parts = [accessToken, refreshToken, next].flatMap((token) => token!.split('.').slice(1));
  const { d } = (JSON.parse(settings.USERS_SIGNING_KEYS!) as { d: string }[])[0]!;
  for (const secret of [PASSWORD, 'a wrong password', input.email, d, TEST_SECRET, ...parts])
    expect(log.includes(secret)).toBe(false);
});
