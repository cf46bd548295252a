import {
  getArgumentValues,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf } from './limits';

/**
 * How many items the lists of an operation may have together: each `first` times those around it. `first` is what it
 * comes to after coercion: a literal, a variable, or the schema's default.
 */
export function itemsOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): number {
  const fragments = fragmentsOf(document);

  const count = (set: SelectionSetNode, type: GraphQLNamedType | undefined, times: number): number => {
    let total = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) total += countField(selection, type, times);
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        total += count(selection.selectionSet, conditioned(selection.typeCondition?.name.value, type), times);
      else {
        const fragment = fragments.get(selection.name.value);
        if (fragment) total += count(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value), times);
      }
    }
    return total;
  };

  const countField = (node: FieldNode, parent: GraphQLNamedType | undefined, times: number): number => {
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (!field) return 0;
    const first = firstOf(field, node, variables);
    const inside = times * (first ?? 1);
    const own = first === undefined ? 0 : inside;
    return own + (node.selectionSet ? count(node.selectionSet, getNamedType(field.type), inside) : 0);
  };

  const conditioned = (name: string | undefined, type: GraphQLNamedType | undefined) =>
    name ? schema.getType(name) : type;

  return count(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined, 1);
}

/** The number of items that a field is asked for; undefined when it is not a list with `first`. */
function firstOf(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Record<string, unknown>) {
  if (!field.args.some(({ name }) => name === 'first')) return undefined;
  const { first } = getArgumentValues(field, node, variables);
  return typeof first === 'number' ? Math.max(0, first) : 1;
}
