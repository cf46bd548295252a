/** Chance that falls the same way in every shop. */
export interface Dice {
  /** From 0 to just below 1. */
  next(): number;
  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number;
  one<T>(of: readonly T[]): T;
  /** One of the values, as often as its weight says. */
  weighted<T>(of: readonly (readonly [value: T, weight: number])[]): T;
  /** The values in another order. */
  shuffled<T>(of: readonly T[]): T[];
}

/** Dice that begin with `seed` (mulberry32). */
export function dice(seed: number): Dice {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between,
    one: (of) => of[between(0, of.length - 1)]!,
    weighted(of) {
      let left = next() * of.reduce((sum, [, weight]) => sum + weight, 0);
      return (of.find(([, weight]) => (left -= weight) < 0) ?? of.at(-1)!)[0];
    },
    shuffled: (of) => {
      const keyed = of.map((value) => ({ value, key: next() }));
      return keyed.sort((a, b) => a.key - b.key).map(({ value }) => value);
    },
  };
}
