import type { Product } from '../domain/product';
import { entryOf, type CategoryRecord, type Entry } from './record';

/** A line longer than this is no product. */
const LONGEST = 1_000_000;

/** The entries of JSON Lines, one a line that isn't empty; holds one line at a time. */
export async function* readJsonl(chunks: AsyncIterable<string>): AsyncIterable<Entry> {
  let number = 0;
  for await (const text of linesOf(chunks)) {
    number++;
    if (text === null) yield { line: number, problem: `The line is longer than ${LONGEST} characters.` };
    else if (text.trim()) yield parsed(number, text);
  }
}

function parsed(line: number, text: string): Entry {
  try {
    return entryOf(line, JSON.parse(line === 1 ? text.replace(/^\uFEFF/, '') : text));
  } catch {
    return { line, problem: 'The line is not JSON.' };
  }
}

/** Lines without their ends; null for one that is too long. */
async function* linesOf(chunks: AsyncIterable<string>): AsyncIterable<string | null> {
  let rest = '';
  let isTooLong = false;
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    for (const line of lines) {
      yield isTooLong || line.length > LONGEST ? null : line;
      isTooLong = false;
    }
    if (rest.length > LONGEST) {
      isTooLong = true;
      rest = '';
    }
  }
  if (rest || isTooLong) yield isTooLong ? null : rest;
}

/** A product as a line of JSON. */
export const productLine = ({ _id, categoryId, ...product }: Product, categorySlug: string | undefined): string => {
  const { slug, title, description, brand, status, tags, images, attributes, variants, createdAt } = product;
  const fields = { id: _id, slug, title, description, brand, category: categorySlug ?? categoryId, tags };
  return `${JSON.stringify({ ...fields, images, attributes, status, createdAt, variants })}\n`;
};

/** A category as a line of JSON. */
export const categoryLine = (category: CategoryRecord): string => `${JSON.stringify(category)}\n`;
