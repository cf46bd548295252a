import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from '@shop/kit/log';
import type { Delivery, Outcome, Patience } from './domain/delivery';
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
  /** A claim lasts this long without a renewal, in ms; a killed process's messages go on after it. */
  leaseMs: number;
  log: Logger;
}

/** After the store was away, whoever held a claim gets this part of a lease to say what became of the message. */
const RETURNING = 1 / 3;
/** How long an ordered stop waits for a store that is away, in ms. */
const STOPPING_MS = 5000;
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 1000;

/** Sends what is due, several messages at once. */
export class Worker {
  private readonly held = new Map<string, Claimed>();
  private readonly working = new Set<Promise<void>>();
  private readonly ending = new AbortController();
  /** Since when the store has answered every look; in ms since 1970. */
  private reachableSince = Infinity;
  /** Called when a message was worked on, as there may be more to do. */
  onFree = () => {};

  constructor(private readonly parts: WorkerParts) {}

  /** Begins what is due; does not wait for it. */
  readonly look = async (): Promise<void> => {
    if (this.ending.signal.aborted) return;
    try {
      await this.claimDue();
      this.reachableSince = Math.min(this.reachableSince, Date.now());
    } catch (error) {
      this.reachableSince = Infinity;
      throw error;
    }
  };

  /** Keeps what is worked on. */
  readonly renew = async (): Promise<void> => {
    if (this.held.size) await this.parts.claims.renew([...this.held.values()]);
  };

  /** Lets what is under way end: what a mail server has taken is noted. */
  async stop(): Promise<void> {
    this.ending.abort();
    await Promise.all(this.working);
  }

  private async claimDue(): Promise<void> {
    const { claims, gates, concurrency, leaseMs } = this.parts;
    const limit = concurrency - this.held.size;
    if (limit <= 0) return;
    const takeOver = Date.now() - this.reachableSince > leaseMs * RETURNING;
    const except = [...this.held.keys()];
    for (const message of await claims.take({ limit, open: await gates.open(), except, takeOver })) this.begin(message);
  }

  private begin(message: Claimed): void {
    const { _id: id } = message;
    this.held.set(id, message);
    const work = this.work(message)
      .catch((error: unknown) => this.parts.log.error({ err: error, message: id }, 'A message was not finished.'))
      .finally(() => {
        this.held.delete(id);
        this.working.delete(work);
        this.onFree();
      });
    this.working.add(work);
  }

  private async work(claimed: Claimed): Promise<void> {
    let message: Message = claimed;
    // Who was held up for longer than a lease does not send: somebody else may have begun.
    const isOurs = () => Date.now() < claimed.heldUntil;
    for (;;) {
      const delivery = await this.nextOf(message);
      if (!delivery) break;
      const outcome = await this.parts.post.send(message, delivery, isOurs);
      if (!outcome) return;
      if (outcome.is === 'AWAY') this.parts.gates.close(delivery.channel);
      message = await this.keep(message, delivery.id, outcome);
    }
    if (message.waitId && isSettled(message)) await this.parts.waits.forget(message.waitId);
    if (message.dueAt) await this.parts.claims.release(claimed);
  }

  private async nextOf(message: Message): Promise<Delivery | undefined> {
    if (this.ending.signal.aborted) return undefined;
    return dueDelivery(message, await this.parts.gates.open(), new Date());
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
        const decide = (stored: Message) => delivered(stored, deliveryId, outcome, now, patience);
        const result = await messages.update(id, decide, waitMs === FIRST_PAUSE_MS ? message : undefined);
        return result.ok ? result.value : { ...message, deliveries: [], dueAt: undefined };
      } catch (error) {
        log.warn({ err: error, delivery: deliveryId }, 'What became of a message can not be noted yet.');
        if (this.ending.signal.aborted) giveUpAt = Math.min(giveUpAt, Date.now() + STOPPING_MS);
        if (Date.now() > giveUpAt) throw error;
      }
      await pause(waitMs);
    }
  }
}
