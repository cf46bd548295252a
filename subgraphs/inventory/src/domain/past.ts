import type { Wanted } from './allocation';
import { effectOf } from './notices';
import type { Location, MovementKind } from './stock';

/** What an order of the past did to the stock; its lines may name a sku more than once. */
export interface PastOrderStock {
  orderId: string;
  /** Where it was sent to, ISO 3166-1 alpha-2. */
  country: string;
  placedAt: Date;
  /** What was held for it; empty when it was refused. */
  held: Wanted[];
  shipped: { at: Date; lines: Wanted[] }[];
  /** What was let go of without leaving: by a cancellation of all of it or of lines. */
  released: { at: Date; lines: Wanted[] }[];
  restocked: { at: Date; lines: Wanted[] }[];
}

/** So much of a sku in a location. */
export interface Lot extends Wanted {
  locationId: string;
}

/** A movement of the past. */
export interface PastMovement extends Lot {
  kind: MovementKind;
  at: Date;
  reference: string;
}

/** Tells the lots of one sku in one location apart from others. */
export const keyOf = ({ sku, locationId }: Omit<Lot, 'quantity'>): string => JSON.stringify([sku, locationId]);

/** The past sends an order from one place: in its own country, else from the first. */
export const homeOf = ({ country }: PastOrderStock, locations: readonly Location[]): string =>
  (locations.find((location) => location.country === country) ?? locations[0]!).id;

/** What an order of the past moved at `locationId`, one movement a sku and step. */
export function pastMovements(order: PastOrderStock, locationId: string): PastMovement[] {
  const moved = (kind: MovementKind, sign: 1 | -1, at: Date, lines: Wanted[]): PastMovement[] =>
    summed(lines).map(({ sku, quantity }) => ({
      sku,
      locationId,
      kind,
      at,
      quantity: sign * quantity,
      reference: order.orderId,
    }));
  return [
    ...moved('RESERVATION', 1, order.placedAt, order.held),
    ...order.shipped.flatMap(({ at, lines }) => moved('SHIPMENT', -1, at, lines)),
    ...order.released.flatMap(({ at, lines }) => moved('RELEASE', -1, at, lines)),
    ...order.restocked.flatMap(({ at, lines }) => moved('RETURN', 1, at, lines)),
  ];
}

/** What an order of the past still holds. */
export const openOf = ({ held, shipped, released }: PastOrderStock): Wanted[] => {
  const gone = [...shipped, ...released].flatMap(({ lines }) => lines);
  return summed([...held, ...gone.map(({ sku, quantity }) => ({ sku, quantity: -quantity }))]).filter(
    ({ quantity }) => quantity > 0,
  );
};

/**
 * A whole history, oldest first, of which `wanted` can be sold in the end and never less than nothing could before: what
 * came in at first is raised by what orders took, and what came back beyond what is wanted is counted out at last. What
 * is not wanted anew began before, and stays as it is. `moved` is in the order of time.
 */
export function historyOf(wanted: readonly Lot[], moved: readonly PastMovement[], begin: Date): PastMovement[] {
  const lots = new Map<string, { lot: Lot; moved: PastMovement[] }>();
  for (const lot of wanted) lots.set(keyOf(lot), { lot, moved: [] });
  for (const one of moved) {
    const { sku, locationId } = one;
    const of = lots.get(keyOf(one)) ?? { lot: { sku, locationId, quantity: 0 }, moved: [] };
    lots.set(keyOf(one), { ...of, moved: [...of.moved, one] });
  }
  const ends = [...lots.values()].map((of) => endsOf(of.lot, of.moved, begin));
  return [...ends.flatMap(({ opening }) => opening), ...moved, ...ends.flatMap(({ closing }) => closing)];
}

function endsOf({ quantity, ...level }: Lot, moved: readonly PastMovement[], begin: Date) {
  let available = 0;
  let least = 0;
  for (const one of moved) {
    available += effectOf(one);
    least = Math.min(least, available);
  }
  const opening = Math.max(quantity - available, -least);
  const surplus = opening + available - quantity;
  const end = moved.at(-1)?.at ?? begin;
  const row = (kind: MovementKind, at: Date, units: number, reference: string): PastMovement[] =>
    units === 0 ? [] : [{ ...level, kind, at, quantity: units, reference }];
  return {
    opening: row('RECEIPT', begin, opening, 'Opening stock'),
    closing: row('ADJUSTMENT', end, -surplus, 'Counted'),
  };
}

function summed(lines: readonly Wanted[]): Wanted[] {
  const sums = new Map<string, number>();
  for (const { sku, quantity } of lines) sums.set(sku, (sums.get(sku) ?? 0) + quantity);
  return [...sums].map(([sku, quantity]) => ({ sku, quantity }));
}
