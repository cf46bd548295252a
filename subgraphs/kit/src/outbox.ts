import { randomUUID } from 'node:crypto';
import type { CloudEvent } from '@shop/schema/events/envelope';
import { eventTypes, type NewEvent, type Topic } from '@shop/schema/events/event';
import { auditEvents } from './audit';
import { traceparent } from './trace';

/** What an outbox holds: the event as it will be sent, and where to. The topic is without the broker's prefix. */
export interface StoredEvent {
  event: CloudEvent;
  topic: Topic;
  key: string;
}

/** What the relay needs of a store. */
export interface OutboxSource {
  /** True while `holder` is the one that relays, for `forMs` from now; renewed by calling again. */
  lease(holder: string, forMs: number): Promise<boolean>;
  release(holder: string): Promise<void>;
  /** Unsent events, oldest first and in order for each aggregate; at most `limit` documents or rows. */
  next(limit: number): Promise<StoredEvent[]>;
  /** Marks events as sent, after the acknowledgement; marking again is harmless. */
  sent(events: StoredEvent[]): Promise<void>;
  /** The age of the oldest unsent event in ms, 0 when there is none. */
  oldestMs(): Promise<number>;
}

/** What is being written: its subgraph, its id, and the version that it has then. */
interface About {
  source: string;
  subject: string;
  version: number;
}

/** Stamps a decision's events, with the one that tells of the staff's deed in progress after them. */
export const stampDecided = (events: NewEvent[], about: About): StoredEvent[] =>
  stamp([...events, ...auditEvents(about.source, about.subject)], about);

/**
 * Stamps events with id, source, time, aggregate version and the trace of what runs now. What the type's
 * schema does not declare is left out, so that it can't leak; throws when the data does not fit it.
 */
export function stamp(events: NewEvent[], about: About): StoredEvent[] {
  const time = new Date().toISOString();
  const parent = traceparent();
  return events.map(({ type, topic, key, data }) => ({
    topic,
    key,
    event: {
      specversion: '1.0',
      id: randomUUID(),
      type,
      source: about.source,
      subject: about.subject,
      time,
      datacontenttype: 'application/json',
      aggregateversion: about.version,
      ...(parent && { traceparent: parent }),
      data: (eventTypes.get(type)?.schema.parse(data) ?? data) as CloudEvent['data'],
    },
  }));
}
