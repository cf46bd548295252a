import type { Kit } from './subgraph';

/** Makes indexes of a collection, now and until it worked; what is answered waits for them. Adds a readiness check. */
export function indexed(kit: Kit, collection: string, make: () => Promise<unknown>): () => Promise<void> {
  let made: Promise<void> | undefined;
  const ready = () =>
    (made ??= make().then(
      () => {},
      (error: unknown) => {
        made = undefined;
        throw error;
      },
    ));
  kit.check(`${collection} indexes`, ready);
  void ready().catch((error: unknown) =>
    kit.log.error({ err: error }, 'Indexes could not be made; it is tried again.'),
  );
  return ready;
}
