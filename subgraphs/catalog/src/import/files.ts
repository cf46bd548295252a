import { createReadStream, createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { CategoryTree } from '../domain/category';
import { Checkpoints } from './checkpoint';
import { csvHead, productRows, readCsv } from './csv';
import { importEntries, type Tally } from './importing';
import { categoryLine, productLine, readJsonl } from './jsonl';
import { Progress } from './progress';
import type { Entry } from './record';
import type { FileTools } from './tools';

export interface ImportOptions {
  dryRun: boolean;
  /** Hears of each row that can't be taken. */
  failed: (line: number, message: string) => void;
}

/**
 * Takes a file of products of any size, a few hundred in memory at a time; `.csv` files as CSV, others as JSON Lines. One
 * that was begun before and didn't end goes on where it was. Answers what was done, all together.
 */
export async function importFile(file: string, tools: FileTools, { dryRun, failed }: ImportOptions): Promise<Tally> {
  const checkpoints = await Checkpoints.of(file);
  const before = dryRun ? undefined : await checkpoints.read();
  const progress = new Progress(checkpoints.size);
  const stream = createReadStream(file, { encoding: 'utf8', highWaterMark: 64 * 1024 });
  const entries = after(before?.line ?? 0, isCsv(file) ? readCsv(stream) : readJsonl(stream));
  const all = (tally: Tally) => sum(before?.tally, tally);
  const tally = await importEntries(entries, {
    ...tools,
    dryRun,
    failed: (line, message) => {
      progress.end();
      failed(line, message);
    },
    done: async (line, sofar) => {
      if (!dryRun && line) await checkpoints.write(line, all(sofar));
      progress.show(stream.bytesRead, told(all(sofar)));
    },
  });
  progress.show(checkpoints.size, told(all(tally)));
  progress.end();
  await checkpoints.remove();
  return all(tally);
}

/** Writes every product to a file, which is there when it is whole; JSON Lines has the categories before them. Answers how many. */
export async function exportFile(file: string, tools: FileTools, total: number): Promise<number> {
  const tree = await tools.categories.tree();
  const progress = new Progress(total);
  let count = 0;
  async function* texts() {
    yield isCsv(file) ? csvHead : tree.all().length ? categoriesOf(tree) : '';
    for await (const product of tools.all()) {
      const category = tree.find({ id: product.categoryId })?.slug;
      yield isCsv(file) ? productRows(product, category) : productLine(product, category);
      progress.show(++count, `${count} products`);
    }
  }
  const unfinished = `${file}.unfinished`;
  await pipeline(Readable.from(texts()), createWriteStream(unfinished));
  await rename(unfinished, file);
  progress.end();
  return count;
}

/** What was done, in words. */
export const told = ({ created, updated, unchanged, failed }: Tally): string =>
  `${created} new, ${updated} changed, ${unchanged} as before, ${failed} failed`;

const isCsv = (file: string) => /\.csv$/i.test(file);

/** Those above before those below. */
function categoriesOf(tree: CategoryTree): string {
  const depth = (id: string) => tree.names(id).length;
  const ordered = [...tree.all()].sort((a, b) => depth(a._id) - depth(b._id));
  return ordered
    .map(({ slug, name, description, image, position, parentId }) => {
      const parent = parentId ? tree.find({ id: parentId })?.slug : undefined;
      return categoryLine({ type: 'category', slug, name, parent, description, image, position });
    })
    .join('');
}

async function* after(line: number, entries: AsyncIterable<Entry>): AsyncIterable<Entry> {
  for await (const entry of entries) if (entry.line > line) yield entry;
}

const sum = (one: Tally | undefined, other: Tally): Tally =>
  one
    ? {
        created: one.created + other.created,
        updated: one.updated + other.updated,
        unchanged: one.unchanged + other.unchanged,
        failed: one.failed + other.failed,
      }
    : { ...other };
