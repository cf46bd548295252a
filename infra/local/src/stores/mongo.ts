import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { mongo as driver } from 'mongoose';
import { onPath } from '../files';
import { pythonTools } from '../python';
import type { Site } from '../site';
import type { StoreKind } from './kind';

const NOT_YET_INITIALIZED = 94;

/** MongoDB's protocol: `mongod` on the PATH as a replica set of one, else SecantusDB (its Rust server where installed). */
export const mongo: StoreKind = {
  name: 'MongoDB',
  key: 'mongo',
  variable: 'MONGO_URL',
  url: (port) => `mongodb://127.0.0.1:${port}`,
  probe: async (url, ours) => {
    const timeout = { serverSelectionTimeoutMS: 2_000, connectTimeoutMS: 2_000 };
    // Asked directly, a new replica set of ours can be told to begin; a given one may have several members.
    const client = new driver.MongoClient(url, { ...timeout, directConnection: ours || undefined });
    try {
      await client.connect();
      if (ours) await becomePrimary(client.db('admin'), new URL(url).host);
      else await client.db('admin').command({ ping: 1 });
    } finally {
      await client.close().catch(() => undefined);
    }
  },
  embedded: async (site, port) => {
    const folder = join(site.data, 'mongo');
    mkdirSync(folder, { recursive: true });
    const { argv, from } = await server(site, folder, String(port));
    return { from, command: { name: 'MongoDB', argv, log: join(site.logs, 'mongo.log'), cwd: folder, grace: 15 } };
  },
};

async function server(site: Site, folder: string, port: string): Promise<{ argv: string[]; from: string }> {
  const address = ['--port', port];
  const mongod = onPath('mongod');
  if (mongod)
    return {
      from: mongod,
      argv: [mongod, ...address, '--bind_ip', '127.0.0.1', '--dbpath', folder, '--replSet', 'shop'],
    };
  // Without --sync-on-commit it loses acknowledged writes when it is killed.
  const secantus = ['--host', '127.0.0.1', ...address, '--storage-path', folder, '--sync-on-commit'];
  const native = onPath('secantusd-rs');
  if (native) return { from: native, argv: [native, ...secantus] };
  const { python } = await pythonTools(site);
  const start = 'import sys; from secantus.cli import main; sys.exit(main())';
  return { from: 'the SecantusDB wheel', argv: [python, '-c', start, ...secantus, '--log-level', 'WARNING'] };
}

/** Throws until the server takes writes; a replica set that was never set up is set up, with this one member. */
async function becomePrimary(admin: driver.Db, host: string): Promise<void> {
  const { isWritablePrimary } = await admin.command({ hello: 1 });
  if (isWritablePrimary === true) return;
  await admin.command({ replSetGetStatus: 1 }).catch(async (error: { code?: number }) => {
    if (error.code !== NOT_YET_INITIALIZED) throw error;
    await admin.command({ replSetInitiate: { _id: 'shop', members: [{ _id: 0, host }] } });
  });
  throw new Error('No primary yet.');
}
