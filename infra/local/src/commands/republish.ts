import { command as run } from './run';

/** `republish …`: sends an owner's state again as events. */
export const command = (args: string[], env: NodeJS.ProcessEnv): Promise<number> =>
  run(['gateway/dist/republish.js', ...args], env);
