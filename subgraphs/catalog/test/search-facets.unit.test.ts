import * as fc from 'fast-check';
import { EmbeddedSearch } from '../src/search/embedded';
import type { Narrowing, SearchCategory, SearchDocument, Signals } from '../src/search/port';
import { bucketsOf } from '../src/search/price-buckets';

const CATEGORIES: SearchCategory[] = [
  { id: 'c1', slug: 'home', name: 'Alpha' },
  { id: 'c2', slug: 'lamps', name: 'Beta', parentId: 'c1' },
  { id: 'c3', slug: 'rugs', name: 'Gamma', parentId: 'c1' },
  { id: 'c4', slug: 'sport', name: 'Delta' },
];
const BRANDS = ['Norr', 'Fjell', 'Aurel'];
const TAGS = ['gift', 'sale'];
const PAIRS: [string, string[]][] = [
  ['Material', ['Wool', 'Oak', 'Brass']],
  ['Colour', ['Red', 'Blue', 'Navy']],
];
const KINDS = ['Lamp', 'Rug', 'Ball'];

type Row = SearchDocument & Signals;

const rows = fc.array(
  fc.record({
    kind: fc.constantFrom(...KINDS),
    brand: fc.option(fc.constantFrom(...BRANDS), { nil: undefined }),
    categoryId: fc.constantFrom('c1', 'c2', 'c3', 'c4'),
    tags: fc.subarray(TAGS),
    material: fc.subarray(PAIRS[0]![1]),
    colour: fc.subarray(PAIRS[1]![1]),
    prices: fc.array(fc.constantFrom(0, 900, 999, 1000, 2499, 2500, 9900, 100_000), { minLength: 1, maxLength: 3 }),
    status: fc.constantFrom('ACTIVE', 'ACTIVE', 'ACTIVE', 'DRAFT'),
    rating: fc.constantFrom(0, 1, 2.5, 4, 4.9, 5),
    inStock: fc.boolean(),
  }),
  { minLength: 1, maxLength: 40 },
);

type Given = typeof rows extends fc.Arbitrary<(infer T)[]> ? T : never;

const narrowings = fc.record({
  status: fc.constant('ACTIVE' as const),
  category: fc.option(fc.constantFrom('home', 'c2', 'rugs', 'sport', 'nowhere'), { nil: undefined }),
  brands: fc.option(fc.subarray([...BRANDS, 'Nobody']), { nil: undefined }),
  tags: fc.option(fc.subarray(TAGS), { nil: undefined }),
  priceMin: fc.option(fc.constantFrom(0, 1000, 2500, 50_000), { nil: undefined }),
  priceMax: fc.option(fc.constantFrom(999, 2499, 9900), { nil: undefined }),
  ratingMin: fc.option(fc.constantFrom(1, 3, 4), { nil: undefined }),
  inStock: fc.option(fc.boolean(), { nil: undefined }),
  attributes: fc.option(
    fc.constantFrom(...PAIRS).chain(([name, values]) => fc.subarray(values).map((some) => [{ name, values: some }])),
    { nil: undefined },
  ),
}) satisfies fc.Arbitrary<Narrowing>;

const documentOf = (given: Given, at: number): Row => ({
  id: `p${at}`,
  version: 1,
  slug: `p${at}`,
  title: `Plain ${given.kind}`,
  description: '',
  alts: [],
  skus: [`s${at}`],
  createdAt: 0,
  updatedAt: 0,
  ratings: given.rating ? 3 : 0,
  sold: 0,
  ...given,
  status: given.status,
  attributes: given.material.map((value) => ({ name: 'Material', value })),
  options: given.colour.length ? [{ name: 'Colour', values: given.colour }] : [],
});

/** Whether a product is in a list, looked at one by one: what the engine's counts must equal. */
const PASSES: Record<string, (row: Row, narrowing: Narrowing) => boolean> = {
  category: (row, { category }) =>
    !category || pathOf(row.categoryId).some(({ id, slug }) => [id, slug].includes(category)),
  brand: (row, { brands }) => !brands?.length || brands.includes(row.brand ?? ''),
  tags: (row, { tags }) => !tags?.length || tags.some((tag) => row.tags.includes(tag)),
  price: (row, { priceMin, priceMax }) =>
    row.prices.some((price) => price >= (priceMin ?? 0) && price <= (priceMax ?? Infinity)),
  rating: (row, { ratingMin }) => !ratingMin || row.rating >= ratingMin,
  inStock: (row, { inStock }) => inStock === undefined || row.inStock === inStock,
  'attributes.Material': (row, narrowing) => hasPair(row, narrowing, 'Material'),
  'attributes.Colour': (row, narrowing) => hasPair(row, narrowing, 'Colour'),
};

