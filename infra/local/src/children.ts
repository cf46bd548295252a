/** What can be ended and waited for. */
export interface Endable {
  stop(): Promise<unknown>;
}

/** Running things that end together. */
export class Children {
  readonly #members: Endable[] = [];
  #stopping = false;

  /** Takes one in and answers it; after `stop` it is ended at once. */
  add<T extends Endable>(member: T): T {
    this.#members.push(member);
    if (this.#stopping) void member.stop();
    return member;
  }

  /** Ends all of them at once and waits until the last is gone. */
  async stop(): Promise<void> {
    this.#stopping = true;
    await Promise.all(this.#members.map((member) => member.stop()));
  }
}
