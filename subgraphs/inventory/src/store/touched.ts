import type { Postgres, Tx } from '@shop/kit/postgres';

const touched = new WeakMap<Tx, Set<string>>();

/** Remembers that a transaction changes what there is of skus. */
export function touch(tx: Tx, skus: readonly string[]): void {
  touched.set(tx, new Set([...(touched.get(tx) ?? []), ...skus]));
}

/** The store, which calls `ring` for each sku that a transaction changed, after it was committed. */
export const ringing = (postgres: Postgres, ring: (sku: string) => void): Postgres => ({
  ...postgres,
  async transaction(work) {
    let last: Tx | undefined;
    const answer = await postgres.transaction((tx) => work((last = tx)));
    for (const sku of (last && touched.get(last)) ?? []) ring(sku);
    return answer;
  },
});
