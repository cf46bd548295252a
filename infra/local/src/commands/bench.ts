import { startScript } from '../script';
import { openSite } from '../site';

/** What is measured by its own script; anything else is measured on the whole shop. */
const SCRIPTS: Record<string, string> = { search: 'infra/load/dist/search.js' };

/** `bench …`: measures the shop, on stores and a program of its own; `bench search [PRODUCTS]`: the search engine. */
export const command = (args: string[], env: NodeJS.ProcessEnv): Promise<number> => {
  const script = SCRIPTS[args[0] ?? ''];
  const rest = script ? args.slice(1) : args;
  return startScript(openSite(env, console.log), script ?? 'infra/journey/dist/bench.js', rest, env).exited;
};
