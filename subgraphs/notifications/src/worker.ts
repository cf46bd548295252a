import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from '@shop/kit/log';
import type { Outcome, Patience } from './domain/delivery';
import { delivered, dueDelivery, isSettled, type Message } from './domain/message';
import type { Gates } from './gates';
import type { Post } from './post';
import type { Claimed, Claims } from './store/claims';
import type { Messages } from './store/messages';
import type { Waits } from './store/waits';

/** What the worker works with. */
export interface WorkerParts {
  messages: Messages;
  claims: Claims;
  waits: Waits;
  gates: Gates;
  post: Post;
  patience: Patience;
  concurrency: number;
  log: Logger;
}

/** A claim lasts this long without a renewal, in ms; a killed process's messages go on after it. */
export const LEASE_MS = 15_000;
/** After the store was away, whoever held a claim gets this long to say what became of the message, in ms. */
const RETURNING_MS = 5000;
/** How long an ordered stop waits for a store that is away, in ms. */
const STOPPING_MS = 5000;
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 1000;

/** Sends what is due, several messages at once. */
export class Worker {
  private readonly working = new Map<string, Promise<void>>();
  private readonly claimOf = new Map<string, string>();
  private readonly ending = new AbortController();
  /** Since when the store has answered every look. */
  private reachableSince = 0;
  /** Called when a message was worked on, as there may be more to do. */
  onFree = () => {};

  constructor(private readonly parts: WorkerParts) {}

  /** Renews what is claimed and begins what is due; does not wait for it. */
  readonly look = async (): Promise<void> => {
    if (this.ending.signal.aborted) return;
    try {
      await this.claimDue();
    } catch (error) {
      this.reachableSince = Infinity;
      throw error;
    }
  };

  /** Lets what is under way end: what a mail server has taken is noted. */
  async stop(): Promise<void> {
    this.ending.abort();
    await Promise.all(this.working.values());
  }

  private async claimDue(): Promise<void> {
    const { claims, gates, concurrency } = this.parts;
    if (this.claimOf.size) await claims.renew([...this.claimOf.values()]);
    const now = Date.now();
    if (this.reachableSince > now) this.reachableSince = now;
    const limit = concurrency - this.working.size;
    if (limit <= 0) return;
    const takeOver = now - this.reachableSince > RETURNING_MS;
    const except = [...this.working.keys()];
    for (const message of await claims.take({ limit, open: await gates.open(), except, takeOver })) this.begin(message);
  }

  private begin(message: Claimed): void {
    const { _id: id, claim } = message;
    const work = this.work(message)
      .catch((error: unknown) => this.parts.log.error({ err: error, message: id }, 'A message was not finished.'))
      .finally(() => {
        this.working.delete(id);
        this.claimOf.delete(id);
        this.onFree();
      });
    this.working.set(id, work);
    this.claimOf.set(id, claim);
  }

  private async work(claimed: Claimed): Promise<void> {
    let message: Message = claimed;
    for (;;) {
      const delivery = this.ending.signal.aborted
        ? undefined
        : dueDelivery(message, await this.parts.gates.open(), new Date());
      if (!delivery) break;
      const outcome = await this.parts.post.send(message, delivery);
      if (outcome.is === 'AWAY') this.parts.gates.close(delivery.channel);
      message = await this.keep(message, delivery.id, outcome);
    }
    if (message.waitId && isSettled(message)) await this.parts.waits.forget(message.waitId);
    await this.parts.claims.release(claimed.claim);
  }

  /**
   * Writes down what became of a try, however long that takes: a message that was sent and not noted would be sent
   * again. While it waits for the store the message stays in this process's hands.
   */
  private async keep(message: Message, deliveryId: string, outcome: Outcome): Promise<Message> {
    const { messages, patience, log } = this.parts;
    const id = message._id;
    const now = new Date();
    let giveUpAt = Infinity;
    for (let waitMs = FIRST_PAUSE_MS; ; waitMs = Math.min(LONGEST_PAUSE_MS, waitMs * 2)) {
      try {
        const result = await messages.update(id, (stored) => delivered(stored, deliveryId, outcome, now, patience));
        return result.ok ? result.value : { ...message, deliveries: [] };
      } catch (error) {
        log.warn({ err: error, delivery: deliveryId }, 'What became of a message can not be noted yet.');
        if (this.ending.signal.aborted) giveUpAt = Math.min(giveUpAt, Date.now() + STOPPING_MS);
        if (Date.now() > giveUpAt) throw error;
      }
      await pause(waitMs);
    }
  }
}
