import { EmbeddedSearch } from '@shop/catalog/search/embedded';
import type { SearchDocument, SearchRequest } from '@shop/catalog/search/port';
import { Dice } from './dice';
import { seedCategories, seedDocuments } from './documents';
import { generatedCategories, generatedProducts } from './products';
import { COLOURS, KINDS, STYLES } from './words';

/** What the search engine needs for a catalog of this size; times in ms, memory in MB. */
export interface SearchFigures {
  products: number;
  buildMs: number;
  residentMb: number;
  oneByOne: { p50: number; p95: number; max: number };
  slowest: string[];
}

const BATCH = 100;

/** An engine with so many generated products, and how long the longest piece of building blocked others (ms). */
export function builtEngine(count: number): { search: EmbeddedSearch; buildMs: number } {
  const categories = generatedCategories();
  const search = new EmbeddedSearch('EUR');
  search.use(search.beside(seedCategories(categories)));
  let buildMs = 0;
  let batch: SearchDocument[] = [];
  const flush = () => {
    const began = performance.now();
    search.put(batch);
    buildMs += performance.now() - began;
    batch = [];
  };
  for (const document of seedDocuments(generatedProducts(count), categories)) {
    if (batch.push(document) === BATCH) flush();
  }
  flush();
  return { search, buildMs };
}

/** What shoppers ask: words of the shop, some misspelt, some begun, some narrowed, some sorted; all with facets. */
export function* requests(count: number, seed = 11): Generator<SearchRequest> {
  const dice = new Dice(seed);
  for (let at = 0; at < count; at++) {
    const kind = dice.of(KINDS).name;
    const words = [dice.of(STYLES), dice.of(COLOURS), kind, misspelt(kind, dice), kind.slice(0, 4), ''];
    const query = dice.next() < 0.5 ? `${dice.of(words)} ${kind}` : dice.of(words);
    yield {
      query,
      narrowing: {
        status: 'ACTIVE',
        ...(dice.next() < 0.2 && { category: 'g-clothing' }),
        ...(dice.next() < 0.2 && { priceMin: 2500, priceMax: 9999 }),
        ...(dice.next() < 0.2 && { attributes: [{ name: 'Colour', values: [dice.of(COLOURS), dice.of(COLOURS)] }] }),
      },
      sort: dice.of(['RELEVANCE', 'RELEVANCE', 'RELEVANCE', 'PRICE_ASC', 'TITLE', 'NEWEST'] as const),
      limit: 25,
      facets: true,
    };
  }
}

function misspelt(word: string, dice: Dice): string {
  const at = dice.between(1, word.length - 2);
  return word.slice(0, at) + word.slice(at + 1);
}

/** Measures building and `queries` queries, one at a time. */
export async function measureSearch(products: number, queries = 500): Promise<SearchFigures> {
  const { search, buildMs } = builtEngine(products);
  const times: { ms: number; query: string }[] = [];
  for (const request of requests(queries)) {
    const began = performance.now();
    const { total } = await search.find(request);
    times.push({ ms: performance.now() - began, query: `${request.query} (${total}, ${request.sort})` });
  }
  const slowest = [...times].sort((a, b) => b.ms - a.ms);
  const at = (part: number) => slowest[Math.floor(slowest.length * (1 - part))]!.ms;
  return {
    products,
    buildMs,
    residentMb: process.memoryUsage().rss / 1e6,
    oneByOne: { p50: at(0.5), p95: at(0.95), max: slowest[0]!.ms },
    slowest: slowest.slice(0, 8).map(({ ms, query }) => `${ms.toFixed(1)} ms: ${query}`),
  };
}
