import type { Model } from 'mongoose';
import type { Kit } from '@shop/kit/subgraph';

/** Makes a collection's indexes, those of its model and `others`; what is answered waits for them, and tries again when they could not be made. */
export function indexed<T>(kit: Kit, model: Model<T>, others = async () => {}): () => Promise<void> {
  let made: Promise<void> | undefined;
  const ready = () =>
    (made ??= Promise.all([model.createIndexes(), others()]).then(
      () => {},
      (error: unknown) => {
        made = undefined;
        throw error;
      },
    ));
  kit.check(`${model.collection.collectionName} indexes`, ready);
  void ready().catch((error: unknown) =>
    kit.log.error({ err: error }, 'Indexes could not be made; it is tried again.'),
  );
  return ready;
}
