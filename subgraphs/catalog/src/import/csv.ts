import { MOST_VARIANTS, offered } from '../domain/variants';
import type { Image, NameValue, Product, Variant } from '../domain/product';
import { entryOf, type Entry } from './record';

const PRODUCT = [
  'id',
  'slug',
  'title',
  'description',
  'brand',
  'category',
  'tags',
  'images',
  'attributes',
  'status',
  'createdAt',
] as const;
const VARIANT = [
  'sku',
  'variantTitle',
  'options',
  'price',
  'compareAtPrice',
  'weightGrams',
  'taxCategory',
  'position',
  'variantImage',
  'archived',
] as const;
const COLUMNS = [...PRODUCT, ...VARIANT];
type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

const LONGEST = 1_000_000;

/**
 * The entries of a CSV file, whose rows are variants with their product's columns beside them: rows that follow each other
 * and have the same slug are one product, as the first of them has it; an empty cell says nothing. Throws when the head names unknown columns.
 */
export async function* readCsv(chunks: AsyncIterable<string>): AsyncIterable<Entry> {
  let pending: ProductRows | undefined;
  for await (const entry of entriesOf(chunks)) {
    if (pending && 'product' in entry && isMore(pending, entry)) {
      pending.product.variants.push(...entry.product.variants);
      pending.lines.push(entry.line);
    } else if ('product' in entry) {
      if (pending) yield pending;
      pending = { ...entry, lines: [entry.line] };
    } else yield entry;
  }
  if (pending) yield pending;
}

type ProductEntry = Extract<Entry, { product: unknown }>;
type ProductRows = ProductEntry & { lines: number[] };

const isMore = ({ product, lines }: ProductRows, next: ProductEntry) =>
  product.slug !== undefined && product.slug === next.product.slug && lines.length < MOST_VARIANTS;

async function* entriesOf(chunks: AsyncIterable<string>): AsyncIterable<Entry> {
  let head: string[] | undefined;
  for await (const { line, cells } of rowsOf(chunks)) {
    if (!head) {
      head = cells.map((name) => name.trim().replace(/^\uFEFF/, ''));
      checkHead(head);
    } else if (cells.length === 1 && cells[0] === '') continue;
    else if (cells.length !== head.length)
      yield { line, problem: `The row has ${cells.length} cells, the head ${head.length}.` };
    else yield entryOfRow(line, Object.fromEntries(head.flatMap((name, at) => (cells[at] ? [[name, cells[at]]] : []))));
  }
}

function checkHead(head: string[]): void {
  const unknown = head.filter((name) => !(COLUMNS as string[]).includes(name));
  if (unknown.length) throw new Error(`Unknown columns: ${unknown.join(', ')}. Known are: ${COLUMNS.join(', ')}.`);
}

function entryOfRow(line: number, row: Row): Entry {
  try {
    const { sku, variantTitle, options, price, variantImage, archived, tags, images, attributes, ...rest } = row;
    const { compareAtPrice, weightGrams, taxCategory, position, ...product } = rest;
    const variant = {
      sku,
      title: variantTitle,
      options: options === undefined ? undefined : pairs(options),
      price: number('price', price),
      compareAtPrice: number('compareAtPrice', compareAtPrice),
      weightGrams: number('weightGrams', weightGrams),
      taxCategory,
      position: number('position', position),
      image: variantImage === undefined ? undefined : pictures(variantImage)[0],
      archived: archived === undefined ? undefined : archived === 'true',
    };
    return entryOf(line, {
      ...product,
      tags: tags === undefined ? undefined : list(tags),
      images: images === undefined ? undefined : pictures(images),
      attributes: attributes === undefined ? undefined : pairs(attributes),
      variants: sku === undefined ? [] : [variant],
    });
  } catch (error) {
    return { line, problem: (error as Error).message };
  }
}

function number(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^-?\d+$/.test(text.trim())) throw new Error(`${name} is a whole number, not "${text.slice(0, 40)}".`);
  return Number(text);
}

