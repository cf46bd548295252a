/** What an order wants of a sku. */
export interface Wanted {
  sku: string;
  quantity: number;
}

/** What a location could give of a sku; sources are passed in the order of the shop's locations. */
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
 * Says which location gives what, for all lines or for none. Locations in the shipping country give what they can, the
 * rest comes from elsewhere; in both groups the location that can give most of what is still missing goes first, so
 * that one which has it all sends the only parcel.
 */
export function allocate(lines: Wanted[], sources: Source[], country: string): Allocation {
  const missing = new Map(bySku(lines).map(({ sku, quantity }) => [sku, quantity]));
  const taken: Allocated[] = [];
  for (const home of [true, false]) {
    const parcels = byLocation(sources.filter((source) => (source.country === country) === home));
    while (parcels.length) {
      const [best, gives] = mostOf(parcels, missing);
      if (!gives) break;
      parcels.splice(best, 1)[0]!.forEach((source) => take(source, missing, taken));
    }
  }
  return missing.size ? { ok: false, skus: [...missing.keys()] } : { ok: true, lines: taken };
}

const byLocation = (sources: Source[]): Source[][] => {
  const groups = new Map<string, Source[]>();
  for (const source of sources) groups.set(source.locationId, [...(groups.get(source.locationId) ?? []), source]);
  return [...groups.values()];
};

const givable = ({ sku, available }: Source, missing: Map<string, number>) =>
  Math.max(0, Math.min(available, missing.get(sku) ?? 0));

/** The place of the group that gives most, the first of equals, and how much that is. */
function mostOf(groups: Source[][], missing: Map<string, number>): [number, number] {
  const gives = groups.map((group) => group.reduce((sum, source) => sum + givable(source, missing), 0));
  const most = Math.max(...gives);
  return [gives.indexOf(most), most];
}

function take(source: Source, missing: Map<string, number>, taken: Allocated[]): void {
  const { sku, locationId } = source;
  const quantity = givable(source, missing);
  if (!quantity) return;
  taken.push({ sku, locationId, quantity });
  const left = missing.get(sku)! - quantity;
  if (left) missing.set(sku, left);
  else missing.delete(sku);
}
