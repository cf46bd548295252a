import {
  getDirectiveValues,
  isObjectType,
  Kind,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Grant } from './directives';

/** A field with the rule that holds for it, as the authorisation matrix test and the docs read it. */
export interface RuledField {
  coordinate: string;
  type: GraphQLObjectType;
  field: GraphQLField<unknown, unknown>;
  /** Undefined when neither the field nor its type says who may use it. */
  grants?: readonly Grant[];
  root: boolean;
}

const grantsIn = (
  schema: GraphQLSchema,
  node: GraphQLObjectType['astNode'] | GraphQLField<unknown, unknown>['astNode'],
) => (node ? (getDirectiveValues(schema.getDirective('auth')!, node)?.any as Grant[] | undefined) : undefined);

/** The rule that stands on a type. */
export const typeRule = (schema: GraphQLSchema, type: GraphQLObjectType): readonly Grant[] | undefined =>
  grantsIn(schema, type.astNode);

/** The fields that a type's @key names: whoever holds a reference knows them already. */
export const keyFields = (type: GraphQLObjectType): Set<string> =>
  new Set(
    type.astNode?.directives
      ?.filter(({ name }) => name.value === 'key')
      .flatMap(
        ({ arguments: args }) =>
          args?.flatMap(({ name, value }) =>
            name.value === 'fields' && value.kind === Kind.STRING ? value.value.split(/\s+/) : [],
          ) ?? [],
      ),
  );

const isExternal = (field: GraphQLField<unknown, unknown>) =>
  field.astNode?.directives?.some(({ name }) => name.value === 'external');

/** The rule for a field: its own, else its type's. Keys and other owners' (@external) fields are open. */
export function ruleOf(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
): readonly Grant[] | undefined {
  if (keyFields(type).has(field.name) || isExternal(field)) return ['public'];
  return grantsIn(schema, field.astNode) ?? typeRule(schema, type);
}

/** Every field of a subgraph's schema with its rule. */
export function ruledFields(schema: GraphQLSchema): RuledField[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('_'))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ name }) => !name.startsWith('_'))
        .map((field) => ({
          coordinate: `${type.name}.${field.name}`,
          type,
          field,
          grants: ruleOf(schema, type, field),
          root: roots.includes(type),
        })),
    );
}
