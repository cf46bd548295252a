import { CloudEvent } from '@shop/schema/events/envelope';
import type { z } from 'zod';
import type { Handler } from './handlers';

/** An event with its checked data and those who handle it. */
export interface Readable {
  event: CloudEvent;
  data: unknown;
  handlers: Handler[];
}

/**
 * Reads a message's value. A type without handlers has none and its data is not looked at; fields that the schema does
 * not know are left out. A fault says what does not fit, without the values.
 */
export function readEvent(
  value: Buffer | null,
  handlers: ReadonlyMap<string, Handler[]>,
): Readable | { fault: string } {
  const json = parsed(value);
  if (json === undefined) return { fault: 'The message is not JSON.' };
  const envelope = CloudEvent.safeParse(json);
  if (!envelope.success) return { fault: `The message is not a CloudEvent: ${faultyFields(envelope.error)}.` };
  const event = envelope.data;
  const found = handlers.get(event.type) ?? [];
  if (!found[0]) return { event, data: event.data, handlers: [] };
  const data = found[0].type.schema.safeParse(event.data);
  if (!data.success) return { fault: `The data does not fit ${event.type}: ${faultyFields(data.error)}.` };
  return { event, data: data.data, handlers: found };
}

function parsed(value: Buffer | null): unknown {
  try {
    return value === null ? undefined : JSON.parse(value.toString());
  } catch {
    return undefined;
  }
}

const faultyFields = (error: z.ZodError): string =>
  [...new Set(error.issues.map(({ path }) => path.join('.') || 'it is not an object'))].join(', ');
