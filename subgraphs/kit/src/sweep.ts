import { inBackground } from './background';
import type { Logger } from './log';

/**
 * Runs `run` every `everyMs` and when woken, one at a time; a failure is logged and tried again at the next turn. For
 * work that stands in rows with a due time, so that it survives the process.
 */
export function startSweep(name: string, everyMs: number, run: () => Promise<void>, log: Logger) {
  let stopped = false;
  let again = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;

  const turn = async () => {
    do {
      again = false;
      await run().catch((error: unknown) =>
        log.error({ err: error, sweep: name }, 'A sweep failed; it is tried again.'),
      );
    } while (again && !stopped);
    running = undefined;
    if (!stopped) timer = setTimeout(wake, everyMs);
  };
  const wake = () => {
    clearTimeout(timer);
    if (stopped) return;
    if (running) again = true;
    else running = inBackground(turn);
  };
  wake();
  return {
    wake,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
