/** The words of a text as search compares them: lower case, without accents, letters and digits only. */
export const words = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/**
 * How well a title answers a query whose every word the product has somewhere: a word that the title begins a word with
 * counts 2, one that it has whole counts 3, and a title that begins with the query 2 more. Higher is better.
 */
export function titleScore(titleKey: string, query: string[]): number {
  const title = titleKey.split(' ');
  const each = query.map((word) => (title.includes(word) ? 3 : title.some((other) => other.startsWith(word)) ? 2 : 0));
  const begins = titleKey.startsWith(query.join(' ')) ? 2 : 0;
  return each.reduce<number>((sum, score) => sum + score, begins);
}
