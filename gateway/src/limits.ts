import {
  Kind,
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { badRequest } from './errors';

/** How large an operation may be. */
export interface SizeLimits {
  depthAtMost: number;
  aliasesAtMost: number;
  fieldsAtMost: number;
}

/** How large a selection is, with its fragments spread out. */
export interface Size {
  depth: number;
  aliases: number;
  fields: number;
}

/** The fragments of a document by name. */
export const fragmentsOf = (document: DocumentNode): Map<string, FragmentDefinitionNode> =>
  new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );

/**
 * Measures selections. A fragment is measured once, however often it is spread, so that the work is linear in the text.
 * Introspection counts as one field: it has a depth rule of its own.
 */
export function measurer(document: DocumentNode): (set: SelectionSetNode) => Size {
  const fragments = fragmentsOf(document);
  const measured = new Map<string, Size>();
  const none = { depth: 0, aliases: 0, fields: 0 };

  const spread = (name: string): Size => {
    const known = measured.get(name);
    if (known) return known;
    measured.set(name, none); // A fragment in itself is refused elsewhere; here it must only end.
    const size = fragments.has(name) ? measure(fragments.get(name)!.selectionSet) : none;
    measured.set(name, size);
    return size;
  };

  const measure = (set: SelectionSetNode): Size => {
    const size = { ...none };
    for (const selection of set.selections) {
      const inner = innerOf(selection);
      const isField = selection.kind === Kind.FIELD;
      size.depth = Math.max(size.depth, inner.depth + (isField ? 1 : 0));
      size.aliases += inner.aliases + (isField && selection.alias ? 1 : 0);
      size.fields += inner.fields + (isField ? 1 : 0);
    }
    return size;
  };

  const innerOf = (selection: SelectionSetNode['selections'][number]): Size => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return spread(selection.name.value);
    const isIntrospection = selection.kind === Kind.FIELD && selection.name.value.startsWith('__');
    return selection.selectionSet && !isIntrospection ? measure(selection.selectionSet) : none;
  };
  return measure;
}

/** What is too large about an operation, as a sentence; undefined when it is not. */
export function tooLarge(size: Size, { depthAtMost, aliasesAtMost, fieldsAtMost }: SizeLimits): string | undefined {
  if (size.depth > depthAtMost)
    return `The operation is ${size.depth} levels deep; at most ${depthAtMost} are allowed. Ask for less at once.`;
  if (size.aliases > aliasesAtMost)
    return `The operation has ${size.aliases} aliases; at most ${aliasesAtMost} are allowed. Send several operations.`;
  if (size.fields > fieldsAtMost)
    return `The operation selects ${size.fields} fields; at most ${fieldsAtMost} are allowed. Ask for less at once.`;
}

/** A validation rule that refuses operations that are too large. */
export const sizeRule =
  (limits: SizeLimits) =>
  (context: ValidationContext): ASTVisitor => {
    const measure = measurer(context.getDocument());
    return {
      OperationDefinition({ selectionSet }) {
        const fault = tooLarge(measure(selectionSet), limits);
        if (fault) context.reportError(badRequest(fault));
        return undefined;
      },
    };
  };
