import type { Operation } from './history';

/** An order as its store has it. */
export interface StoredOrder {
  id: string;
  key: string;
  status: string;
}

const SHIPPED = new Set(['PARTIALLY_SHIPPED', 'SHIPPED', 'DELIVERED', 'RETURN_REQUESTED', 'RETURNED']);

/**
 * What the shop did not keep of what it told its clients, in sentences; nothing when it kept all. `orders` are those in
 * the store after the recovery.
 */
export function violations(history: readonly Operation[], orders: readonly StoredOrder[]): string[] {
  const byId = new Map(orders.map((order) => [order.id, order]));
  return [
    ...history.filter(isOk('placeOrder')).flatMap((operation) => lost(operation, byId)),
    ...[...groupedByKey(history.filter(({ action }) => action === 'placeOrder'))].flatMap(([key, operations]) =>
      keyFaults(key, operations, orders),
    ),
    ...orders.flatMap(({ id, status }) => (status === 'PENDING' ? [`Order ${id} is still PENDING.`] : [])),
    ...broken(history, byId),
  ];
}

const isOk =
  (action: Operation['action']) =>
  (operation: Operation): boolean =>
    operation.action === action && operation.outcome === 'ok';

const lost = ({ orderId, key }: Operation, byId: ReadonlyMap<string, StoredOrder>): string[] =>
  orderId && byId.has(orderId) ? [] : [`Order ${orderId} (key ${key}) was answered and is not there: lost.`];

/** A key stands for one order, or for none when its last word was no. */
function keyFaults(key: string, operations: Operation[], orders: readonly StoredOrder[]): string[] {
  const named = new Set(operations.flatMap(({ outcome, orderId }) => (outcome === 'ok' && orderId ? [orderId] : [])));
  const stored = orders.filter((order) => order.key === key);
  const outcomes = new Set(operations.map(({ outcome }) => outcome));
  return [
    named.size > 1 && `Key ${key} was answered with ${named.size} orders: doubled.`,
    stored.length > 1 && `Key ${key} made ${stored.length} orders: doubled.`,
    named.size === 0 && outcomes.has('fail') && stored.length > 0 && `Key ${key} was refused, and there is an order.`,
    named.size === 0 && !outcomes.has('fail') && `Key ${key} was never answered.`,
  ].filter((fault) => fault !== false);
}

/** What staff was told was done, and was not. */
function broken(history: readonly Operation[], byId: ReadonlyMap<string, StoredOrder>): string[] {
  const status = ({ orderId = '' }: Operation) => byId.get(orderId)?.status ?? 'gone';
  const isShipped = (operation: Operation) => SHIPPED.has(status(operation));
  const isCancelled = (operation: Operation) => status(operation) === 'CANCELLED';
  const wrong = (action: Operation['action'], holds: (operation: Operation) => boolean) =>
    history
      .filter(isOk(action))
      .filter((operation) => !holds(operation))
      .map((operation) => `${action} of order ${operation.orderId} was answered; it is ${status(operation)}.`);
  return [...wrong('shipOrder', isShipped), ...wrong('cancelOrder', isCancelled)];
}

function groupedByKey(operations: Operation[]): Map<string, Operation[]> {
  const groups = new Map<string, Operation[]>();
  for (const operation of operations) groups.set(operation.key, [...(groups.get(operation.key) ?? []), operation]);
  return groups;
}
