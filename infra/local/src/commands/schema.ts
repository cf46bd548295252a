import { join } from 'node:path';
import { startChild } from '../child';
import { openSite } from '../site';
import { tsx } from '../tsx';

/** `schema [--check]`: prints the SDLs from source into `schema/`, or fails when the committed ones are stale. */
export async function command(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const site = openSite(env, console.log);
  const argv = [...tsx(site), '--conditions=source', join(site.repo, 'gateway', 'src', 'schema.ts'), ...args];
  return startChild({ name: 'schema', argv, cwd: site.repo, env: { ...env, APOLLO_TELEMETRY_DISABLED: '1' } }).exited;
}
