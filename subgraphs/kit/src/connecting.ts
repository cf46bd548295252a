import type { Logger } from './log';

const AGAIN_MS = 250;

/** Opens something that may be away for a moment: tries again for up to 30 s, then rejects with the last error. */
export async function connecting<T>(what: string, log: Logger, open: () => Promise<T>, forMs = 30_000): Promise<T> {
  const end = Date.now() + forMs;
  for (let tries = 1; ; tries++) {
    try {
      return await open();
    } catch (error) {
      if (Date.now() >= end) throw error;
      if (tries === 1) log.warn({ err: error }, `${what} can't be reached yet; it is tried again.`);
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }
}
