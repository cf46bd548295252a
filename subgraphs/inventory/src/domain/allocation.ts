import { fewest, has, parcelsOf, type Parcel } from './parcels';

/** What an order wants of a sku. */
export interface Wanted {
  sku: string;
  quantity: number;
}

/** What a location could give of a sku. */
export interface Source {
  sku: string;
  locationId: string;
  country: string;
  available: number;
}

/** What a location gives to an order. */
export interface Allocated {
  sku: string;
  locationId: string;
  quantity: number;
}

/** Every unit that the order wants, or the skus that there is too little of. */
export type Allocation = { ok: true; lines: Allocated[] } | { ok: false; skus: string[] };

/** Adds up lines of one sku; in order of the skus. */
export function bySku(lines: Wanted[]): Wanted[] {
  const sums = new Map<string, number>();
  for (const { sku, quantity } of lines) sums.set(sku, (sums.get(sku) ?? 0) + quantity);
  return [...sums].map(([sku, quantity]) => ({ sku, quantity })).sort((a, b) => (a.sku < b.sku ? -1 : 1));
}

/**
 * Says which location gives what, for all lines or for none: the fewest locations that have it all; of as few the
 * nearest to the shipping country, then the first by id. Of those, the nearest give all that they can.
 */
export function allocate(lines: Wanted[], sources: Source[], country: string): Allocation {
  const wanted = new Map(bySku(lines).map(({ sku, quantity }) => [sku, quantity]));
  const parcels = parcelsOf(sources, wanted, country);
  const lacking = [...wanted].filter(([sku, quantity]) => !has(parcels, new Map([[sku, quantity]])));
  if (lacking.length) return { ok: false, skus: lacking.map(([sku]) => sku) };
  const missing = new Map(wanted);
  return { ok: true, lines: fewest(parcels, wanted).flatMap((parcel) => fill(parcel, missing)) };
}

/** What a location gives of what is missing, which is then less. */
function fill({ sources }: Parcel, missing: Map<string, number>): Allocated[] {
  return sources.flatMap(({ sku, locationId, available }) => {
    const left = missing.get(sku) ?? 0;
    const quantity = Math.min(available, left);
    missing.set(sku, left - quantity);
    return quantity > 0 ? [{ sku, locationId, quantity }] : [];
  });
}
