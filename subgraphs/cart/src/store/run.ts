import { ReplyError, type Redis } from 'ioredis';
import { unavailable } from '@shop/kit/errors';

/** Runs a script that takes the prefix of all keys and one object; arguments that are undefined are nil in Lua. */
export type Run = (args: Record<string, unknown>) => Promise<unknown>;

/** Makes a script runnable: sent whole once, by its hash from then on. Rejects with UNAVAILABLE when Redis is away. */
export function script(redis: Redis, name: string, lua: string, keyPrefix: string): Run {
  redis.defineCommand(name, { numberOfKeys: 1, lua });
  const commands = redis as unknown as Record<string, (prefix: string, args: string) => Promise<unknown>>;
  return (args) => reached(commands[name]!(keyPrefix, JSON.stringify(args)));
}

/** What Redis answers. What it refuses is a fault of ours and passes as it is; all else means that it is away. */
export const reached = <T>(answer: Promise<T>): Promise<T> =>
  answer.catch((error: unknown) => {
    throw error instanceof ReplyError ? error : Object.assign(unavailable(), { cause: error });
  });
