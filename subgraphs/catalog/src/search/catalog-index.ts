import { Columns } from './columns';
import { Dictionary } from './dictionary';
import { Growing } from './growing';
import { occurrencesOf, skuKey, titleLength } from './occurrences';
import type { SearchCategory, SearchDocument, Signals } from './port';

const NOTHING_TOLD: Signals = { rating: 0, ratings: 0, sold: 0, inStock: true };
const FREEZES_KEPT = 8;

/** The frequencies of terms as they were at a moment: what scores are made of, so that pages of one list agree. */
interface Freeze {
  at: number;
  documents: number;
  frequencies: Uint32Array;
}

/**
 * The index of one catalog. A document that changes becomes a new row and its old row ends: a list that began before goes
 * on with the old one, so it neither repeats nor misses what changes meanwhile. Ended rows go when the index is built anew.
 */
export class CatalogIndex {
  readonly columns = new Columns();
  readonly dictionary = new Dictionary();
  readonly titleLengths = new Growing(Uint8Array, 1024);
  readonly skus = new Map<string, number>();
  categories: ReadonlyMap<string, SearchCategory>;
  /** How many rows have ended. */
  ended = 0;
  private readonly rows = new Map<string, number>();
  private readonly versions = new Map<string, number>();
  private freezes: Freeze[] = [];
  /** What rows said before others told anew, for lists that began before; by row. */
  private readonly earlier = new Map<number, { until: number; signals: Signals }[]>();

  constructor(categories: SearchCategory[]) {
    this.categories = new Map(categories.map((category) => [category.id, category]));
  }

  /** Takes over the tree as it is now; answers whether that changes the words of documents. */
  regroup(categories: SearchCategory[]): boolean {
    const before = this.categories;
    this.categories = new Map(categories.map((category) => [category.id, category]));
    return categories.some(({ id, name, parentId }) => {
      const known = before.get(id);
      return known ? known.name !== name || known.parentId !== parentId : false;
    });
  }

  /** How many documents there are now. */
  get size(): number {
    return this.rows.size;
  }

  /** The version that is indexed of a document; undefined for one that is not. */
  versionOf(id: string): number | undefined {
    return this.versions.get(id);
  }

  /** The row of a document as it is now. */
  rowOf(id: string): number | undefined {
    return this.rows.get(id);
  }

  /** Indexes a document as it is from `now` on (ms). */
  put(document: SearchDocument, now: number): void {
    const before = this.rows.get(document.id);
    const signals = before === undefined ? NOTHING_TOLD : this.columns.signalsOf(before);
    if (before !== undefined) this.end(before, now);
    const row = this.columns.add(document, signals, before === undefined ? Math.min(now, document.updatedAt) : now);
    this.rows.set(document.id, row);
    this.versions.set(document.id, document.version);
    this.titleLengths.push(Math.min(255, titleLength(document.title)));
    for (const sku of document.skus) this.skus.set(skuKey(sku), row);
    for (const [term, { weight, flags }] of occurrencesOf(document, this.namesAbove(document.categoryId)))
      this.dictionary.add(term, row, weight, flags, now);
    this.freezeIfGrown(now);
  }

  /** Takes over what others tell of a product; lists that began before `now` keep what they saw. */
  signal(id: string, signals: Signals, now: number): void {
    const row = this.rows.get(id);
    if (row === undefined) return;
    const before = this.columns.signalsOf(row);
    if (sameSignals(before, signals)) return;
    const history = this.earlier.get(row) ?? [];
    this.earlier.set(row, [...history.slice(-7), { until: now, signals: before }]);
    this.columns.signal(row, signals);
  }

  /** What others told of a row's product at a time, when that is not what they tell now. */
  earlierSignals(row: number, at: number): Signals | undefined {
    return this.earlier.get(row)?.find(({ until }) => at < until)?.signals;
  }

  /** Whether others told anew of some row since a time. */
  hasEarlier(): boolean {
    return this.earlier.size > 0;
  }

  /** The frequencies that a list uses which began at a time. */
  frequenciesAt(time: number): Freeze {
    return this.freezes.findLast(({ at }) => at <= time) ?? this.freezes[0] ?? EMPTY_FREEZE;
  }

  /** The names of a category and of those above it, nearest first. */
  namesAbove(id: string): string[] {
    const names: string[] = [];
    for (let category = this.categories.get(id); category && names.length < 20;)
      category = (names.push(category.name), category.parentId ? this.categories.get(category.parentId) : undefined);
    return names;
  }

  private end(row: number, now: number): void {
    this.columns.died.set(row, now);
    this.ended++;
  }

  private freezeIfGrown(now: number): void {
    const last = this.freezes.at(-1);
    if (last && this.size < last.documents * 1.2 + 4) return;
    const frequencies = Uint32Array.from(this.dictionary.postings, ({ documents }) => documents.length);
    this.freezes = [...this.freezes, { at: now, documents: this.size, frequencies }].slice(-FREEZES_KEPT);
  }
}

const EMPTY_FREEZE: Freeze = { at: 0, documents: 1, frequencies: new Uint32Array(0) };

const sameSignals = (a: Signals, b: Signals) =>
  a.rating === b.rating && a.ratings === b.ratings && a.sold === b.sold && a.inStock === b.inStock;
