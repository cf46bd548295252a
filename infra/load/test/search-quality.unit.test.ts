import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedSearch } from '@shop/catalog/search/embedded';
import { catalogSeed } from '@shop/seed/content';
import { seedCategories, seedDocuments } from '../src/documents';
import { ndcg, type Grades } from '../src/gain';

interface Labelled {
  query: string;
  kind: string;
  grades: Grades;
}

const file = join(__dirname, '../../../subgraphs/catalog/test/search-queries.json');
const labelled = JSON.parse(readFileSync(file, 'utf8')) as Labelled[];
const seed = catalogSeed(new Date(Date.UTC(2026, 5, 1)));
const slugs = new Map(seed.products.map(({ id, slug }) => [id, slug]));

describe('what search finds in the sample', () => {
  const search = new EmbeddedSearch('EUR');
  search.use(search.beside(seedCategories(seed.categories)));
  search.put([...seedDocuments(seed.products, seed.categories)]);

  const answer = async (query: string) => {
    const narrowing = { status: 'ACTIVE' } as const;
    const { hits } = await search.find({ query, narrowing, sort: 'RELEVANCE', limit: 10, facets: false });
    return hits.map(({ id }) => slugs.get(id)!);
  };

  it('ranks the labelled queries at an nDCG@10 of 0.9 or better', async () => {
    const scores: { query: string; score: number; found: string[] }[] = [];
    for (const { query, grades } of labelled.filter((one) => Object.keys(one.grades).length)) {
      const found = await answer(query);
      scores.push({ query, score: ndcg(found, grades), found });
    }
    const mean = scores.reduce((sum, { score }) => sum + score, 0) / scores.length;
    if (process.env.SHOW_QUERIES)
      for (const one of scores.filter(({ score }) => score < 0.95))
        console.log(one.score.toFixed(3), one.query, '→', one.found.join(' '));
    if (process.env.SHOW_QUERIES) console.log('nDCG@10', mean);
    expect(mean).toBeGreaterThanOrEqual(0.9);
  });

  it('finds nothing where nothing is right', async () => {
    const wrong: Record<string, string[]> = {};
    for (const { query } of labelled.filter((one) => !Object.keys(one.grades).length)) {
      const found = await answer(query);
      if (found.length) wrong[query] = found;
    }
    expect(wrong).toEqual({});
  });
});
