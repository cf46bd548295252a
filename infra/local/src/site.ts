import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { randomBytes } from 'node:crypto';
import { isAlive } from './alive';
import { Ports } from './ports';
import { readSecrets, type Secrets } from './secrets';

/** Where one copy of the shop lives and what it knows: its folders, ports and secrets, and how to tell the user. */
export interface Site {
  repo: string;
  /** Everything that this copy owns; two copies have two. */
  data: string;
  /** What was provisioned, shared by all copies of one clone. */
  tools: string;
  /** Logs, one file a child. */
  logs: string;
  ports: Ports;
  secrets: Secrets;
  /** Made for one test run: settings may trade power-loss safety for speed. */
  ephemeral: boolean;
  say: (line: string) => void;
  /** Removes an ephemeral copy; leaves any other alone. */
  discard: () => void;
}

const REPO = resolve(__dirname, '..', '..', '..');

/** The data folder that the environment names (`SHOP_DATA`, relative to the repository), by default `.shop`. */
export const dataFolder = (env: NodeJS.ProcessEnv): string => resolve(REPO, env.SHOP_DATA || '.shop');

/** Opens the copy that the environment names, making its folders when they are missing. */
export function openSite(env: NodeJS.ProcessEnv, say: Site['say']): Site {
  return siteAt(dataFolder(env), env, say, false);
}

/** A copy for one run under `.shop/test`, to be removed with `discard`. What killed runs left there is removed first. */
export function ephemeralSite(env: NodeJS.ProcessEnv, say: Site['say']): Site {
  const parent = join(REPO, '.shop', 'test');
  sweep(parent);
  const data = join(parent, `${process.pid}-${randomBytes(3).toString('hex')}`);
  return { ...siteAt(data, env, say, true), discard: () => rmSync(data, { recursive: true, force: true }) };
}

function siteAt(data: string, env: NodeJS.ProcessEnv, say: Site['say'], ephemeral: boolean): Site {
  const logs = join(data, 'logs');
  mkdirSync(logs, { recursive: true });
  return {
    repo: REPO,
    data,
    logs,
    tools: resolve(REPO, env.SHOP_TOOLS || '.shop/tools'),
    ports: new Ports(join(data, 'ports.json')),
    secrets: readSecrets(join(data, 'secrets.json')),
    ephemeral,
    say,
    discard: () => undefined,
  };
}

function sweep(parent: string): void {
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent))
    if (!isAlive(Number(name.split('-')[0]))) rmSync(join(parent, name), { recursive: true, force: true });
}
