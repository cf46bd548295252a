/** Numbers that look random and are the same for the same seed, on every machine (mulberry32). */
export class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** 0 to below 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  /** One of them. */
  of<T>(all: readonly T[]): T {
    return all[Math.floor(this.next() * all.length)]!;
  }

  /** One of them, the early ones much more often: as few brands and words make most of a catalog. */
  early<T>(all: readonly T[]): T {
    return all[Math.floor(this.next() ** 2.5 * all.length)]!;
  }

  /** Some of them, `count` at most, without repeats, in their order. */
  some<T>(all: readonly T[], count: number): T[] {
    const picked = new Set(Array.from({ length: count }, () => this.of(all)));
    return all.filter((one) => picked.has(one));
  }
}
