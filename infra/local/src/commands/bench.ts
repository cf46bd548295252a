import { command as run } from './run';

/** `bench …`: measures the shop. */
export const command = (args: string[], env: NodeJS.ProcessEnv): Promise<number> =>
  run(['infra/journey/dist/bench.js', ...args], env);
