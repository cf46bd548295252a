import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Children } from './children';
import { prefixOf, subgraphNames, webPort } from './environment';
import { isFree } from './ports';
import type { Site } from './site';
import { superviseTold, untilHealthy } from './supervise';

/** The program's shapes: all in one process, or one a subgraph and the gateway. */
export type Shape = 'one' | 'distributed';

/** One process of the program. */
export interface Part {
  name: string;
  script: string;
  env: NodeJS.ProcessEnv;
  /** Where it says that it is ready. */
  port: string;
  /** The setting of that port. */
  setting: string;
}

/** Starts the program's processes at once and answers when all are ready. Throws with the end of the log of one that isn't. */
export async function startProgram(
  site: Site,
  shape: Shape,
  env: NodeJS.ProcessEnv,
  children: Children,
): Promise<void> {
  const parts = [...(await partsOf(site, shape, env)), ...(await facesOf(site, env))];
  await Promise.all(parts.map((part) => startPart(site, part, children)));
}

/** The processes of a shape, each with a port that is free. */
export async function partsOf(site: Site, shape: Shape, env: NodeJS.ProcessEnv): Promise<Part[]> {
  const parts = shape === 'one' ? [whole(env)] : await separate(site, env);
  for (const part of parts) await checkPart(site, part);
  return parts;
}

/** The web pages that are served beside it, where they are built: they reach the shop through the one endpoint. */
async function facesOf(site: Site, env: NodeJS.ProcessEnv): Promise<Part[]> {
  const web: Part = {
    name: 'web',
    script: 'web/server/main.js',
    env: { ...env, WEB_PORT: webPort(env), GATEWAY_URL: `http://127.0.0.1:${env.GATEWAY_PORT}` },
    port: webPort(env),
    setting: 'WEB_PORT',
  };
  if (!existsSync(join(site.repo, 'web', 'dist'))) return [];
  await checkPart(site, web);
  return [web];
}

const whole = (env: NodeJS.ProcessEnv): Part => ({
  name: 'shop',
  script: 'gateway/dist/all.js',
  env,
  port: env.GATEWAY_PORT ?? '',
  setting: 'GATEWAY_PORT',
});

async function separate({ repo, ports }: Site, env: NodeJS.ProcessEnv): Promise<Part[]> {
  const gateway = { ...whole(env), name: 'gateway', script: 'gateway/dist/main.js' };
  const subgraphs = subgraphNames(repo).map(async (name): Promise<Part> => {
    const setting = `${prefixOf(name)}_PORT`;
    // METRICS_PORT is the gateway's; no two processes can share it.
    const METRICS_PORT = String(await ports.take(`metrics-${name}`));
    const script = `subgraphs/${name}/dist/main.js`;
    return { name, script, env: { ...env, METRICS_PORT }, port: env[setting] ?? '', setting };
  });
  return [gateway, ...(await Promise.all(subgraphs))];
}

async function checkPart({ repo }: Site, { script, port, setting }: Part): Promise<void> {
  if (!existsSync(join(repo, script))) throw new Error(`${script} is missing: run npm run build.`);
  await checkPort(setting, port);
}

/** Throws a sentence that names the setting unless the port can be listened on. */
export async function checkPort(setting: string, port: string): Promise<void> {
  if (!(await isFree(Number(port))))
    throw new Error(
      `Port ${port} is taken by another program. Stop that, or choose another port: ${setting}=… npm start`,
    );
}

/** Starts one process and answers when it is ready. Throws with the end of its log when it isn't. */
export async function startPart(site: Site, { name, script, env, port }: Part, children: Children): Promise<void> {
  const argv = [process.execPath, '--enable-source-maps', join(site.repo, script)];
  const command = { name, argv, env, cwd: site.repo, log: join(site.logs, `${name}.log`), grace: 12 };
  const probe = (): Promise<void> => ready(port);
  await untilHealthy(children.add(superviseTold(command, site.say, probe)), probe, { patience: 1 });
}

/** Throws unless the process on this port says that it is ready. */
export async function ready(port: string): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(3_000) });
  if (!answer.ok) throw new Error(`Not ready: ${await answer.text()}`);
}
