import { AsyncLocalStorage } from 'node:async_hooks';
import {
  defaultFieldResolver,
  getNamedType,
  isEnumType,
  isInputObjectType,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { AuditRecorded } from '@shop/schema/events/audit';
import type { NewEvent } from '@shop/schema/events/event';
import type { Grant } from './directives';
import { ruleOf } from './fields';
import { holds } from './grants';
import type { Caller } from './identity';

/** What a member of staff, or an API key, is doing now: one mutation field. */
interface Deed {
  actorId: string | null;
  apiKeyId: string | null;
  action: string;
  details: string | null;
}

const deeds = new AsyncLocalStorage<Deed>();
const EVERYBODYS: ReadonlySet<Grant> = new Set<Grant>(['public', 'customer', 'owner', 'service']);

/**
 * Lets every mutation that a staff grant opens leave a trace: while one runs for a caller who holds that grant, each
 * write of the subgraph's stores carries an `audit.recorded` event of its own.
 */
export function auditMutations(schema: GraphQLSchema): void {
  const type = schema.getMutationType();
  for (const field of Object.values(type?.getFields() ?? {})) {
    const staff = ruleOf(schema, type!, field)?.filter((grant) => !EVERYBODYS.has(grant)) ?? [];
    if (!staff.length) continue;
    const inner = field.resolve ?? defaultFieldResolver;
    field.resolve = (root, args: Record<string, unknown>, context: { caller: Caller }, info) => {
      const work = () => inner(root, args, context, info);
      const { caller } = context;
      if (!staff.some((grant) => holds(caller, grant))) return work();
      return deeds.run(deed(caller, field.name, field.args, args), work);
    };
  }
}

/** The event that tells of the deed in progress, about what is being written; none while nobody of the staff acts. */
export function auditEvents(source: string, subject: string): NewEvent[] {
  const now = deeds.getStore();
  return now ? [AuditRecorded({ ...now, target: `${source}:${subject}` })] : [];
}

/** Runs work that nobody of the staff answers for, whoever woke it. */
export const onNobodysAccount = <T>(work: () => T): T => deeds.exit(work);

function deed(caller: Caller, action: string, args: readonly GraphQLArgument[], given: Record<string, unknown>): Deed {
  const details = JSON.stringify(safe(args, given));
  return {
    actorId: caller.userId ?? null,
    apiKeyId: caller.apiKeyId ?? null,
    action,
    details: details === '{}' ? null : details,
  };
}

/** Scalars that nobody writes freely. */
const PLAIN = new Set(['ID', 'Int', 'Float', 'Boolean', 'SafeInt', 'DateTime', 'CountryCode', 'CurrencyCode']);
const LISTED_AT_MOST = 20;

type Fields = readonly { name: string; type: GraphQLInputType }[];

/** The arguments without texts that people wrote, which may be about people: events carry none. */
const safe = (fields: Fields, given: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    fields.flatMap(({ name, type }) => {
      const value = given[name] === undefined ? undefined : safeValue(type, given[name]);
      return value === undefined ? [] : [[name, value]];
    }),
  );

function safeValue(type: GraphQLInputType, value: unknown): unknown {
  if (Array.isArray(value)) {
    const some = value.slice(0, LISTED_AT_MOST).map((one) => safeValue(type, one));
    return some.every((one) => one === undefined) ? undefined : some;
  }
  const named = getNamedType(type);
  if (value === null || isEnumType(named) || PLAIN.has(named.name)) return value;
  if (!isInputObjectType(named)) return undefined;
  return safe(Object.values(named.getFields()), value as Record<string, unknown>);
}
