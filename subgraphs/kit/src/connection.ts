import { Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { Allow, type Grant } from './directives';
import { badInput } from './errors';
import { PageInfo } from './values';

/** A Relay connection's page, as resolvers answer it. `totalCount` is counted only when it is asked for. */
export interface Page<T> {
  edges: { cursor: string; node: T }[];
  nodes: T[];
  pageInfo: PageInfo;
  readonly totalCount: Promise<number>;
}

/** `first` as given, checked: 1 to 100. Throws BAD_USER_INPUT. */
export function pageSize(first: number): number {
  if (first < 1 || first > 100) throw badInput('`first` is 1 to 100.');
  return first;
}

/** A cursor for a position in an order: opaque to clients, the sort values inside. */
export const cursorOf = (position: unknown[]): string => Buffer.from(JSON.stringify(position)).toString('base64url');

/** The refusal of a cursor that a list did not make. */
export const foreignCursor = () => badInput('`after` is not a cursor of this list; pass an endCursor of it.');

/** The position inside a cursor, of `length` values. Throws BAD_USER_INPUT for one that this list did not make. */
export function positionOf(cursor: string | null | undefined, length: number): unknown[] | undefined {
  if (cursor === null || cursor === undefined) return undefined;
  try {
    const position: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(position) && position.length === length) return position as unknown[];
  } catch {
    // Told below, as for any other foreign cursor.
  }
  throw foreignCursor();
}

/**
 * The MongoDB filter of what stands after a cursor in a list that is sorted by a time and the id, the newest first; its
 * positions are `[time in ms, _id]`. Empty without a cursor. Throws BAD_USER_INPUT for one that this list did not make.
 */
export function olderThan(field: string, after: string | null | undefined): Record<string, unknown> {
  const position = positionOf(after, 2);
  if (!position) return {};
  const [time, id] = position;
  if (typeof time !== 'number' || typeof id !== 'string' || Number.isNaN(new Date(time).getTime()))
    throw foreignCursor();
  const at = new Date(time);
  return { $or: [{ [field]: { $lt: at } }, { [field]: at, _id: { $lt: id } }] };
}

/** Makes a page from up to `first + 1` rows in order: the extra row only tells that more follows. */
export function pageOf<T>(
  rows: T[],
  first: number,
  position: (row: T) => unknown[],
  totalCount: () => Promise<number>,
): Page<T> {
  const nodes = rows.slice(0, first);
  const edges = nodes.map((node) => ({ cursor: cursorOf(position(node)), node }));
  return {
    edges,
    nodes,
    pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null },
    get totalCount() {
      return totalCount();
    },
  };
}

/** The classes of a Relay connection over `Node`: `NameConnection` and `NameEdge`, open to `grants`. */
export function connectionOf<T extends object>(name: string, Node: () => ClassType<T>, ...grants: [Grant, ...Grant[]]) {
  @ObjectType(`${name}Edge`, { description: `One ${name} of a page, with its cursor.` })
  @Allow(...grants)
  class Edge {
    @Field(() => String, { description: 'Pass it as `after` to go on from here.' })
    cursor!: string;
    @Field(() => Node(), { description: `The ${name}.` })
    node!: T;
  }
  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  @Allow(...grants)
  class Connection {
    @Field(() => [Edge], { description: 'The page, with a cursor each.' })
    edges!: Edge[];
    @Field(() => [Node()], { description: 'The page, without cursors.' })
    nodes!: T[];
    @Field(() => PageInfo, { description: 'Where the page ends.' })
    pageInfo!: PageInfo;
    @Field(() => Int, { description: 'How many there are in all; counted only when selected.' })
    totalCount!: number;
  }
  return { Connection, Edge };
}
