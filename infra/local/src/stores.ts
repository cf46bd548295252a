import type { Children } from './children';
import { composeCommand, composeDown, dockerAnswers } from './docker';
import type { Site } from './site';
import { kafka } from './stores/kafka';
import type { StoreKind } from './stores/kind';
import { mongo } from './stores/mongo';
import { postgres } from './stores/postgres';
import { redis } from './stores/redis';
import { superviseTold, untilHealthy } from './supervise';

// The Python chain is the longest when everything is new, so what needs it goes first.
const KINDS: readonly StoreKind[] = [mongo, redis, kafka, postgres];

/** Where the stores answer. */
export type Addresses = Record<StoreKind['variable'], string>;

/**
 * Brings every store up by the first of: an address in the environment, Docker, an embedded one; in parallel. Answers
 * when all take work. What it starts joins `children`; ending them, also when this throws, is the caller's business.
 */
export async function startStores(site: Site, env: NodeJS.ProcessEnv, children: Children): Promise<Addresses> {
  const given = KINDS.filter(({ variable }) => env[variable]);
  const missing = KINDS.filter(({ variable }) => !env[variable]);
  const docker = missing.length > 0 && (await wantsDocker(env));
  const addresses = await Promise.all([
    ...given.map((kind) => reach(kind, env[kind.variable] ?? '')),
    ...(docker ? [upByDocker(site, missing, children)] : missing.map((kind) => upEmbedded(site, kind, children))),
  ]);
  return Object.assign({}, ...addresses) as Addresses;
}

/** `SHOP_STORES=embedded` leaves a running engine alone; `docker` insists on one. */
async function wantsDocker(env: NodeJS.ProcessEnv): Promise<boolean> {
  if (env.SHOP_STORES === 'embedded') return false;
  const answers = await dockerAnswers();
  if (env.SHOP_STORES === 'docker' && !answers)
    throw new Error('SHOP_STORES=docker, but no Docker engine with Compose answers. Start it, or unset SHOP_STORES.');
  return answers;
}

async function reach({ name, variable, probe }: StoreKind, url: string): Promise<Partial<Addresses>> {
  await probe(url, false).catch((error: unknown) => {
    throw new Error(`${variable} is set, but ${name} does not answer there. Start it, or unset ${variable}.`, {
      cause: error,
    });
  });
  return { [variable]: url };
}

async function upEmbedded(site: Site, kind: StoreKind, children: Children): Promise<Partial<Addresses>> {
  const port = await site.ports.take(kind.key);
  const { command, from } = await kind.embedded(site, port);
  site.say(`Starting ${kind.name} (${from})…`);
  const url = kind.url(port, site);
  const probe = (): Promise<void> => kind.probe(url, true);
  await untilHealthy(children.add(superviseTold(command, site.say, probe)), probe);
  return { [kind.variable]: url };
}

async function upByDocker(site: Site, kinds: StoreKind[], children: Children): Promise<Partial<Addresses>> {
  const ports: Record<string, number> = {};
  for (const { key } of kinds) ports[key] = await site.ports.take(key);
  site.say(`Starting ${kinds.map(({ name }) => name).join(', ')} (Docker)…`);
  const urls = kinds.map((kind) => ({ kind, url: kind.url(ports[kind.key] ?? 0, site) }));
  const probe = (): Promise<unknown> => Promise.all(urls.map(({ kind, url }) => kind.probe(url, true)));
  const child = superviseTold(composeCommand(site, ports), site.say, probe);
  children.add({ stop: () => child.stop().then(() => (site.ephemeral ? composeDown(site) : undefined)) });
  // Images may have to be fetched first.
  await untilHealthy(child, probe, { deadlineMs: 600_000, patience: 2 });
  return Object.fromEntries(urls.map(({ kind, url }) => [kind.variable, url]));
}
