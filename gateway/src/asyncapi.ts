import { z } from 'zod';
import { CloudEvent } from '@shop/schema/events/envelope';
import { eventTypes, type EventType } from '@shop/schema/events/event';

type Json = Record<string, unknown>;

/** The schema of an event's data, as the AsyncAPI document carries it. */
const dataSchema = (type: EventType<never>): Json => {
  const { $schema, ...schema } = z.toJSONSchema(type.schema, { io: 'input' }) as Json;
  return schema;
};

const envelopeSchema = (): Json => {
  const { $schema, ...schema } = z.toJSONSchema(CloudEvent, { io: 'input' }) as Json;
  return schema;
};

const message = (type: EventType<never>): Json => ({
  name: type.type,
  title: type.type,
  summary: type.description,
  contentType: 'application/cloudevents+json',
  payload: {
    allOf: [
      { $ref: '#/components/schemas/CloudEvent' },
      { properties: { type: { const: type.type }, data: { $ref: `#/components/schemas/${type.type}` } } },
    ],
  },
});

/** The events of the shop as an AsyncAPI 3 document: a channel a Kafka topic, a message an event type. */
export function asyncApi(): Json {
  const types = [...eventTypes.values()].sort((one, other) => one.type.localeCompare(other.type));
  const topics = [...new Set(types.map(({ topic }) => topic))].sort();
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Shop events',
      version: '1.0.0',
      description: 'CloudEvents 1.0 in JSON, on Kafka. Within a version of a type, changes only add.',
    },
    defaultContentType: 'application/cloudevents+json',
    channels: Object.fromEntries(topics.map((topic) => [topic, channel(topic, types)])),
    components: {
      messages: Object.fromEntries(types.map((type) => [type.type, message(type)])),
      schemas: {
        CloudEvent: envelopeSchema(),
        ...Object.fromEntries(types.map((type) => [type.type, dataSchema(type)])),
      },
    },
  };
}

const channel = (topic: string, types: EventType<never>[]): Json => ({
  address: topic,
  messages: Object.fromEntries(
    types.filter((type) => type.topic === topic).map(({ type }) => [type, { $ref: `#/components/messages/${type}` }]),
  ),
});
