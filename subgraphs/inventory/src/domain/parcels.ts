import type { Source } from './allocation';
import { distance } from './nearness';

/** A location with what it could give of what is wanted. */
export interface Parcel {
  locationId: string;
  /** From its country to where the order goes. */
  distance: number;
  sources: Source[];
}

/** So many sets of locations are tried; beyond, a set that will do is taken. */
const TRIED_AT_MOST = 2000;

/** The locations that have some of what is wanted, the nearest first, then by id. */
export function parcelsOf(sources: readonly Source[], wanted: ReadonlyMap<string, number>, country: string): Parcel[] {
  const parcels = new Map<string, Parcel>();
  for (const source of sources) {
    if (source.available <= 0 || !wanted.has(source.sku)) continue;
    const { locationId } = source;
    const parcel = parcels.get(locationId) ?? { locationId, distance: distance(source.country, country), sources: [] };
    parcel.sources.push(source);
    parcels.set(locationId, parcel);
  }
  return [...parcels.values()].sort((a, b) => a.distance - b.distance || (a.locationId < b.locationId ? -1 : 1));
}

/**
 * The fewest of the parcels that together have all that is wanted; of as few the nearest in sum, then the first by
 * order. All of them together must have it.
 */
export function fewest(parcels: readonly Parcel[], wanted: ReadonlyMap<string, number>): Parcel[] {
  const search = { left: TRIED_AT_MOST };
  for (let size = 1; size < parcels.length && search.left > 0; size++) {
    const best = bestOf(parcels, wanted, size, search);
    if (best) return best;
  }
  return search.left > 0 ? [...parcels] : without(parcels, wanted);
}

/** The nearest set of `size` parcels that has all, the first of equals. */
function bestOf(
  parcels: readonly Parcel[],
  wanted: ReadonlyMap<string, number>,
  size: number,
  search: { left: number },
): Parcel[] | undefined {
  let best: Parcel[] | undefined;
  let least = Infinity;
  const choose = (from: number, chosen: Parcel[], far: number) => {
    if (far >= least || search.left <= 0) return;
    if (chosen.length === size) {
      search.left--;
      if (has(chosen, wanted)) [best, least] = [chosen, far];
      return;
    }
    for (let next = from; next <= parcels.length - (size - chosen.length); next++)
      choose(next + 1, [...chosen, parcels[next]!], far + parcels[next]!.distance);
  };
  choose(0, [], 0);
  return best;
}

/** A set of which every parcel is needed: the farthest that are not are left out. */
function without(parcels: readonly Parcel[], wanted: ReadonlyMap<string, number>): Parcel[] {
  let kept = [...parcels];
  for (const parcel of [...parcels].reverse()) {
    const fewer = kept.filter((one) => one !== parcel);
    if (has(fewer, wanted)) kept = fewer;
  }
  return kept;
}

/** Whether parcels together have all that is wanted. */
export function has(parcels: readonly Parcel[], wanted: ReadonlyMap<string, number>): boolean {
  const sums = new Map<string, number>();
  for (const { sources } of parcels)
    for (const { sku, available } of sources) sums.set(sku, (sums.get(sku) ?? 0) + available);
  return [...wanted].every(([sku, quantity]) => (sums.get(sku) ?? 0) >= quantity);
}
