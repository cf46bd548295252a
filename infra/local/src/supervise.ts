import { setTimeout as delay } from 'node:timers/promises';
import { startChild, tailOf, type Command } from './child';

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 10_000;
/** A child that lived this long is taken for well: its next end is answered without a long pause. */
const WELL_AFTER_MS = 30_000;

/** A command that is started again whenever it ends by itself. */
export interface Supervised {
  readonly command: Command;
  /** The guard's, which differs after each new start. */
  readonly pid: number | undefined;
  /** How often it has ended by itself. */
  readonly deaths: number;
  /** Ends it for good and waits until it is gone. */
  stop(): Promise<void>;
}

/**
 * Keeps a command running: what ends by itself is started again after a pause that doubles from 250 ms to 10 s.
 * `died` hears of each end with the exit code and the pause in ms, `revived` of each new start.
 */
export function supervise(
  command: Command,
  died: (code: number, pauseMs: number) => void,
  revived: () => void = () => undefined,
): Supervised {
  const stopping = new AbortController();
  const state = { deaths: 0, child: startChild(command) };
  const watch = async (): Promise<void> => {
    let pause = FIRST_PAUSE_MS;
    for (let since = Date.now(); ; since = Date.now()) {
      const code = await state.child.exited;
      if (stopping.signal.aborted) return;
      state.deaths++;
      if (Date.now() - since > WELL_AFTER_MS) pause = FIRST_PAUSE_MS;
      died(code, pause);
      await delay(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      state.child = startChild(command);
      revived();
    }
  };
  const watching = watch();
  return {
    command,
    get pid() {
      return state.child.pid;
    },
    get deaths() {
      return state.deaths;
    },
    stop: async () => {
      stopping.abort();
      await state.child.stop();
      await watching;
    },
  };
}

/**
 * Waits until `probe` succeeds. Throws with the end of the log when the child dies `patience` times first
 * or `deadlineMs` passes.
 */
export async function untilHealthy(
  child: Supervised,
  probe: () => Promise<unknown>,
  { deadlineMs = 60_000, patience = 6 } = {},
): Promise<void> {
  const deaths = child.deaths;
  for (const end = Date.now() + deadlineMs; ; await delay(60)) {
    const fault = await probe().then(
      () => undefined,
      (error: unknown) => error,
    );
    if (fault === undefined) return;
    if (child.deaths - deaths >= patience) throw new Error(complaint(child.command, 'stopped while starting'));
    if (Date.now() > end) throw new Error(complaint(child.command, `did not answer within ${deadlineMs / 1000} s`));
  }
}

const complaint = ({ name, log }: Command, what: string): string =>
  log ? `${name} ${what}. The end of ${log}:\n${tailOf(log) || '(nothing was written)'}` : `${name} ${what}.`;

/** `supervise`, with each end and each return to health told in a sentence. */
export function superviseTold(
  command: Command,
  say: (line: string) => void,
  probe: () => Promise<unknown>,
): Supervised {
  const { name } = command;
  const child: Supervised = supervise(
    command,
    (code, pauseMs) => say(`${name} ended with code ${code}; starting it again in ${pauseMs / 1000} s.`),
    () =>
      void untilHealthy(child, probe, { patience: 1 }).then(
        () => say(`${name} is back.`),
        () => undefined,
      ),
  );
  return child;
}
