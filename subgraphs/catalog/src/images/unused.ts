import type { Model } from 'mongoose';
import { hashIn, hashInAddress, IMAGE_WIDTHS, imageName } from '@shop/kit/image-names';
import type { ImageStore } from '@shop/kit/image-store';
import type { Category } from '../domain/category';
import type { Product } from '../domain/product';
import { unusedName } from './uploads';

const DAY_MS = 86_400_000;
/** Looked at in one turn: bounds the memory that it takes. */
const MOST = 50_000;

interface Users {
  products: Model<Product>;
  categories: Model<Category>;
}

type Pictured = Pick<Product, 'images' | 'variants'> & { image?: Category['image'] };

/**
 * Removes images that no product and no category has had for a day, and what uploads and crashes left a day ago. Answers
 * how many images went. An image that is not used is marked first; only a mark of a day ago, and a second look, remove it.
 */
export async function removeUnused(store: ImageStore, users: Users, now: Date): Promise<number> {
  const old = (at: Date) => now.getTime() - at.getTime() > DAY_MS;
  const candidates = new Set<string>();
  const marks = new Map<string, Date>();
  for await (const { name, at } of store.list()) {
    const hash = hashIn(name);
    if (hash && old(at) && candidates.size < MOST) candidates.add(hash);
    else if (name.startsWith('unused-')) marks.set(name.slice('unused-'.length), at);
    else if (!hash && old(at)) await store.remove(name);
  }
  await takeOutUsed(candidates, users, async (hash) => {
    if (marks.has(hash)) await store.remove(unusedName(hash));
  });
  const due = new Set([...candidates].filter((hash) => marks.has(hash) && old(marks.get(hash)!)));
  for (const hash of candidates) if (!marks.has(hash)) await store.put(unusedName(hash), Buffer.from('unused'));
  // A product may have taken one up while the others were looked at: it takes the mark away before it is stored.
  for (const hash of due) if (!(await store.info(unusedName(hash)))) due.delete(hash);
  for (const hash of due) await removeImage(store, hash);
  return due.size;
}

async function removeImage(store: ImageStore, hash: string): Promise<void> {
  for (const width of IMAGE_WIDTHS) await store.remove(imageName(hash, width));
  await store.remove(unusedName(hash));
}

/** Reads all products and categories, a few at a time. */
async function takeOutUsed(
  candidates: Set<string>,
  { products, categories }: Users,
  used: (hash: string) => Promise<void>,
): Promise<void> {
  if (candidates.size === 0) return;
  const fields = { 'images.url': 1, 'variants.image.url': 1, 'image.url': 1 };
  for (const model of [products, categories] as unknown as Model<Pictured>[])
    for await (const { images = [], variants = [], image } of model.find({}, fields).lean<Pictured[]>().cursor())
      for (const one of [...images, ...variants.map((variant) => variant.image), image]) {
        const hash = one && hashInAddress(one.url);
        if (hash && candidates.delete(hash)) await used(hash);
      }
}
