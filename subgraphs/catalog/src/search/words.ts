const THOUSANDS = /(\d),(?=\d{3}(?!\d))/g;
const WORD = /\d+(?:\.\d+)?\p{L}*|[\p{L}\p{N}]+/gu;
const UNITS = new Set('ml l cl cm mm m g kg gb tb mb mah w kw v h lm rpm hz mp in inch inches pieces cups'.split(' '));

/** A text as search compares it: lower case, without accents, apostrophes and thousands separators. */
export const plain = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’ʼ]/g, '').replace(THOUSANDS, '$1');

/** The words of a text, in order; numbers keep their decimals. */
export const wordsOf = (text: string): string[] => plain(text).match(WORD) ?? [];

/** Whether the word is an amount or a size in digits, such as 42, 1.5 or 500ml. */
export const isNumber = (word: string): boolean => /^\d/.test(word);

/** Joins amounts with their units ("500", "ml" to "500ml"), so that both ways of writing them are the same. */
export function joinUnits(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (before && /^[\d.]+$/.test(before) && UNITS.has(word)) joined[joined.length - 1] = before + word;
    else joined.push(word);
  }
  return joined;
}

/**
 * The words that a text is found by: its words, compounds with a hyphen also in one ("high", "tops", "hightops"), and
 * amounts with and without their units.
 */
export function termsOf(text: string): string[] {
  const simple = plain(text);
  const terms: string[] = simple.match(WORD) ?? [];
  if (simple.includes('-'))
    for (const [compound] of simple.matchAll(COMPOUND)) terms.push(compound.replaceAll('-', ''));
  if (DIGIT.test(simple)) terms.push(...amountsOf(terms));
  return terms;
}

const COMPOUND = /\p{L}+(?:-\p{L}+)+/gu;
const DIGIT = /\d/;

const amountsOf = (words: string[]): string[] => [
  ...words.flatMap((word) => /^([\d.]+)(\p{L}+)$/u.exec(word)?.slice(1) ?? []),
  ...joinUnits(words),
];

const IRREGULAR: Record<string, string> = Object.fromEntries(
  'knives:knife scarves:scarf shelves:shelf loaves:loaf halves:half leaves:leaf mice:mouse feet:foot children:child men:man women:woman wellies:welly people:person dresses:dress glasses:glass series:series'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** A word without its plural: shoes and shoe are one, glass stays. */
export function singular(word: string): string {
  if (IRREGULAR[word]) return IRREGULAR[word];
  if (word.length < 4 || !word.endsWith('s') || /(ss|us|is)$/.test(word) || isNumber(word)) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(ch|sh|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** The root that forms of a word share, roughly: hiking, hiker and hike are one. */
export function root(word: string): string {
  const one = singular(word);
  if (isNumber(one) || one.length < 5) return one.replace(/e$/, '');
  const stripped = one.replace(/(ings?|ed|ers?|y)$/, '');
  if (stripped === one || stripped.length < 3 || !/[aeiouy]/.test(stripped)) return one.replace(/e$/, '');
  return stripped.replace(/([^aeiouls])\1$/, '$1').replace(/e$/, '');
}
