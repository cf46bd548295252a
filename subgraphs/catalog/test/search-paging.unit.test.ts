import { EmbeddedSearch } from '../src/search/embedded';
import type { Position, SearchDocument, Sort } from '../src/search/port';

const PRODUCTS = 5000;
const CHANGES = 200;
const PAGE = 100;

const document = (at: number, version = 1): SearchDocument => ({
  id: `p${String((at * 7919) % PRODUCTS).padStart(4, '0')}`,
  version,
  slug: `p${at}`,
  title: `${'ABCDEFGH'[(at * version) % 8]} ${version > 1 ? 'fresh ' : ''}lamp ${(at * 31 * version) % 977}`,
  brand: 'Norr',
  description: version > 1 ? 'A lamp that was described anew.' : 'Light.',
  status: 'ACTIVE',
  categoryId: 'c1',
  tags: [],
  attributes: [],
  options: [],
  skus: [`s${at}`],
  alts: [],
  prices: [(at * 37 * version) % 5000],
  createdAt: (at * 101) % 3000,
  updatedAt: 0,
});

function startEngine(): EmbeddedSearch {
  const search = new EmbeddedSearch('EUR');
  search.use(search.beside([{ id: 'c1', slug: 'light', name: 'Light' }]));
  search.put(Array.from({ length: PRODUCTS }, (_, at) => document(at)));
  return search;
}

/** Changes some products in every way: what they are called, cost and say, and what others tell of them. */
function change(search: EmbeddedSearch, from: number, count: number): void {
  const changed = Array.from({ length: count }, (_, at) => (from + at) * 17);
  search.put(changed.map((at) => document(at % PRODUCTS, 2)));
  search.signal(
    changed.map((at) => ({
      id: document((at + 5) % PRODUCTS).id,
      signals: { rating: 1 + (at % 5), ratings: at % 50, sold: at % 900, inStock: true },
    })),
  );
}

describe('pages of a list', () => {
  it.each<[Sort, string | undefined]>([
    ['RELEVANCE', 'lamp'],
    ['RELEVANCE', undefined],
    ['TITLE', 'lamp'],
    ['PRICE_ASC', undefined],
    ['PRICE_DESC', 'lamp'],
    ['NEWEST', undefined],
    ['BEST_RATED', undefined],
    ['BEST_SELLING', 'lamp'],
  ])('show each of 5,000 products once while 200 change (%s, %s)', async (sort, query) => {
    const search = startEngine();
    const seen: string[] = [];
    let after: Position | undefined;
    for (let page = 0; page < PRODUCTS / PAGE; page++) {
      const narrowing = { status: 'ACTIVE' as const };
      const { hits, total } = await search.find({ query, narrowing, sort, limit: PAGE, after, facets: false });
      expect(total).toBe(PRODUCTS);
      seen.push(...hits.map(({ id }) => id));
      after = JSON.parse(JSON.stringify(hits.at(-1)!.position)) as Position;
      change(search, page * 4, CHANGES / (PRODUCTS / PAGE));
    }
    expect(seen.length).toBe(PRODUCTS);
    expect(new Set(seen).size).toBe(PRODUCTS);
  });

  it('a new list sees what changed', async () => {
    const search = startEngine();
    change(search, 0, 3);
    const narrowing = { status: 'ACTIVE' as const };
    const { hits } = await search.find({ query: 'fresh lamp', narrowing, sort: 'TITLE', limit: 10, facets: false });
    expect(hits.map(({ id }) => id).sort()).toEqual([0, 17, 34].map((at) => document(at).id).sort());
  });
});
