import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/** A change that a client or consumer, working yesterday, could stumble over; the coordinate is what an announcement names. */
export interface Breaking {
  coordinate: string;
  message: string;
}

/** The changes between two public API schemas that break clients. */
export async function breakingApiChanges(before: string, after: string): Promise<Breaking[]> {
  const changes = await diff(buildSchema(before), buildSchema(after));
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ path, message }) => ({ coordinate: path ?? message, message }));
}

interface JsonSchema {
  type?: unknown;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
}
interface AsyncApi {
  components: { messages: Record<string, unknown>; schemas: Record<string, JsonSchema> };
}

/** The changes between two AsyncAPI documents that break consumers, or consumers of what is stored already. */
export function breakingEventChanges(before: string, after: string): Breaking[] {
  const [old, now] = [JSON.parse(before) as AsyncApi, JSON.parse(after) as AsyncApi];
  return Object.keys(old.components.messages).flatMap((type) =>
    type in now.components.messages
      ? changesIn(type, old.components.schemas[type] ?? {}, now.components.schemas[type] ?? {})
      : [{ coordinate: type, message: `Event type ${type} was removed` }],
  );
}

function changesIn(at: string, old: JsonSchema, now: JsonSchema): Breaking[] {
  if (JSON.stringify(old.type) !== JSON.stringify(now.type))
    return [{ coordinate: at, message: `${at} changed from ${String(old.type)} to ${String(now.type)}` }];
  const required = (now.required ?? []).filter((name) => !old.required?.includes(name));
  return [
    ...required.map((name) => ({ coordinate: `${at}.${name}`, message: `${at}.${name} became required` })),
    ...Object.entries(old.properties ?? {}).flatMap(([name, schema]) => {
      const found = now.properties?.[name];
      return found
        ? changesIn(`${at}.${name}`, schema, found)
        : [{ coordinate: `${at}.${name}`, message: `${at}.${name} was removed` }];
    }),
    ...(old.items ? changesIn(`${at}[]`, old.items, now.items ?? {}) : []),
  ];
}

/** Those that nobody announced: an announcement is a line that names the coordinate in backquotes. */
export const unannounced = (changes: Breaking[], announcements: string): Breaking[] =>
  changes.filter(({ coordinate }) => !announcements.includes(`\`${coordinate}\``));
