import type { Kit } from '@shop/kit/subgraph';

const LOOK_EVERY_MS = 2000;

/** Something of a store, kept in memory: reading costs nothing, and what any process changes shows within 2 s. */
export class Followed<T> {
  private isBehind = false;

  private constructor(
    private value: T,
    private readonly load: () => Promise<T>,
    private readonly tellOthers: () => void,
    private readonly warn: (error: unknown) => void,
  ) {}

  /** Loads it and follows it from then on. Rejects when it can't be loaded now. */
  static async open<T>(kit: Kit, name: string, load: () => Promise<T>): Promise<Followed<T>> {
    const bell = kit.wakes.bell(name);
    const warn = (err: unknown) =>
      kit.log.warn({ err }, `What is known of ${name} may be old now; it is looked at again.`);
    const followed = new Followed(await load(), load, () => bell.ring(), warn);
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
    await this.look();
  }

  /** Says once an outage that it could not. */
  private async look(): Promise<void> {
    try {
      this.value = await this.load();
      this.isBehind = false;
    } catch (error) {
      if (!this.isBehind) this.warn(error);
      this.isBehind = true;
    }
  }
}
