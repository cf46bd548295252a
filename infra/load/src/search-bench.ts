import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
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
  /** The longest that a batch of indexing held others up. */
  longestBatchMs: number;
  slowest: string[];
}

/** As catalog does it: so many, then others have a turn. */
const BATCH = 25;

/** An engine with so many generated products, how long that took, and the longest that a batch held others up (ms). */
export function builtEngine(count: number): { search: EmbeddedSearch; buildMs: number; longestBatchMs: number } {
  const categories = generatedCategories();
  const search = new EmbeddedSearch('EUR');
  search.use(search.beside(seedCategories(categories)));
  let buildMs = 0;
  let longestBatchMs = 0;
  let batch: SearchDocument[] = [];
  const flush = () => {
    const began = performance.now();
    search.put(batch);
    const took = performance.now() - began;
    buildMs += took;
    longestBatchMs = Math.max(longestBatchMs, took);
    batch = [];
  };
  for (const document of seedDocuments(generatedProducts(count), categories)) {
    if (batch.push(document) === BATCH) flush();
  }
  flush();
  return { search, buildMs, longestBatchMs };
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
export async function measureSearch(
  products: number,
  queries = 500,
): Promise<SearchFigures & { search: EmbeddedSearch }> {
  const { search, buildMs, longestBatchMs } = builtEngine(products);
  const times: { ms: number; query: string }[] = [];
  for (const request of requests(queries)) {
    const began = performance.now();
    const { total } = await search.find(request);
    times.push({ ms: performance.now() - began, query: `${request.query} (${total}, ${request.sort})` });
  }
  const slowest = [...times].sort((a, b) => b.ms - a.ms);
  const at = (part: number) => slowest[Math.floor(slowest.length * (1 - part))]!.ms;
  return {
    search,
    products,
    buildMs,
    longestBatchMs,
    residentMb: process.memoryUsage().rss / 1e6,
    oneByOne: { p50: at(0.5), p95: at(0.95), max: slowest[0]!.ms },
    slowest: slowest.slice(0, 8).map(({ ms, query }) => `${ms.toFixed(1)} ms: ${query}`),
  };
}

/** Percentiles of answers over HTTP (ms), asked by another process on so many connections at once. */
export async function measureTogether(search: EmbeddedSearch, connections: number, queries = 1000) {
  const server = createServer((incoming, response) => {
    let text = '';
    incoming.setEncoding('utf8').on('data', (part: string) => (text += part));
    incoming.on('end', () => {
      void search.find(JSON.parse(text) as SearchRequest).then((found) => response.end(JSON.stringify(found)));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const asking = fork(join(__dirname, `asking${__filename.slice(-3)}`), [
    String(port),
    String(connections),
    String(queries),
  ]);
  const [times] = (await once(asking, 'message')) as [number[]];
  server.close();
  times.sort((a, b) => a - b);
  const at = (part: number) => times[Math.floor(times.length * part)]!;
  return { p50: at(0.5), p95: at(0.95), max: times.at(-1)! };
}
