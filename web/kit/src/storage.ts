/** What a page remembers: gone when the browser refuses storage, and then forgotten quietly, for nothing depends on it. */
export interface Memory<T> {
  read(): T | undefined;
  write(value: T): void;
  forget(): void;
}

/** Remembers one JSON value under a name, for this tab (`sessionStorage`) or for this browser (`localStorage`). */
export function memory<T>(name: string, where: 'sessionStorage' | 'localStorage'): Memory<T> {
  const attempt = <R>(action: (storage: Storage) => R): R | undefined => {
    try {
      return action(window[where]);
    } catch {
      return undefined;
    }
  };
  return {
    read: () =>
      attempt((storage) => {
        const text = storage.getItem(name);
        return text === null ? undefined : (JSON.parse(text) as T);
      }),
    write: (value) => attempt((storage) => storage.setItem(name, JSON.stringify(value))),
    forget: () => attempt((storage) => storage.removeItem(name)),
  };
}
