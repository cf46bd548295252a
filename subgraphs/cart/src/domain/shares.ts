/** A part of a whole: how much of it is this part's, relative to the others. */
export interface Weighted {
  key: string;
  /** A whole number, 0 or more. */
  weight: number;
}

/** `amount` × `rate` ÷ `per`, rounded half up to a whole number. Exact for safe integers; none is negative. */
export const portion = (amount: number, rate: number, per: number): number =>
  Number((2n * BigInt(amount) * BigInt(rate) + BigInt(per)) / (2n * BigInt(per)));

/**
 * Divides a whole number by weights so that the shares add up to it exactly (largest remainder). Each share differs from
 * the exact one by less than 1. What decides a tie is the key, never the order; without any weight nobody gets a share.
 */
export function shares(whole: number, parts: readonly Weighted[]): Map<string, number> {
  const total = parts.reduce((sum, { weight }) => sum + BigInt(weight), 0n);
  if (total === 0n) return new Map(parts.map(({ key }) => [key, 0]));
  const exact = parts.map(({ key, weight }) => {
    const product = BigInt(whole) * BigInt(weight);
    return { key, floor: Number(product / total), remainder: product % total };
  });
  const left = whole - exact.reduce((sum, { floor }) => sum + floor, 0);
  const byRemainder = [...exact].sort(
    (a, b) => Number(b.remainder > a.remainder) - Number(b.remainder < a.remainder) || (a.key < b.key ? -1 : 1),
  );
  const raised = new Set(byRemainder.slice(0, left).map(({ key }) => key));
  return new Map(exact.map(({ key, floor }) => [key, floor + (raised.has(key) ? 1 : 0)]));
}
