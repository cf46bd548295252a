import { join } from 'node:path';
import { startChild, type Child } from '../child';
import { withStores } from '../launcher';
import { ephemeralSite, type Site } from '../site';

/**
 * `test [--unit] …`: every workspace's tests, on stores of their own that are gone afterwards; further arguments go to
 * turbo. `--unit` runs those that need no store.
 */
export async function command(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const site = ephemeralSite(env, console.log);
  try {
    if (args.includes('--unit')) return await unit(site, args, env);
    // The same four addresses that jest gets when it starts the stores itself, so that both ways run the same tests.
    return await withStores(
      site,
      env,
      ({ addresses, program }) =>
        program.add(turbo(site, ['test', '--concurrency=1', '--continue', ...args], { ...env, ...addresses })).exited,
    );
  } finally {
    site.discard();
  }
}

const unit = (site: Site, args: string[], env: NodeJS.ProcessEnv): Promise<number> =>
  turbo(site, ['test:unit', ...args.filter((arg) => arg !== '--unit')], { ...env, SHOP_NO_STORES: '1' }).exited;

const turbo = ({ repo }: Site, args: string[], env: NodeJS.ProcessEnv): Child =>
  startChild({
    name: 'turbo',
    argv: [join(repo, 'node_modules', '.bin', 'turbo'), 'run', '--ui=stream', ...args],
    cwd: repo,
    env: { ...env, TURBO_TELEMETRY_DISABLED: '1', APOLLO_TELEMETRY_DISABLED: '1' },
    grace: 20,
  });
