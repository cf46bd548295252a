import type { Logger } from '@shop/kit/log';

/** Work that stands in rows: claimed for a while, so that a process that dies leaves it to others. */
export interface JobKind<J extends { claim: string }> {
  name: string;
  /** Claims up to `limit` jobs that are due, for `leaseMs`. */
  claim(limit: number, leaseMs: number): Promise<J[]>;
  /** Keeps claims for another `leaseMs`. */
  renew(claims: string[], leaseMs: number): Promise<unknown>;
  /** Does one job and stores what it did, giving the claim up. */
  work(job: J): Promise<void>;
}

/** A claim lasts this long without a renewal, in ms; a killed process's jobs go on after it. */
const LEASE_MS = 5000;

/** Does what is due of a kind, several at once, without waiting for it. */
export class Jobs<J extends { claim: string }> {
  private readonly working = new Map<string, Promise<void>>();
  private isEnding = false;
  /** Called when a job was worked on, as there may be more to do. */
  onFree = () => {};

  constructor(
    private readonly kind: JobKind<J>,
    private readonly concurrency: number,
    private readonly log: Logger,
  ) {}

  /** Renews what is claimed and begins what is due. */
  readonly look = async (): Promise<void> => {
    if (this.isEnding) return;
    if (this.working.size) await this.kind.renew([...this.working.keys()], LEASE_MS);
    const free = this.concurrency - this.working.size;
    if (free > 0) for (const job of await this.kind.claim(free, LEASE_MS)) this.begin(job);
  };

  /** Begins nothing more and waits for what is under way. */
  async stop(): Promise<void> {
    this.isEnding = true;
    await Promise.all(this.working.values());
  }

  private begin(job: J): void {
    const work = this.kind
      .work(job)
      .catch((error: unknown) =>
        this.log.error({ err: error }, `One of the ${this.kind.name} could not be worked on; it is tried again.`),
      )
      .finally(() => {
        this.working.delete(job.claim);
        this.onFree();
      });
    this.working.set(job.claim, work);
  }
}
