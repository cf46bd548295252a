import { randomUUID } from 'node:crypto';
import type { Aggregates } from '@shop/kit/aggregates';
import type { Problem } from '@shop/kit/result';
import type { CategoryTree } from '../domain/category';
import { importedProduct, newProduct, type ProductTerms, type Setting } from '../domain/editing';
import type { Product } from '../domain/product';
import { slugOf } from '../domain/slug';
import type { VariantTerms } from '../domain/variants';
import type { Categories } from '../store/categories';
import { refusalOf } from '../store/editing';
import type { CategoryRecord, Entry, ProductRecord } from './record';

/** What an import did so far. */
export interface Tally {
  created: number;
  updated: number;
  unchanged: number;
  failed: number;
}

/** A change that is about to be stored: what the product was, and the version that it will have. */
export interface Change {
  line: number;
  id: string;
  before: Product | null;
  version: number;
}

export interface Importing {
  products: Aggregates<Product>;
  categories: Categories;
  currency: string;
  /** Decides everything and stores nothing. */
  dryRun?: boolean;
  /** Hears of each row that can't be taken. */
  failed: (line: number, message: string) => void;
  /** Told before changes are stored. */
  about?: (changes: Change[]) => Promise<void>;
  /** After a batch was stored: the last line that is done. */
  done?: (line: number, tally: Tally) => Promise<void>;
}

type Row = Extract<Entry, { product: ProductRecord }>;
interface Work {
  line: number;
  lines?: number[];
  record: ProductRecord;
  terms: ProductTerms & { variants: VariantTerms[] };
  setting: Setting;
}

const BATCH = 400;
const AT_ONCE = 8;

/**
 * Takes the entries of a file, some hundred at a time: products are known by their skus, so that taking a file again
 * changes nothing. What is wrong in a row costs that row alone. Holds one batch in memory.
 */
export async function importEntries(entries: AsyncIterable<Entry>, parts: Importing): Promise<Tally> {
  const tally: Tally = { created: 0, updated: 0, unchanged: 0, failed: 0 };
  const fail = (line: number, message: string) => {
    tally.failed++;
    parts.failed(line, message);
  };
  let batch: Row[] = [];
  let taken = new Set<string>();
  let tree = await parts.categories.tree();
  let last = 0;
  const flush = async () => {
    if (batch.length) await new Batch(parts, tree, tally, fail).take(batch);
    await parts.done?.(last, tally);
    batch = [];
    taken = new Set();
  };
  for await (const entry of entries) {
    if ('product' in entry) {
      // A sku that comes again is a change of what came before: that is stored first.
      const keys = keysOf(entry.product);
      if (batch.length === BATCH || keys.some((key) => taken.has(key))) await flush();
      batch.push(entry);
      for (const key of keys) taken.add(key);
    } else if ('category' in entry) {
      await flush();
      if (!parts.dryRun)
        await addCategory(parts.categories, tree, entry.category).catch((error: Error) =>
          fail(entry.line, error.message),
        );
      tree = await parts.categories.tree();
    } else fail(entry.line, entry.problem);
    last = entry.line;
  }
  await flush();
  parts.categories.recount();
  return tally;
}

async function addCategory(categories: Categories, tree: CategoryTree, record: CategoryRecord): Promise<void> {
  if (tree.find({ slug: record.slug })) return;
  const parent = record.parent ? tree.find({ slug: record.parent }) : null;
  if (record.parent && !parent) throw new Error(`There is no category ${record.parent} to put it in.`);
  const { name, slug, description, image, position } = record;
  const saved = await categories.save(null, { name, slug, description, image, position, parentId: parent?._id });
  if (!saved.ok) throw new Error(saved.problem.message);
}

/** Some hundred rows, taken together: two reads, one insert of all that is new, and a write for each that differs. */
class Batch {
  constructor(
    private readonly parts: Importing,
    private readonly tree: CategoryTree,
    private readonly tally: Tally,
    private readonly fail: (line: number, message: string) => void,
  ) {}

  async take(rows: Row[]): Promise<void> {
    const known = await this.known(rows);
    const fresh: Work[] = [];
    const changes: { work: Work; product: Product }[] = [];
    for (const { line, product: record, lines } of rows) {
      const found = foundBy(record, known);
      const work = this.work({ line, lines, record }, found[0]);
      if (found.length > 1) this.fail(line, 'Its skus belong to several products.');
      else if (typeof work === 'string') this.fail(line, work);
      else if (found[0]) changes.push({ work, product: found[0] });
      else fresh.push(work);
    }
    await this.change(changes);
    await this.create(
      fresh,
      new Set([...known.keys()].filter((key) => key.startsWith('slug ')).map((key) => key.slice(5))),
    );
    if (!this.parts.dryRun) await this.parts.categories.keep(...new Set(fresh.map(({ terms }) => terms.categoryId)));
  }

