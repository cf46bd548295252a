import { useSyncExternalStore } from 'react';

/** A value that several components look at and anything may change. */
export interface Store<T> {
  get(): T;
  set(value: T): void;
  /** Calls back at each change; answers how to stop. */
  subscribe(listener: () => void): () => void;
}

/** A store with a first value; setting the same value again tells nobody. */
export function makeStore<T>(first: T): Store<T> {
  let current = first;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set(value) {
      if (Object.is(value, current)) return;
      current = value;
      listeners.forEach((listener) => listener());
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The store's value now; the component is drawn again when it changes. */
export const useStore = <T>(store: Store<T>): T => useSyncExternalStore(store.subscribe, store.get);
