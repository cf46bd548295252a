import type { Channel as Way } from './domain/kinds';
import type { Ways } from './post';

const FIRST_MS = 500;
const LONGEST_MS = 5000;

interface Closed {
  nextLookAt: number;
  waitMs: number;
}

/**
 * Which ways are open in this process. One that was found closed is looked at by itself, without a message, until it is
 * open again: a hundred messages that wait for a mail server do not all knock at its door.
 */
export class Gates {
  private readonly closed = new Map<Way, Closed>();

  constructor(private readonly ways: Ways) {}

  /** The ways that may be tried now; looks at closed ones whose time has come. */
  async open(): Promise<Way[]> {
    await Promise.all([...this.closed].map(([way, state]) => this.look(way, state)));
    return (['EMAIL', 'SMS'] as const).filter((way) => !this.closed.has(way));
  }

  /** A try found the way closed. */
  close(way: Way): void {
    if (!this.closed.has(way)) this.closed.set(way, { waitMs: FIRST_MS, nextLookAt: Date.now() + FIRST_MS });
  }

  private async look(way: Way, { nextLookAt, waitMs }: Closed): Promise<void> {
    if (Date.now() < nextLookAt) return;
    const channel = way === 'EMAIL' ? this.ways.email : this.ways.sms;
    const isOpen = !channel || (await channel.probe());
    const longer = Math.min(LONGEST_MS, waitMs * 2);
    if (isOpen) this.closed.delete(way);
    else this.closed.set(way, { waitMs: longer, nextLookAt: Date.now() + longer });
  }
}