  /** Products that are there, by sku and by slug: those of the rows, and those that have a slug which a row may get. */
  private async known(rows: Row[]): Promise<Map<string, Product>> {
    const skus = rows.flatMap(({ product }) => product.variants.map(({ sku }) => sku));
    const slugs = rows.flatMap(({ product: { slug, title } }) => slug ?? (title ? slugOf(title) : []));
    const [bySku, bySlug] = await Promise.all([
      this.parts.products.find({ 'variants.sku': { $in: skus } }),
      this.parts.products.find({ slug: { $in: slugs } }),
    ]);
    const known = new Map<string, Product>();
    for (const product of [...bySku, ...bySlug]) {
      for (const { sku } of product.variants) known.set(sku, product);
      known.set(`slug ${product.slug}`, product);
    }
    return known;
  }

  /** A row as the rules take it, or what is wrong with it. */
  private work(row: Pick<Work, 'line' | 'lines' | 'record'>, product: Product | undefined): Work | string {
    const { record } = row;
    const { id: _id, category, createdAt: _createdAt, ...fields } = record;
    const found = category ? (this.tree.find({ slug: category }) ?? this.tree.find({ id: category })) : null;
    if (category && !found) return `There is no category ${category}.`;
    const categoryId = found?._id ?? product?.categoryId;
    if (!record.variants.length && !record.slug) return 'Say a sku or a slug: it is what a product is known by.';
    if (!categoryId) return 'Say the category: its slug.';
    const setting = { currency: this.parts.currency, at: new Date() };
    return { ...row, terms: { ...fields, categoryId }, setting };
  }

  private async change(changes: { work: Work; product: Product }[]): Promise<void> {
    const differing = changes.filter(({ work, product }) => {
      const decision = importedProduct(product, work.terms, work.setting);
      if (!decision.ok) this.refuse(work, decision.problem);
      else if (decision.value === product) this.tally.unchanged++;
      return decision.ok && decision.value !== product;
    });
    await this.about(
      differing.map(({ work: { line }, product }) => ({
        line,
        id: product._id,
        before: product,
        version: product.version + 1,
      })),
    );
    const waiting = [...differing];
    const one = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await this.changeOne(next.work, next.product._id);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, one));
  }

  private async changeOne(work: Work, id: string): Promise<void> {
    if (this.parts.dryRun) return void this.tally.updated++;
    try {
      const result = await this.parts.products.update<string>(id, (product) =>
        importedProduct(product, work.terms, work.setting),
      );
      if (result.ok) this.tally.updated++;
      else this.refuse(work, result.problem);
    } catch (error) {
      this.refuse(work, refusalOf(fieldsOf(error), ['variants']).problem);
    }
  }

  private async create(fresh: Work[], taken: Set<string>): Promise<void> {
    const made = fresh.flatMap((work) => {
      const { record, terms, setting } = work;
      const id = record.id ?? randomUUID();
      const { title = '', description = '' } = terms;
      const slug = terms.slug ?? freeSlug(title, terms.variants[0]?.sku, taken);
      taken.add(slug);
      const categoryId = terms.categoryId!;
      const decision = newProduct(
        { ...terms, id, title, description, slug, categoryId, createdAt: record.createdAt },
        setting,
      );
      if (decision.ok) return [{ work, state: decision.value, events: decision.events }];
      this.refuse(work, decision.problem);
      return [];
    });
    await this.about(made.map(({ work: { line }, state }) => ({ line, id: state._id, before: null, version: 1 })));
    const refused = this.parts.dryRun ? [] : await this.parts.products.createMany(made);
    made.forEach(({ work }, at) => {
      const why = refused[at];
      if (why) this.refuse(work, refusalOf(why.fields, ['variants']).problem);
      else this.tally.created++;
    });
  }

  /** Tells of a problem at the line of the variant that it is about, where that has one. */
  private refuse({ line, lines }: Work, { message, field }: Problem): void {
    const own = field?.[0] === 'variants' ? lines?.[Number(field[1])] : undefined;
    this.fail(own ?? line, field?.length ? `${field.join('.')}: ${message}` : message);
  }

  private async about(changes: Change[]): Promise<void> {
    if (changes.length && !this.parts.dryRun) await this.parts.about?.(changes);
  }
}

/** The slug of the title, with the sku behind it when another product has that: the same file makes the same slugs. */
const freeSlug = (title: string, sku: string | undefined, taken: Set<string>): string => {
  const slug = slugOf(title);
  return taken.has(slug) ? `${slug}-${slugOf(sku ?? randomUUID())}`.slice(0, 100) : slug;
};

/** What a row is known by. */
const keysOf = ({ variants, slug }: ProductRecord): string[] => [
  ...variants.map(({ sku }) => sku),
  ...(slug ? [`slug ${slug}`] : []),
];

/** The products that a row is about: those that have its skus, else the one that has its slug. */
function foundBy(record: ProductRecord, known: Map<string, Product>): Product[] {
  const bySku = [...new Set(record.variants.flatMap(({ sku }) => known.get(sku) ?? []))];
  const bySlug = record.slug ? known.get(`slug ${record.slug}`) : undefined;
  return bySku.length || !bySlug ? bySku : [bySlug];
}

function fieldsOf(error: unknown): string[] {
  if (error instanceof Error && 'fields' in error) return error.fields as string[];
  throw error;
}
