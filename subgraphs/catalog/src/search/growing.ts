type Numbers = Float64Array | Float32Array | Int32Array | Uint32Array | Uint16Array | Uint8Array;

/** Numbers in one typed array that grows by itself: a million of them are a few megabytes and no garbage. */
export class Growing<T extends Numbers> {
  values: T;
  length = 0;

  constructor(
    private readonly Kind: new (length: number) => T,
    capacity = 4,
  ) {
    this.values = new Kind(capacity);
  }

  push(value: number): void {
    this.reach(this.length + 1);
    this.values[this.length++] = value;
  }

  /** Sets the value at an index, which may be beyond the end; what lies between is 0. */
  set(index: number, value: number): void {
    this.reach(index + 1);
    this.values[index] = value;
    if (index >= this.length) this.length = index + 1;
  }

  private reach(length: number): void {
    if (length <= this.values.length) return;
    const larger = new this.Kind(Math.max(length, this.values.length * 2));
    larger.set(this.values);
    this.values = larger;
  }
}

/** Lists of numbers, one an index, appended once each: all of them in two arrays. */
export class Lists {
  readonly starts = new Growing(Uint32Array, 1024);
  readonly values = new Growing(Uint32Array, 4096);

  /** Appends the next list. */
  push(list: Iterable<number>): void {
    this.starts.push(this.values.length);
    for (const value of list) this.values.push(value);
  }

  /** Where the list of an index begins and ends in `values`. */
  from(index: number): number {
    return this.starts.values[index]!;
  }

  to(index: number): number {
    return index + 1 < this.starts.length ? this.starts.values[index + 1]! : this.values.length;
  }
}

/** Texts by small numbers and back. */
export class Names {
  readonly all: string[] = [];
  private readonly ids = new Map<string, number>();

  /** The number of a text, a new one for a new text. */
  of(text: string): number {
    const known = this.ids.get(text);
    if (known !== undefined) return known;
    this.ids.set(text, this.all.length);
    return this.all.push(text) - 1;
  }

  /** The number of a text, or -1. */
  find(text: string): number {
    return this.ids.get(text) ?? -1;
  }
}
