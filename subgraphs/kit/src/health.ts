import { inTime } from './in-time';

const PROBE_MS = 2000;

/** The probes of one process by name; each rejects when its part is away. */
export class Health {
  private readonly probes = new Map<string, () => Promise<void>>();

  /** Adds a probe; it has 2 s to answer. */
  add(name: string, probe: () => Promise<void>): void {
    this.probes.set(name, probe);
  }

  /** The names of what fails now, without details; empty when all is well. */
  async failing(): Promise<string[]> {
    const names = await Promise.all(
      [...this.probes].map(([name, probe]) =>
        inTime(probe(), PROBE_MS).then(
          () => [],
          () => [name],
        ),
      ),
    );
    return names.flat();
  }
}

/**
 * The answer to a health path: /health and /health/ready say what fails (503 then, as while draining), /health/live
 * says only that the process runs. Undefined for another path.
 */
export async function healthAnswer(
  path: string,
  failing: () => Promise<string[]>,
  draining: boolean,
): Promise<{ status: number; body: { status: string; failing?: string[] } } | undefined> {
  if (path === '/health/live') return { status: 200, body: { status: 'live' } };
  if (path !== '/health' && path !== '/health/ready') return undefined;
  const failed = [...(draining ? ['draining'] : []), ...(await failing())];
  return failed.length
    ? { status: 503, body: { status: 'not ready', failing: failed } }
    : { status: 200, body: { status: 'ready' } };
}
