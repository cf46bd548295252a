/** A unique index refused a write, because another aggregate has the same value. */
export class DuplicateKey extends Error {
  /** `fields`: those of the index, as it names them: `['email']`, `['variants.sku']`. */
  constructor(readonly fields: string[]) {
    super(`Something else has the same ${fields.join(', ')}.`);
    this.name = 'DuplicateKey';
  }
}

/** Rejects with DuplicateKey when MongoDB's error is one of a unique index, else with the error itself. */
export function orDuplicateKey(error: Error & { code?: unknown; keyPattern?: object }): never {
  if (error.code !== 11000) throw error;
  throw new DuplicateKey(Object.keys(error.keyPattern ?? {}).length ? Object.keys(error.keyPattern!) : named(error));
}

/** Servers that send no key pattern name the index in the message, as `email_1` or `cartId_1_cartVersion_1`. */
function named({ message }: { message: string }): string[] {
  const index = /index: (?:\S*\.\$)?(\S+)/.exec(message)?.[1] ?? '';
  return index.split(/_-?1(?:_|$)/).filter(Boolean);
}