/** Cells that hold several things: `a;b`, `Name=Value;Name=Value`; a backslash before `;`, `=`, `|` or itself keeps it. */
const escaped = (text: string) => text.replace(/[\\;=|]/g, '\\$&');
function split(text: string, by: string): string[] {
  const parts: string[] = [];
  let part = '';
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === by) {
      parts.push(part);
      part = '';
    } else part += letter === '\\' ? letter + text.charAt(++at) : letter;
  }
  return [...parts, part];
}
const plain = (text: string) => text.replace(/\\(.)/gs, '$1').trim();
const list = (cell: string) => split(cell, ';').map(plain).filter(Boolean);

const pairs = (cell: string): NameValue[] =>
  split(cell, ';').map((pair) => {
    const [name, value, more] = split(pair, '=').map(plain);
    if (!name || !value || more !== undefined) throw new Error(`"${pair.slice(0, 40)}" is not Name=Value.`);
    return { name, value };
  });

const pictures = (cell: string): Image[] =>
  split(cell, ';').map((one) => {
    const [url = '', alt = '', width, height] = split(one, '|').map(plain);
    return { url, alt, width: Number(width), height: Number(height) };
  });

/** The head of an export. */
export const csvHead = `${COLUMNS.join(',')}\r\n`;

/** A product as rows, one a variant; one row for a product without. */
export function productRows(product: Product, categorySlug: string | undefined): string {
  const { _id, slug, title, description, brand, tags, images, attributes, status, createdAt } = product;
  const own: Row = { id: _id, slug, title, description, brand, category: categorySlug ?? product.categoryId, status };
  own.tags = tags.map(escaped).join(';');
  own.images = images.map(picture).join(';');
  own.attributes = attributes.map(pair).join(';');
  own.createdAt = createdAt.toISOString();
  const all = [...offered(product.variants), ...product.variants.filter(({ archived }) => archived)];
  const rows: Row[] = all.length ? all.map((variant) => ({ ...own, ...variantRow(variant) })) : [own];
  return rows.map((row) => `${COLUMNS.map((name) => quoted(row[name] ?? '')).join(',')}\r\n`).join('');
}

const variantRow = (variant: Variant): Row => ({
  sku: variant.sku,
  variantTitle: variant.title,
  options: variant.options.map(pair).join(';'),
  price: `${variant.price}`,
  compareAtPrice: `${variant.compareAtPrice ?? ''}`,
  weightGrams: `${variant.weightGrams}`,
  taxCategory: variant.taxCategory,
  position: `${variant.position}`,
  variantImage: variant.image ? picture(variant.image) : '',
  archived: variant.archived ? 'true' : '',
});

const pair = ({ name, value }: NameValue) => `${escaped(name)}=${escaped(value)}`;
const picture = ({ url, alt, width, height }: Image) => [url, alt, `${width}`, `${height}`].map(escaped).join('|');
const quoted = (cell: string) => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);

/** The rows of a CSV text with the line that each begins on; quoted cells may hold commas, quotes and line ends. */
async function* rowsOf(chunks: AsyncIterable<string>): AsyncIterable<{ line: number; cells: string[] }> {
  let cells: string[] = [];
  let cell = '';
  let [line, start] = [1, 1];
  let state: 'plain' | 'quoted' | 'quote' = 'plain';
  for await (const chunk of chunks)
    for (const letter of chunk) {
      if (letter === '\n') line++;
      if (state === 'quoted') {
        if (letter === '"') state = 'quote';
        else cell += letter;
        if (cell.length > LONGEST) throw new Error(`Line ${start}: a quote is not closed.`);
      } else if (letter === '"' && (state === 'quote' || cell === '')) {
        if (state === 'quote') cell += '"';
        state = 'quoted';
      } else if (letter === ',') {
        cells.push(cell);
        [cell, state] = ['', 'plain'];
      } else if (letter === '\n') {
        yield { line: start, cells: [...cells, cell] };
        [cells, cell, state, start] = [[], '', 'plain', line];
      } else if (letter !== '\r') cell += letter;
    }
  if (state === 'quoted') throw new Error(`Line ${start}: a quote is not closed.`);
  if (cell || cells.length) yield { line: start, cells: [...cells, cell] };
}
