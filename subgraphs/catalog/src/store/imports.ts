import { randomUUID } from 'node:crypto';
import { Schema, type Connection, type Model } from 'mongoose';
import type { Aggregates } from '@shop/kit/aggregates';
import type { Kit } from '@shop/kit/subgraph';
import { fail } from '@shop/kit/result';
import { undoneImport } from '../domain/editing';
import type { Product } from '../domain/product';
import { importEntries, type Change, type Tally } from '../import/importing';
import type { Entry } from '../import/record';
import type { Categories } from './categories';

/** What an import changed in one product: what it was before the import (null: nothing), and its version after it. */
interface Logged {
  _id: string;
  importId: string;
  productId: string;
  line: number;
  before: Product | null;
  version: number;
  at: Date;
}

export interface Fault {
  line: number;
  message: string;
}

/** What an import, or taking one back, did. */
export interface Imported extends Pick<Tally, 'created' | 'updated' | 'failed'> {
  importId: string;
  errors: Fault[];
}

const KEPT_S = 30 * 86_400;
export const MOST_ROWS = 1000;

const schema = new Schema<Logged>(
  {
    _id: String,
    importId: String,
    productId: String,
    line: Number,
    before: Schema.Types.Mixed,
    version: Number,
    at: Date,
  },
  { versionKey: false, autoIndex: false, minimize: false },
);
schema.index({ importId: 1 });
schema.index({ at: 1 }, { expireAfterSeconds: KEPT_S });

/** Imports by mutation: up to 1,000 rows, and for 30 days the way back. */
export class Imports {
  private readonly log: Model<Logged>;
  private indexes?: Promise<unknown>;

  constructor(
    private readonly kit: Kit,
    connection: Connection,
    private readonly products: Aggregates<Product>,
    private readonly categories: Categories,
  ) {
    this.log = connection.model<Logged>('ImportChange', schema, 'importChanges');
  }

  /** Takes the rows; each that can't be taken is named with its line. */
  async take(entries: Entry[]): Promise<Imported> {
    await this.ready();
    const importId = randomUUID();
    const errors: Fault[] = [];
    const { created, updated, unchanged, failed } = await importEntries(each(entries), {
      products: this.products,
      categories: this.categories,
      currency: this.kit.config.currency,
      failed: (line, message) => void errors.push({ line, message }),
      about: (changes) => this.remember(importId, changes),
    });
    errors.sort((a, b) => a.line - b.line);
    return { importId, created, updated: updated + unchanged, failed, errors };
  }

  /** Takes an import back: what it made is archived, what it changed is as before, unless someone changed it since. */
  async undo(importId: string) {
    await this.ready();
    const logged = await this.log.find({ importId }).lean<Logged[]>();
    if (logged.length === 0)
      return fail('NOT_FOUND', 'There is no such import, or it is more than 30 days old, or was taken back.', [
        'importId',
      ]);
    const errors: Fault[] = [];
    for (const one of logged) {
      const message = await this.undoOne(one);
      if (message) errors.push({ line: one.line, message });
      else await this.log.deleteOne({ _id: one._id });
    }
    this.categories.recount();
    errors.sort((a, b) => a.line - b.line);
    const value: Imported = {
      importId,
      created: 0,
      updated: logged.length - errors.length,
      failed: errors.length,
      errors,
    };
    return { ok: true as const, value };
  }

  /** What stands in the way; nothing when it is as before. A row that was refused after all has nothing to take back. */
  private async undoOne({ productId, before, version }: Logged): Promise<string | undefined> {
    const undone = await this.products.update<string>(productId, (product) => {
      if (product.version < version) return { ok: true, value: product, events: [] };
      return undoneImport(product, before, version, {
        currency: this.kit.config.currency,
        at: new Date(),
      });
    });
    return undone.ok || undone.problem.code === 'NOT_FOUND' ? undefined : undone.problem.message;
  }

  private async remember(importId: string, changes: Change[]): Promise<void> {
    const at = new Date();
    await this.log.collection.bulkWrite(
      changes.map(({ line, id, before, version }) => ({
        updateOne: {
          filter: { _id: `${importId}:${id}` as never },
          update: { $set: { version }, $setOnInsert: { importId, productId: id, line, before, at } },
          upsert: true,
        },
      })),
    );
  }

  private ready(): Promise<unknown> {
    return (this.indexes ??= this.log.createIndexes().catch((error: unknown) => {
      this.indexes = undefined;
      throw error;
    }));
  }
}

async function* each(entries: Entry[]): AsyncIterable<Entry> {
  yield* entries;
}
