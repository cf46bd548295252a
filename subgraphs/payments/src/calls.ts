import type { Logger } from '@shop/kit/log';

/** How calls to the provider are made. */
export interface CallParts {
  log: Logger;
  /** Breaks off what is under way when the process ends. */
  ending: AbortSignal;
  /** How long the provider has, in ms. */
  deadlineMs: number;
}

/** The provider's answer; undefined when there was none within the deadline, which says nothing of what happened there. */
export async function call<T>(
  { log, ending, deadlineMs }: CallParts,
  ask: (signal: AbortSignal) => Promise<T>,
): Promise<T | undefined> {
  const signal = AbortSignal.any([ending, AbortSignal.timeout(deadlineMs)]);
  try {
    return await ask(signal);
  } catch (error) {
    if (!ending.aborted) log.warn({ err: error }, 'The payment provider did not answer.');
    return undefined;
  }
}
