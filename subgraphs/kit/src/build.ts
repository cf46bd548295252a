import 'reflect-metadata';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { parse, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { buildSchemaSync, createResolversMap, getMetadataStorage, type NonEmptyArray, type PubSub } from 'type-graphql';
import { auditMutations } from './audit';
import { SDL_HEAD } from './directives';
import { ruledFields } from './fields';
import { guard, visibleBy, type Owners } from './guard';
import { DateTime } from './scalars';
import type { RequestContext } from './subgraph';

// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- how type-graphql types a class
export type Class = Function;

/** Answers an entity for its key: one line an entity, over a DataLoader of the context. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the key's shape is what the type's @key says
export type Entities<C> = Record<string, (key: any, context: C) => unknown>;

export interface Shape<C> {
  resolvers: Class[];
  /** Classes that no root field leads to. */
  orphans?: Class[];
  entities: Entities<C>;
  owners?: Owners;
}

/** type-graphql asks for a broker as soon as there is a subscription; ours have a `subscribe` of their own. */
const NO_PUBSUB: PubSub = {
  publish() {},
  subscribe() {
    throw new Error('A subscription names its own source.');
  },
};

/** The types that the resolvers are of: an entity that is reached through _entities alone would be left out. */
const resolvedTypes = (resolvers: Class[]): Class[] =>
  getMetadataStorage()
    .resolverClasses.filter(({ target }) => resolvers.includes(target))
    .flatMap(({ getObjectType }) => typeOrNone(getObjectType));

/** A bare @Resolver() is of no type, which type-graphql says by throwing. */
function typeOrNone(getObjectType: (() => unknown) | undefined): Class[] {
  try {
    const type = getObjectType?.();
    return type ? [type as Class] : [];
  } catch {
    return [];
  }
}

/** Makes a subgraph's SDL and its guarded, executable schema from its classes. */
export function buildSubgraph<C extends RequestContext>({
  resolvers,
  orphans = [],
  entities,
  owners = {},
}: Shape<C>): { sdl: string; schema: GraphQLSchema } {
  const shape = buildSchemaSync({
    resolvers: resolvers as NonEmptyArray<Class>,
    orphanedTypes: [...resolvedTypes(resolvers), ...orphans],
    skipCheck: true,
    validate: false,
    pubSub: NO_PUBSUB,
    scalarsMap: [{ type: Date, scalar: DateTime }],
  });
  describeRoots(shape);
  const sdl = `${SDL_HEAD}\n${printSchemaWithDirectives(shape)}\n`;
  const map = createResolversMap(shape) as Record<string, Record<string, unknown>>;
  const visible: ReturnType<typeof visibleBy> = (...args) => visibleBy(schema, owners)(...args);
  for (const [type, load] of Object.entries(entities))
    (map[type] ??= {}).__resolveReference = reference(type, load, visible);
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: map as never });
  auditMutations(schema);
  guard(schema, owners);
  checkNothingDropped(schema);
  return { sdl, schema };
}

/** The root types are everybody's: they say the same in every subgraph. */
function describeRoots(schema: GraphQLSchema): void {
  const say = (type: GraphQLObjectType | undefined | null, description: string) =>
    type && (type.description = description);
  say(schema.getQueryType(), 'What can be asked.');
  say(schema.getMutationType(), 'What can be changed.');
  say(schema.getSubscriptionType(), 'What can be followed live.');
}

/** What a type's own rule hides from the caller is null on this path, as on every other. */
const reference =
  <C extends RequestContext>(type: string, load: Entities<C>[string], visible: ReturnType<typeof visibleBy>) =>
  async (key: unknown, context: C) => {
    const found = visible(type, context.caller, (await load(key, context)) as object | null | undefined);
    return found && { __typename: type, ...found };
  };

/**
 * type-graphql drops the @Directive and the description of a @FieldResolver when the class has a @Field of that name:
 * a field that lost both is found by its missing description, at start.
 */
function checkNothingDropped(schema: GraphQLSchema): void {
  const undescribed = ruledFields(schema).filter(({ field }) => !field.description);
  if (undescribed.length)
    throw new Error(`Fields without a description: ${undescribed.map((f) => f.coordinate).join(', ')}`);
}
