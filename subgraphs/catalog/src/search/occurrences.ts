import { IN_TITLE, IS_HEAD, STRONG } from './dictionary';
import type { SearchDocument } from './port';
import { plain, singular, termsOf, wordsOf } from './words';

/** How much an occurrence says about what a product is. */
const WEIGHT = {
  head: 11,
  title: 7,
  brand: 5,
  category: 4,
  tag: 4,
  attribute: 3.5,
  department: 2,
  alt: 1.2,
  attributeName: 0.8,
  description: 1,
};

// Brands, tags, materials and categories are the same few texts again and again.
const MOST_KNOWN = 20_000;
const LONGEST_KNOWN = 40;
const termsOfShort = new Map<string, string[]>();

function known(text: string): string[] {
  const before = termsOfShort.get(text);
  if (before) return before;
  const terms = termsOf(text);
  if (text.length <= LONGEST_KNOWN && termsOfShort.size < MOST_KNOWN) termsOfShort.set(text, terms);
  return terms;
}

interface Occurrence {
  weight: number;
  flags: number;
}

const AFTER_HEAD = /,|\(| - | (?:with|for|in|on|from|of|by|to) /;

/** The words that say what a thing is: in English the last before a comma or a preposition ("Desk Lamp with Clamp"). */
export function headOf(title: string): string[] {
  const name = plain(title).split(AFTER_HEAD)[0]!;
  const words = wordsOf(name);
  const last = words.findLast((word) => word.length > 2 && !/\d/.test(word)) ?? words.at(-1);
  const compound = /\p{L}+(?:-\p{L}+)+$/u.exec(name.trim())?.[0].replaceAll('-', '');
  return [...(last ? [last] : []), ...(compound ? [compound] : [])];
}

/** The terms of a document with the weight of each; `categories` are its category's name and those above, nearest first. */
export function occurrencesOf(document: SearchDocument, categories: string[]): Map<string, Occurrence> {
  const found = new Map<string, Occurrence>();
  const add = (texts: readonly string[], weight: number, flags: number) => {
    for (const term of new Set(texts.flatMap(known))) note(found, term, weight, flags);
  };
  const heads = new Set(headOf(document.title));
  const title = new Set(termsOf(document.title));
  for (const head of heads) note(found, head, WEIGHT.head, STRONG | IN_TITLE | IS_HEAD);
  for (const term of title) if (!heads.has(term)) note(found, term, WEIGHT.title, STRONG | IN_TITLE);
  add([document.brand ?? ''], WEIGHT.brand, STRONG);
  add(categories.slice(0, 1), WEIGHT.category, STRONG);
  add(categories.slice(1), WEIGHT.department, STRONG);
  add(document.tags, WEIGHT.tag, STRONG);
  add(
    document.attributes.map(({ value }) => value),
    WEIGHT.attribute,
    STRONG,
  );
  add(
    document.options.flatMap(({ values }) => values),
    WEIGHT.attribute,
    STRONG,
  );
  add(
    [...document.attributes, ...document.options].map(({ name }) => name),
    WEIGHT.attributeName,
    0,
  );
  add(document.alts, WEIGHT.alt, 0);
  add([document.description], WEIGHT.description, 0);
  return found;
}

/** The best place counts whole, others a quarter. */
function note(found: Map<string, Occurrence>, term: string, weight: number, flags: number): void {
  const known = found.get(term);
  if (!known) found.set(term, { weight, flags });
  else {
    known.weight = Math.max(known.weight, weight) + Math.min(known.weight, weight) / 4;
    known.flags |= flags;
  }
}

/** How many words a title has, for how much of it a query covers. */
export const titleLength = (title: string): number => new Set(wordsOf(title).map(singular)).size;

/** A sku as it is looked up: letters and digits only. */
export const skuKey = (sku: string): string => plain(sku).replace(/[^\p{L}\p{N}]/gu, '');