const pathOf = (id?: string): SearchCategory[] => {
  const category = CATEGORIES.find((one) => one.id === id);
  return category ? [category, ...pathOf(category.parentId)] : [];
};

const valuesOf = (row: Row, name: string) =>
  name === 'Material' ? row.attributes.map(({ value }) => value) : row.options.flatMap(({ values }) => values);

function hasPair(row: Row, { attributes }: Narrowing, name: string): boolean {
  const wanted = attributes?.find((one) => one.name === name)?.values ?? [];
  return !wanted.length || wanted.some((value) => valuesOf(row, name).includes(value));
}

/** The values of a facet that a product counts in. */
function countedIn(row: Row, field: string): string[] {
  if (field === 'category') return pathOf(row.categoryId).map(({ slug }) => slug);
  if (field === 'brand') return row.brand ? [row.brand] : [];
  if (field === 'rating') return ['1', '2', '3', '4'].filter((stars) => row.rating >= Number(stars));
  if (field === 'inStock') return [String(row.inStock)];
  if (field === 'price')
    return bucketsOf('EUR')
      .filter(({ from, to }) => row.prices.some((price) => price >= from && price <= to))
      .map(({ value }) => value);
  return valuesOf(row, field.split('.')[1]!);
}

function counted(all: Row[], narrowing: Narrowing, field: string): Record<string, number> {
  const others = Object.entries(PASSES).filter(([other]) => other !== field);
  const counts: Record<string, number> = {};
  for (const row of all.filter((one) => others.every(([, passes]) => passes(one, narrowing))))
    for (const value of countedIn(row, field)) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

describe('facets', () => {
  it('count what a look at each product counts, for 2,000 combinations of filters', async () => {
    await fc.assert(
      fc.asyncProperty(rows, narrowings, fc.constantFrom('', 'lamp', 'plain'), async (given, narrowing, query) => {
        const documents = given.map(documentOf);
        const search = new EmbeddedSearch('EUR');
        search.use(search.beside(CATEGORIES));
        search.put(documents);
        search.signal(
          documents.map(({ id, rating, ratings, sold, inStock }) => ({
            id,
            signals: { rating, ratings, sold, inStock },
          })),
        );
        const sort = 'TITLE' as const;
        const { total, facets } = await search.find({ query, narrowing, sort, limit: 5, facets: true });
        const asked = documents.filter((row) => row.status === 'ACTIVE' && row.title.toLowerCase().includes(query));
        const inAll = asked.filter((row) => Object.values(PASSES).every((passes) => passes(row, narrowing)));
        expect(total).toBe(inAll.length);
        for (const field of Object.keys(PASSES).filter((one) => one !== 'tags')) {
          const values = facets.find((facet) => facet.field === field)?.values ?? [];
          const found = Object.fromEntries(
            values.filter(({ count }) => count > 0).map(({ value, count }) => [value, count]),
          );
          expect({ field, ...found }).toEqual({ field, ...counted(asked, narrowing, field) });
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('show what is selected even where nothing has it', async () => {
    const search = new EmbeddedSearch('EUR');
    search.use(search.beside(CATEGORIES));
    search.put(
      [documentOf(fc.sample(rows, 1)[0]![0]!, 0)].map((one) => ({ ...one, status: 'ACTIVE' as const, brand: 'Norr' })),
    );
    const narrowing = { status: 'ACTIVE' as const, brands: ['Norr'], priceMin: 100_000 * 10, attributes: [] };
    const { facets } = await search.find({ narrowing, sort: 'TITLE', limit: 5, facets: true });
    expect(facets.find(({ field }) => field === 'brand')?.values).toEqual([
      { value: 'Norr', label: 'Norr', count: 0, selected: true },
    ]);
  });
});
