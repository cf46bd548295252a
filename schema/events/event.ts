import { z } from 'zod';

/** The Kafka topics, one an aggregate kind. */
export const TOPICS = [
  'orders',
  'payments',
  'stock',
  'products',
  'promotions',
  'users',
  'reviews',
  'notifications',
  'audit',
] as const;
export type Topic = (typeof TOPICS)[number];

/** A fact that a decision made and the store has not stamped yet. `key` orders events within the topic. */
export interface NewEvent<D = unknown> {
  type: string;
  topic: Topic;
  key: string;
  data: D;
}

/** A declared event type: call it with the data to make an event; `schema` checks what arrives. */
export interface EventType<D = unknown> {
  (data: D): NewEvent<D>;
  type: string;
  topic: Topic;
  description: string;
  schema: z.ZodType<D>;
}

/** Every type that was declared, by its name: what consumers subscribe to and the AsyncAPI document lists. */
export const eventTypes = new Map<string, EventType<never>>();

/**
 * Declares the event types of one topic. `keyOf` names the field of the data whose value is the Kafka key: events with
 * one key arrive in the order in which they were sent. Data holds ids and amounts, never personal data.
 */
export const eventsOf =
  (topic: Topic, keyOf: string) =>
  <S extends z.ZodObject>(type: string, description: string, schema: S): EventType<z.infer<S>> => {
    const make = (data: z.infer<S>): NewEvent<z.infer<S>> => ({
      type,
      topic,
      key: String(data[keyOf as keyof typeof data]),
      data,
    });
    const declared = Object.assign(make, {
      type,
      topic,
      description,
      schema: schema as unknown as z.ZodType<z.infer<S>>,
    });
    eventTypes.set(type, declared as unknown as EventType<never>);
    return declared;
  };

/** An amount in minor units of `currency` (ISO 4217). */
export const MoneyData = z.object({ amount: z.number().int(), currency: z.string().length(3) });
