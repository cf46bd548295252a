import { command as run } from './run';

/** `audit …`: checks the shop's invariants on the live data. */
export const command = (args: string[], env: NodeJS.ProcessEnv): Promise<number> =>
  run(['infra/journey/dist/audit.js', ...args], env);
