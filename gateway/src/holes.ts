import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type DocumentNode,
  type FieldNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

type Variables = Record<string, unknown>;
type Path = (string | number)[];

/**
 * Every place that stays empty when a fetch fails, as the subgraph would have named it in an error's path; the executor
 * turns `_entities, 3, rating` into the client's `products, nodes, 3, rating`.
 */
export function holes(document: DocumentNode, variables: Variables = {}): Path[] {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)!;
  const { selectionSet } = operation;
  const entities = selectionSet.selections.find(
    (selection): selection is FieldNode => selection.kind === Kind.FIELD && selection.name.value === '_entities',
  );
  if (!entities?.selectionSet) return keysOf(selectionSet, variables).map((key) => [key]);
  const representations = variables.representations as { __typename: string }[];
  return representations.flatMap(({ __typename }, index) =>
    keysOf(entities.selectionSet!, variables, __typename).map((key) => ['_entities', index, key]),
  );
}

/** The names under which the fields of a selection are answered; of `type` alone where fragments name one. */
function keysOf(set: SelectionSetNode, variables: Variables, type?: string): string[] {
  const keys = set.selections.flatMap((selection) => {
    if (!isIncluded(selection, variables) || selection.kind === Kind.FRAGMENT_SPREAD) return [];
    if (selection.kind === Kind.FIELD)
      return selection.name.value === '__typename' ? [] : [selection.alias?.value ?? selection.name.value];
    const condition = selection.typeCondition?.name.value;
    return type && condition && condition !== type ? [] : keysOf(selection.selectionSet, variables, type);
  });
  return [...new Set(keys)];
}

const isIncluded = (node: SelectionNode, variables: Variables) =>
  getDirectiveValues(GraphQLSkipDirective, node, variables)?.if !== true &&
  getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;
