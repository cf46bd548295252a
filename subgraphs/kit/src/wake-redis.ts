import { randomUUID } from 'node:crypto';
import { Redis, type RedisOptions } from 'ioredis';
import type { Logger } from './log';
import { Wakes } from './wake';

const OPTIONS: RedisOptions = {
  connectTimeout: 2000,
  disconnectTimeout: 250,
  retryStrategy: (times) => Math.min(1000, 50 * times),
};

/**
 * Wakes that ring in all processes of a subgraph, by Redis' pub/sub on `channel`. Opens at once and never fails: while
 * Redis is away they ring in this process alone, and the others find out by looking.
 */
export function openRedisWakes(url: string, channel: string, log: Logger): { wakes: Wakes; close(): void } {
  const own = randomUUID();
  const publisher = new Redis(url, {
    ...OPTIONS,
    commandTimeout: 1000,
    maxRetriesPerRequest: 0,
    enableOfflineQueue: false,
  });
  // It subscribes when it gets through, and again after each loss.
  const subscriber = new Redis(url, { ...OPTIONS, maxRetriesPerRequest: null });
  const wakes = new Wakes((topic) => void publisher.publish(channel, `${own} ${topic}`).catch(() => {}));
  subscriber.on('message', (_channel, message: string) => {
    const [sender, ...words] = message.split(' ');
    if (sender !== own) wakes.heard(words.join(' '));
  });
  void subscriber.subscribe(channel).catch(() => {});
  sayOnce(subscriber, log);
  // It loses its connection together with the other.
  publisher.on('error', () => {});
  return {
    wakes,
    close() {
      publisher.disconnect();
      subscriber.disconnect();
    },
  };
}

function sayOnce(redis: Redis, log: Logger): void {
  let away = false;
  redis.on('ready', () => (away = false));
  redis.on('error', (error) => {
    if (!away)
      log.warn({ err: error }, 'Redis does not carry wakes now; other processes hear of changes a moment later.');
    away = true;
  });
}
