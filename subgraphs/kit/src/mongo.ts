import mongoose from 'mongoose';
import { connecting } from './connecting';
import { countStoreCall } from './store-calls';
import type { Kit } from './subgraph';

/** An answer means that it is on the disks of most members; what is away is noticed in seconds. */
const OPTIONS: mongoose.ConnectOptions = {
  w: 'majority',
  journal: true,
  maxPoolSize: 20,
  waitQueueTimeoutMS: 5000,
  connectTimeoutMS: 3000,
  serverSelectionTimeoutMS: 3000,
  socketTimeoutMS: 10_000,
  heartbeatFrequencyMS: 2000,
  ignoreUndefined: true,
  autoIndex: false,
  autoCreate: false,
  bufferCommands: false,
  monitorCommands: true,
};

/**
 * Connects to the database that the URL names, with a bounded pool and short timeouts; a store that is away is tried for
 * 30 s. Adds the readiness check `mongodb` and closes with the subgraph.
 */
export async function openMongo(url: string, kit: Kit): Promise<mongoose.Connection> {
  const connection = await connecting('MongoDB', kit.log, () => mongoose.createConnection(url, OPTIONS).asPromise());
  connection.getClient().on('commandStarted', countStoreCall);
  kit.onClose(() => connection.close());
  kit.check('mongodb', async () => void (await connection.db!.command({ ping: 1 })));
  return connection;
}
