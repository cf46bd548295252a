import type { Allocated, Wanted } from './allocation';

/** The held lines, or parts of them, that units of skus are taken from. Undefined when more is wanted than is held. */
export function takenFrom(held: readonly Allocated[], wanted: readonly Wanted[]): Allocated[] | undefined {
  const left = new Map<string, number>();
  for (const { sku, quantity } of wanted) left.set(sku, (left.get(sku) ?? 0) + quantity);
  const taken: Allocated[] = [];
  for (const line of held) {
    const units = Math.min(line.quantity, left.get(line.sku) ?? 0);
    left.set(line.sku, (left.get(line.sku) ?? 0) - units);
    if (units > 0) taken.push({ ...line, quantity: units });
  }
  return [...left.values()].some((units) => units > 0) ? undefined : taken;
}
