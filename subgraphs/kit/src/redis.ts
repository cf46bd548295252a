import { Redis } from 'ioredis';
import { countStoreCall } from './store-calls';
import type { Kit } from './subgraph';

/**
 * A connection to Redis whose commands fail after `commandTimeoutMs` when it is away or frozen, instead of waiting.
 * Commands given before the first connection wait for it that long. Adds the readiness check `redis` and closes with the
 * subgraph.
 */
export function openRedis(url: string, kit: Kit, { commandTimeoutMs = 1000 } = {}): Redis {
  const redis = new Redis(url, {
    commandTimeout: commandTimeoutMs,
    connectTimeout: 2000,
    disconnectTimeout: 250,
    maxRetriesPerRequest: 1,
    // A change that was on its way when the connection broke may have happened: sent again it would happen twice.
    autoResendUnfulfilledCommands: false,
    retryStrategy: (times) => Math.min(1000, 50 * times),
  });
  const send = redis.sendCommand.bind(redis);
  redis.sendCommand = (...args) => {
    countStoreCall();
    return send(...args);
  };
  let away = false;
  redis.once('ready', () => (redis.options.enableOfflineQueue = false));
  redis.on('ready', () => (away = false));
  redis.on('error', (error) => {
    if (!away) kit.log.warn({ err: error }, 'Redis can not be reached.');
    away = true;
  });
  kit.check('redis', async () => void (await redis.ping()));
  kit.onClose(async () => redis.disconnect());
  return redis;
}
