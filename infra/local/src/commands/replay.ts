import { command as run } from './run';

/** `replay …`: hands parked messages to their handlers again. */
export const command = (args: string[], env: NodeJS.ProcessEnv): Promise<number> =>
  run(['gateway/dist/replay.js', ...args], env);
