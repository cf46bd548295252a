import { withStores } from '../launcher';
import { lock } from '../lock';
import { ephemeralSite, openSite } from '../site';
import { progress } from './run';

/**
 * `stores [--ephemeral]`: the stores alone; prints their addresses as one line of JSON and stops them when standard
 * input ends or a signal comes. Progress goes to standard error.
 */
export async function command(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const ephemeral = args.includes('--ephemeral');
  const site = ephemeral ? ephemeralSite(env, progress) : openSite(env, progress);
  const unlock = lock(site.data);
  const ended = inputEnded();
  try {
    return await withStores(site, env, async ({ addresses }) => {
      process.stdout.write(`${JSON.stringify(addresses)}\n`);
      return ended;
    });
  } finally {
    unlock();
    site.discard();
  }
}

const inputEnded = (): Promise<number> =>
  new Promise((resolve) => {
    const end = (): void => resolve(0);
    process.stdin.once('end', end).once('error', end).resume();
  });
