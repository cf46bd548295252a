import { runScript } from '../script';
import { noteSeeded, SEED } from '../seed';
import { openSite } from '../site';
import { progress } from './run';

/** `seed`: fills the shop with the sample data by hand; `start` does it once by itself. */
export async function command(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const site = openSite(env, progress);
  const code = await runScript(site, SEED, args, env);
  if (code === 0) noteSeeded(site);
  return code;
}
