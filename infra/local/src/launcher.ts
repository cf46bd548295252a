import { Children } from './children';
import type { Site } from './site';
import { startStores, type Addresses } from './stores';

/** What a job has at hand while the stores run. */
export interface Running {
  addresses: Addresses;
  /** What joins here ends before the stores do. */
  program: Children;
}

/**
 * Starts the stores and does `work` with them. However it ends (done, an error, SIGINT, SIGTERM, SIGHUP) the program
 * stops first and the stores after it, all at once. Answers the job's exit code, or 128 and the signal's number.
 */
export async function withStores(
  site: Site,
  env: NodeJS.ProcessEnv,
  work: (running: Running) => Promise<number>,
): Promise<number> {
  const stores = new Children();
  const program = new Children();
  const job = startStores(site, env, stores).then((addresses) => work({ addresses, program }));
  // After a signal its failure is of no interest.
  job.catch(() => undefined);
  try {
    return await Promise.race([job, signalled(site.say)]);
  } finally {
    await program.stop();
    await stores.stop();
  }
}

const NUMBERS = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const;
/** npm and the terminal both pass one Ctrl-C on, so the second signal may be an echo of the first. */
const SIGNALS_BEFORE_LEAVING = 3;

/** Settles at the first signal to stop; at a third this process leaves at once, and the guards end the rest. */
function signalled(say: Site['say']): Promise<number> {
  return new Promise((resolve) => {
    let heard = 0;
    for (const [signal, number] of Object.entries(NUMBERS))
      process.on(signal, () => {
        heard++;
        if (heard === 1) say('Stopping…');
        if (heard >= SIGNALS_BEFORE_LEAVING) process.exit(128 + number);
        resolve(128 + number);
      });
    onOrphaned(() => resolve(128 + NUMBERS.SIGTERM));
  });
}

/** npm runs scripts in a shell that a signal ends without being passed on: what npm started ends with that shell. */
function onOrphaned(ended: () => void): void {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && ended(), 500).unref();
}
