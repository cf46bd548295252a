import { gatewayPort } from '../environment';
import { withStores, type Running } from '../launcher';
import { lock } from '../lock';
import { checkPort, startProgram, type Shape } from '../program';
import { noteRun } from '../record';
import { prepared, startScript } from '../script';
import { SEED, seedOnce } from '../seed';
import { openSite, type Site } from '../site';
import { welcome } from '../welcome';

/** `start [--distributed]`: stores, sample data the first time, program; until Ctrl-C or SIGTERM, which are a good end. */
export async function command(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const shape = args.includes('--distributed') ? 'distributed' : 'one';
  const site = openSite(env, console.log);
  const unlock = lock(site.data);
  const ends = [unlock];
  try {
    await checkPort('GATEWAY_PORT', gatewayPort(env));
    const code = await withStores(site, env, (running) => keepRunning(site, shape, running, env, ends));
    site.say('Stopped.');
    return code > 128 ? 0 : code;
  } finally {
    for (const end of ends) end();
  }
}

async function keepRunning(
  site: Site,
  shape: Shape,
  running: Running,
  env: NodeJS.ProcessEnv,
  ends: (() => void)[],
): Promise<number> {
  const settings = await prepared(site, running, env);
  ends.unshift(noteRun(site.data, settings));
  const full = { ...env, ...settings };
  await seedOnce(site, () => running.program.add(startScript(site, SEED, [], full)));
  site.say(shape === 'one' ? 'Starting the shop…' : 'Starting the gateway and each subgraph…');
  await startProgram(site, shape, full, running.program);
  site.say(welcome(site, full));
  return new Promise(() => undefined);
}
