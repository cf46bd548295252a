import { TOPICS } from '@shop/schema/events/event';
import { auditEvents } from '@shop/kit/audit';
import { pageOf, pageSize, positionOf } from '@shop/kit/connection';
import { replayDeadLetter } from '@shop/kit/dead-letters';
import { badInput } from '@shop/kit/errors';
import type { Broker } from '@shop/kit/kafka';
import { stamp } from '@shop/kit/outbox';
import { fail, ok } from '@shop/kit/result';
import { newestFirst, type WaitingLetter, type WaitingLetters } from '@shop/kit/waiting-letters';

const SOURCE = 'operations';

export interface PageAsked {
  topic?: string | null;
  first: number;
  after?: string | null;
}

/** The dead letters as operations see them. */
export class DeadLetters {
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly broker: Broker,
    private readonly waiting: WaitingLetters,
  ) {}

  /** A page of those that wait, newest first. Throws BAD_USER_INPUT for a topic or cursor that there isn't. */
  async page({ topic, first, after }: PageAsked) {
    if (topic && !TOPICS.some((one) => one === topic))
      throw badInput(`There is no topic ${topic.slice(0, 50)}. There are: ${TOPICS.join(', ')}.`);
    const size = pageSize(first);
    const place = positionOf(after, 2)?.map(String);
    const all = (await this.waiting.list()).filter((letter) => !topic || letter.topic === topic);
    const isNext = (letter: WaitingLetter) => !place || newestFirst({ at: place[0]!, id: place[1]! }, letter) < 0;
    const rows = all.filter(isNext).slice(0, size + 1);
    return pageOf(
      rows,
      size,
      ({ at, id }) => [at, id],
      async () => all.length,
    );
  }

  /**
   * Sends a letter again to its consumer, once: one at a time, so that two who ask for one letter send it once. The audit
   * log is told before, as there is no write that both could be part of: it may name a replay that failed, and lacks none.
   */
  async replay(id: string) {
    const deed = stamp(auditEvents(SOURCE, id), { source: SOURCE, subject: id, version: 1 });
    const sent = this.last.then(() => replayDeadLetter(this.broker, id, () => this.broker.publish(deed)));
    this.last = sent.catch(() => {});
    if (await sent) return ok(id);
    return fail('NOT_FOUND', 'No such dead letter waits: it was sent again already, or is no longer kept.');
  }
}
