import { ephemeralSite, openSite } from '../site';
import { startStores } from '../stores';

/**
 * `stores [--ephemeral]`: starts the stores alone, prints their addresses as one line of JSON, and stops them when
 * standard input ends or a signal comes. Progress goes to standard error.
 */
export async function command(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const ended = inputEnded();
  const site = args.includes('--ephemeral')
    ? ephemeralSite(env, say)
    : { ...openSite(env, say), discard: () => undefined };
  try {
    const stores = await startStores(site, env);
    process.stdout.write(`${JSON.stringify(stores.addresses)}\n`);
    await ended;
    await stores.stop();
  } finally {
    site.discard();
  }
  return 0;
}

const inputEnded = (): Promise<unknown> =>
  new Promise((resolve) => {
    process.stdin.once('end', resolve).once('error', resolve).resume();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, resolve);
  });
