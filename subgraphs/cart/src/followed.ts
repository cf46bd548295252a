import type { Kit } from '@shop/kit/subgraph';

const LOOK_EVERY_MS = 2000;

/** Something of a store, kept in memory: reading costs nothing, and what any process changes shows within 2 s. */
export class Followed<T> {
  private constructor(
    private value: T,
    private readonly load: () => Promise<T>,
    private readonly tellOthers: () => void,
  ) {}

  /** Loads it and follows it from then on. Rejects when it can't be loaded now. */
  static async open<T>(kit: Kit, name: string, load: () => Promise<T>): Promise<Followed<T>> {
    const bell = kit.wakes.bell(name);
    const followed = new Followed(await load(), load, () => bell.ring());
    const sweep = kit.sweep(name, LOOK_EVERY_MS, () => followed.look());
    const forget = bell.listen(() => sweep.wake());
    kit.onClose(async () => forget());
    return followed;
  }

  get now(): T {
    return this.value;
  }

  /** After a change: shows here at once, and in the other processes a moment later. Never rejects: what fails is looked at again. */
  async changed(): Promise<void> {
    this.tellOthers();
    await this.look().catch(() => {});
  }

  private async look(): Promise<void> {
    this.value = await this.load();
  }
}
