import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startChild } from './child';
import { createDatabases } from './stores/postgres';
import { programEnvironment, subgraphNames } from './environment';
import { withStores, type Running } from './launcher';
import { lock } from './lock';
import { startMailbox } from './mailbox';
import { runningEnvironment } from './record';
import type { Site } from './site';

/**
 * Runs a built script of the repository, on the console, with the settings of the copy that runs on the data folder, or
 * with stores that are started for the time. Answers its exit code.
 */
export async function runScript(site: Site, script: string, args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  if (!existsSync(join(site.repo, script)))
    throw new Error(`${script} does not exist: is the name right, and is it built?`);
  const running = runningEnvironment(site.data);
  if (running) return startScript(site, script, args, { ...env, ...running }).exited;
  const unlock = lock(site.data);
  try {
    return await withStores(
      site,
      env,
      async (job) =>
        job.program.add(startScript(site, script, args, { ...env, ...(await settingsOn(site, job, env)) })).exited,
    );
  } finally {
    unlock();
  }
}

/** All that the program needs beside the stores: a mailbox, its databases, and its settings. */
export async function prepared(site: Site, running: Running, env: NodeJS.ProcessEnv): Promise<Record<string, string>> {
  const mailbox = await startMailbox(site, env, running.program);
  return { ...(await settingsOn(site, running, env)), ...mailbox };
}

/** The program's settings on these stores, with the databases that they name made. */
async function settingsOn(
  site: Site,
  { addresses }: Pick<Running, 'addresses'>,
  env: NodeJS.ProcessEnv,
): Promise<Record<string, string>> {
  await createDatabases(addresses.POSTGRES_URL, subgraphNames(site.repo));
  return programEnvironment(site, addresses, env);
}

/** A script under the guard, its output on the console. */
export const startScript = (site: Site, script: string, args: string[], env: NodeJS.ProcessEnv) =>
  startChild({
    name: script,
    argv: [process.execPath, '--enable-source-maps', join(site.repo, script), ...args],
    env,
    cwd: site.repo,
  });
