/** A range of prices in minor units, both ends included. */
export interface Bucket {
  from: number;
  /** Infinity for the last. */
  to: number;
  /** "2500-4999"; "100000-" for the last. */
  value: string;
  label: string;
}

/** In whole units of the currency. */
const STEPS = [0, 10, 25, 50, 100, 200, 500, 1000];

const buckets = new Map<string, Bucket[]>();

/** The ranges of prices that lists are narrowed by, in a currency (ISO 4217). */
export function bucketsOf(currency: string): Bucket[] {
  const known = buckets.get(currency);
  if (known) return known;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency, maximumFractionDigits: 0 });
  const digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits!;
  const made = STEPS.map((step, at) => {
    const from = step * 10 ** digits;
    const next = STEPS[at + 1];
    const to = next === undefined ? Infinity : next * 10 ** digits - 1;
    const label =
      next === undefined ? `${format.format(step)} and up` : `${format.format(step)} to ${format.format(next)}`;
    return { from, to, value: `${from}-${to === Infinity ? '' : to}`, label };
  });
  buckets.set(currency, made);
  return made;
}

/** The number of the bucket that a price lies in. */
export function bucketAt(all: Bucket[], price: number): number {
  for (let at = all.length - 1; at > 0; at--) if (price >= all[at]!.from) return at;
  return 0;
}

/** Whether a narrowing by price is this bucket. */
export const isBucket = (bucket: Bucket, min: number | null | undefined, max: number | null | undefined): boolean =>
  (min ?? 0) === bucket.from && (max ?? Infinity) === bucket.to && !(bucket.from === 0 && bucket.to === Infinity);
