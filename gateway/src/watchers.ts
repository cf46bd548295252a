/** Who wants to be told about something, by its name. */
export class Watchers {
  private readonly byName = new Map<string, Set<() => void>>();

  /** The names that somebody watches. */
  names(): string[] {
    return [...this.byName.keys()];
  }

  /** Calls `onCall` each time the name is called, until the answered function is called. */
  add(name: string, onCall: () => void): () => void {
    const watching = this.byName.get(name) ?? new Set();
    this.byName.set(name, watching.add(onCall));
    return () => {
      watching.delete(onCall);
      if (!watching.size && this.byName.get(name) === watching) this.byName.delete(name);
    };
  }

  call(name: string): void {
    for (const onCall of [...(this.byName.get(name) ?? [])]) onCall();
  }
}
