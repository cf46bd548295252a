import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { startChild, type Command } from '../child';
import { prefixOf, subgraphNames, webPort } from '../environment';
import { withStores, type Running } from '../launcher';
import { lock } from '../lock';
import { ready } from '../program';
import { noteRun } from '../record';
import { prepared } from '../script';
import { seedOnce } from '../seed';
import { openSite, type Site } from '../site';
import { tsx } from '../tsx';

/** `dev [SUBGRAPH]`: the shop, or one subgraph alone, from source, started again at every change; its log on the console. */
export async function command([name]: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const site = openSite(env, console.log);
  const known = subgraphNames(site.repo);
  if (name && !known.includes(name)) throw new Error(`There is no subgraph ${name}. There are: ${known.join(', ')}.`);
  const ends = [lock(site.data)];
  try {
    const code = await withStores(site, env, (running) => watch(site, name, running, env, ends));
    return code > 128 ? 0 : code;
  } finally {
    for (const end of ends) end();
  }
}

async function watch(
  site: Site,
  name: string | undefined,
  running: Running,
  env: NodeJS.ProcessEnv,
  ends: (() => void)[],
): Promise<number> {
  const settings = await prepared(site, running, env);
  ends.unshift(noteRun(site.data, settings));
  if (!name) await seedOnce(site, () => running.program.add(startChild(seeding(site, { ...env, ...settings }))));
  const script = join(site.repo, name ? `subgraphs/${name}/src/main.ts` : 'gateway/src/all.ts');
  const argv = [...tsx(site), 'watch', '--clear-screen=false', '--conditions=source', script];
  const child = running.program.add(
    startChild({ name: 'dev', argv, env: { ...env, ...settings }, cwd: site.repo, grace: 12 }),
  );
  if (!name) running.program.add(startChild(pages(site, { ...env, ...settings })));
  void told(site, settings[name ? `${prefixOf(name)}_PORT` : 'GATEWAY_PORT'] ?? '');
  return child.exited;
}

const seeding = (site: Site, env: NodeJS.ProcessEnv): Command => ({
  name: 'seed',
  argv: [...tsx(site), '--conditions=source', join(site.repo, 'data', 'seed', 'src', 'main.ts')],
  cwd: site.repo,
  env,
});

/** The storefront with hot reload, before the shop that starts beside it. */
const pages = ({ repo }: Site, env: NodeJS.ProcessEnv): Command => ({
  name: 'web',
  argv: [process.execPath, join(repo, 'node_modules', 'vite', 'bin', 'vite.js'), '--clearScreen', 'false'],
  cwd: join(repo, 'web'),
  env: { ...env, WEB_PORT: webPort(env), GATEWAY_URL: `http://127.0.0.1:${env.GATEWAY_PORT}` },
});

async function told({ say }: Site, port: string): Promise<void> {
  while (
    !(await ready(port).then(
      () => true,
      () => false,
    ))
  )
    await delay(250, undefined, { ref: false });
  say(`Ready: http://localhost:${port}/graphql`);
}
