import { CatalogIndex } from './catalog-index';
import { FacetCounts } from './facets';
import { dimensionsOf, eachRowAt } from './narrowing';
import { skuKey } from './occurrences';
import { First, orderOf } from './order';
import type { Found, Search, SearchCategory, SearchDocument, SearchRequest, Signals } from './port';
import { Scoring } from './scoring';
import { suggestions } from './suggesting';
import { understand } from './understanding';
import { wordsOf } from './words';

const SUGGESTED_FROM = 150;

/** The search engine in this process's memory; all of its work is done when a call returns. */
export class EmbeddedSearch implements Search {
  private index = new CatalogIndex([]);
  private last = 0;

  constructor(private readonly currency: string) {}

  /** The index that answers now. */
  get current(): CatalogIndex {
    return this.index;
  }

  /** Answers from another index from now on. */
  use(index: CatalogIndex): void {
    this.index = index;
  }

  /** Indexes documents, in place of what was indexed of them before. */
  put(documents: SearchDocument[], into = this.index): void {
    const now = this.writing();
    for (const document of documents) into.put(document, now);
  }

  /** Takes over what others tell of products. */
  signal(told: { id: string; signals: Signals }[], into = this.index): void {
    const now = this.writing();
    for (const { id, signals } of told) into.signal(id, signals, now);
  }

  /** An index beside the one that answers, for these categories. */
  beside(categories: SearchCategory[]): CatalogIndex {
    return new CatalogIndex(categories);
  }

  async find(request: SearchRequest): Promise<Found> {
    return this.findNow(request);
  }

  async suggest(prefix: string, limit: number): Promise<string[]> {
    if (!wordsOf(prefix).length) return [];
    const { columns, categories } = this.index;
    const narrowing = { status: 'ACTIVE' } as const;
    const { rows } = this.rowsFor({
      query: prefix,
      narrowing,
      sort: 'RELEVANCE',
      limit: SUGGESTED_FROM,
      facets: false,
    });
    const products = rows.map((row) => ({
      title: columns.titles[row]!,
      brand: columns.brandNames.all[columns.brands.values[row]!],
      category: categories.get(columns.categoryIds.all[columns.categories.values[row]!]!)?.name,
    }));
    return suggestions(prefix, products, limit);
  }

  private findNow(request: SearchRequest): Found {
    const { rows, order, total, facets, began } = this.rowsFor(request);
    const { ids } = this.index.columns;
    const hits = rows.map((row) => ({
      id: ids[row]!,
      position: [began, order.value(row), ids[row]!] as [number, string | number, string],
    }));
    return { hits, total, facets };
  }

  private rowsFor({ query, narrowing, sort, limit, after, facets }: SearchRequest) {
    const { index } = this;
    const began = Math.min(after?.[0] ?? Infinity, this.reading());
    const scored = wordsOf(query ?? '').length ? this.scored(query!, began) : undefined;
    const order = orderOf(sort, index, began, scored?.scores);
    const first = new First(order, index.columns.ids, limit, after);
    const dimensions = dimensionsOf(narrowing, index);
    const counts = facets ? new FacetCounts(index, this.currency) : undefined;
    let total = 0;
    const count = (row: number) => {
      const failing = dimensions.findIndex(({ passes }) => !passes(row));
      if (failing < 0) {
        total++;
        first.offer(row);
        counts?.countAll(row);
      } else if (counts && !dimensions.some(({ passes }, at) => at > failing && !passes(row)))
        counts.countIn(dimensions[failing]!.field, row);
    };
    eachRowAt({ columns: index.columns, status: narrowing.status, time: began, rows: scored?.rows }, count);
    return { rows: first.rows, order, total, facets: counts?.facets(narrowing) ?? [], began };
  }

  /** A sku, whole, is an answer of its own. */
  private scored(query: string, began: number) {
    const bySku = this.index.skus.get(skuKey(query));
    if (bySku !== undefined) {
      const scores = new Float32Array(this.index.columns.length);
      scores[bySku] = 1;
      return { rows: Uint32Array.of(bySku), scores };
    }
    return new Scoring(this.index, began).run(understand(query, this.index, began));
  }

  /** The time of a write: after every list that has begun. */
  private writing(): number {
    return (this.last = Math.max(Date.now(), this.last + 1));
  }

  /** The time of a list that begins: it sees every write before. */
  private reading(): number {
    return (this.last = Math.max(Date.now(), this.last));
  }
}
