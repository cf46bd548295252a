import DataLoader from 'dataloader';

/** A loader for one request: batches the keys asked for in one tick into one call and answers each, or null, in order. */
export const oneByKey = <V>(byKeys: (keys: string[]) => Promise<V[]>, keyOf: (value: V) => string) =>
  new DataLoader<string, V | null>(async (keys) => {
    const found = new Map((await byKeys([...keys])).map((value) => [keyOf(value), value]));
    return keys.map((key) => found.get(key) ?? null);
  });
