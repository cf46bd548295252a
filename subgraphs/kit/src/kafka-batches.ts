import type { TopicMessages } from 'kafkajs';
import type { StoredEvent } from './outbox';

const HEADERS = { 'content-type': 'application/cloudevents+json; charset=utf-8' };
/** A broker refuses batches of more than 1 MB, by default, as a whole. */
const BATCH_BYTES = 500_000;

/**
 * Events as messages, in order, in batches that the broker takes; to be sent one after the other. One that is too long for
 * a batch stands alone.
 */
export function* batchesOf(events: StoredEvent[], named: (topic: string) => string): Generator<TopicMessages[]> {
  let batch = new Map<string, TopicMessages>();
  let bytes = 0;
  for (const { topic, key, event } of events) {
    const value = JSON.stringify(event);
    const length = Buffer.byteLength(value);
    if (batch.size && bytes + length > BATCH_BYTES) {
      yield [...batch.values()];
      [batch, bytes] = [new Map<string, TopicMessages>(), 0];
    }
    const messages = batch.get(topic) ?? { topic: named(topic), messages: [] };
    messages.messages.push({ key, value, headers: HEADERS });
    batch.set(topic, messages);
    bytes += length;
  }
  if (batch.size) yield [...batch.values()];
}
