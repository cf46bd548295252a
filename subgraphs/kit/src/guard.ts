import { defaultFieldResolver, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { Grant } from './directives';
import { forbidden, unauthenticated } from './errors';
import { holds } from './grants';
import type { Caller } from './identity';
import { ruleOf, typeRule } from './fields';

/** Says whether an object belongs to the caller; by type name. */
export type Owners = Record<string, (object: never, caller: Caller) => boolean>;

/** Whether any of the grants opens `object` to the caller. */
export function may(
  grants: readonly Grant[],
  caller: Caller,
  object?: unknown,
  isOwner?: (object: never, caller: Caller) => boolean,
): boolean {
  return grants.some(
    (grant) => holds(caller, grant) || (grant === 'owner' && !!isOwner && !!object && isOwner(object as never, caller)),
  );
}

const refusal = (caller: Caller) =>
  caller.userId || caller.scopes.length || caller.service ? forbidden() : unauthenticated();

/**
 * Enforces every declared rule: wraps the resolver of each field that has one, so that the root path and the
 * `_entities` path are guarded alike. 'owner' on a root field is left to its resolver, which alone knows the object.
 */
export function guard(schema: GraphQLSchema, owners: Owners): void {
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type) && !type.name.startsWith('_')) guardType(type, schema, owners, roots.has(type));
  }
}

function guardType(type: GraphQLObjectType, schema: GraphQLSchema, owners: Owners, isRoot: boolean): void {
  for (const field of Object.values(type.getFields())) {
    const grants = ruleOf(schema, type, field);
    if (!grants || grants.includes('public') || (isRoot && grants.includes('owner'))) continue;
    const hook = type === schema.getSubscriptionType() ? 'subscribe' : 'resolve';
    const inner = field[hook] ?? defaultFieldResolver;
    field[hook] = (object: unknown, args, context: { caller: Caller }, info) => {
      if (!may(grants, context.caller, object, owners[type.name])) throw refusal(context.caller);
      return inner(object, args, context, info);
    };
  }
}

/** The object, or null when its type's own rule does not open it to the caller: what belongs to someone else is not there. */
export function visibleBy(schema: GraphQLSchema, owners: Owners) {
  return <T>(typeName: string, caller: Caller, object: T | null | undefined): T | null => {
    const grants = typeRule(schema, schema.getType(typeName) as GraphQLObjectType);
    return object && (!grants || may(grants, caller, object, owners[typeName])) ? object : null;
  };
}
