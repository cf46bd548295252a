import type { Logger } from '@shop/kit/log';

/** What a key was used for since users was last told. */
export interface KeyUsage {
  id: string;
  /** The refused ones too. */
  requests: number;
  /** Items that its operations asked for, one at least for each. */
  cost: number;
  /** Requests that were refused because there were too many. */
  rateLimited: number;
  /** ISO 8601. */
  lastUsedAt: string;
}

const SENT_AT_ONCE = 500;

/** Gathers what API keys are used for, and tells users. */
export class ApiKeyUsage {
  private unsent = new Map<string, KeyUsage>();
  private isAway = false;

  constructor(
    private readonly tell: (usage: KeyUsage[]) => Promise<void>,
    private readonly log: Logger,
  ) {}

  /** Counts a request of the key. */
  request(id: string, isAllowed: boolean): void {
    this.add({ id, requests: 1, cost: 0, rateLimited: isAllowed ? 0 : 1, lastUsedAt: new Date().toISOString() });
  }

  /** Counts the cost of an operation of the key. */
  cost(id: string, cost: number): void {
    this.add({ id, requests: 0, cost, rateLimited: 0, lastUsedAt: new Date().toISOString() });
  }

  /** Tells users what was gathered; what it did not take is kept for the next time. Never rejects. */
  async send(): Promise<void> {
    const usage = [...this.unsent.values()];
    this.unsent = new Map();
    for (let from = 0; from < usage.length; from += SENT_AT_ONCE)
      await this.sendSome(usage.slice(from, from + SENT_AT_ONCE));
  }

  private async sendSome(usage: KeyUsage[]): Promise<void> {
    try {
      await this.tell(usage);
      if (this.isAway) this.log.info('The usage of API keys is told again.');
      this.isAway = false;
    } catch (error) {
      if (!this.isAway) this.log.warn({ err: error }, 'The usage of API keys could not be told; it is kept.');
      this.isAway = true;
      for (const one of usage) this.add(one);
    }
  }

  private add(more: KeyUsage): void {
    const had = this.unsent.get(more.id);
    if (!had) return void this.unsent.set(more.id, { ...more });
    had.requests += more.requests;
    had.cost += more.cost;
    had.rateLimited += more.rateLimited;
    if (more.lastUsedAt > had.lastUsedAt) had.lastUsedAt = more.lastUsedAt;
  }
}
