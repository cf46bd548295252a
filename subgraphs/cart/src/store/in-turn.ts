/** Work of one process that goes one after another where it shares a key. */
export class InTurn {
  private readonly last = new Map<string, Promise<unknown>>();

  /** Runs `work` after all that was asked before under the same key, whether or not that worked. */
  async run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.last.get(key) ?? Promise.resolve();
    const mine = before.then(work, work);
    this.last.set(key, mine);
    try {
      return await mine;
    } finally {
      if (this.last.get(key) === mine) this.last.delete(key);
    }
  }
}
