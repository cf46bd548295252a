import { startScript } from '../script';
import { openSite } from '../site';

/** `faults …`: kills and freezes parts of shops of its own while shoppers order, and judges what is left. */
export const command = (args: string[], env: NodeJS.ProcessEnv): Promise<number> =>
  startScript(openSite(env, console.log), 'infra/faults/dist/main.js', args, env).exited;
