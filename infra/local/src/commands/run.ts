import { runScript } from '../script';
import { openSite } from '../site';

/** `run SCRIPT …`: a built script of the repository, on the stores of the running copy or on its own for the time. */
export async function command([script, ...args]: string[], env: NodeJS.ProcessEnv): Promise<number> {
  if (!script) throw new Error('Which script? For example: run gateway/dist/republish.js products');
  return runScript(openSite(env, progress), script, args, env);
}

/** Progress beside a script's own output. */
export const progress = (line: string): void => void process.stderr.write(`${line}\n`);
