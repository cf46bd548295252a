import { startScript } from '../script';
import { openSite } from '../site';

/** `bench …`: measures the shop, on stores and a program of its own. */
export const command = (args: string[], env: NodeJS.ProcessEnv): Promise<number> =>
  startScript(openSite(env, console.log), 'infra/journey/dist/bench.js', args, env).exited;
