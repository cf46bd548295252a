import { randomUUID } from 'node:crypto';
import type { Model } from 'mongoose';
import { DuplicateKey, openAggregates, type Aggregates } from '@shop/kit/aggregates';
import { NOT_STATE } from '@shop/kit/outbox-mongo';
import { fail, type Decision, type Result } from '@shop/kit/result';
import type { Kit } from '@shop/kit/subgraph';
import { CategoryTree, type Category } from '../domain/category';
import {
  changedCategory,
  newCategory,
  removedCategory,
  restoredCategory,
  type CategoryTerms,
} from '../domain/category-editing';
import type { Product } from '../domain/product';
import type { Uploads } from '../images/uploads';
import { nthSlug, slugOf } from '../domain/slug';

type Problems = 'INVALID' | 'REQUIRED' | 'CONFLICT' | 'NOT_FOUND' | 'ALREADY_EXISTS' | 'INVALID_TRANSITION';

const MOST_SLUGS = 50;
const COUNTED_FOR_MS = 1000;

/** The tree of categories in MongoDB. */
export class Categories {
  private readonly stored: Aggregates<Category>;
  private counted?: { at: number; counts: Promise<ReadonlyMap<string, number>> };

  constructor(
    kit: Kit,
    private readonly model: Model<Category>,
    private readonly products: Model<Product>,
    private readonly uploads: Uploads,
  ) {
    this.stored = openAggregates<Category>(kit, model);
  }

  async tree(): Promise<CategoryTree> {
    return new CategoryTree(await this.model.find({}, NOT_STATE).lean<Category[]>());
  }

  /** How many products are for sale in each category by itself; up to a second old. */
  counts(): Promise<ReadonlyMap<string, number>> {
    if (!this.counted || Date.now() - this.counted.at > COUNTED_FOR_MS) {
      const counts = this.count();
      this.counted = { at: Date.now(), counts };
      counts.catch(() => (this.counted = undefined));
    }
    return this.counted.counts;
  }

  /** The next counts are new ones. */
  recount(): void {
    this.counted = undefined;
  }

  /** Makes a category, or changes the one named. Without a slug a new one gets it from its name. */
  async save(id: string | null, given: CategoryTerms, ifVersion?: number | null): Promise<Result<Category, Problems>> {
    const image = await this.uploads.settled([given.image], () => ['image']);
    if (!image.ok) return image;
    const terms = { ...given, image: image.value[0] };
    const tree = await this.tree();
    const saved = id
      ? await this.change(id, (category) => changedCategory(category, terms, tree, ifVersion))
      : await this.add(terms, tree);
    if (!saved.ok) return saved;
    return (await this.stands(saved.value)) ? saved : this.moved(saved.value, id ? tree.find({ id }) : null);
  }

  /** Removes a category in which nothing stands. Refuses while products, archived ones too, or categories do. */
  async remove(id: string, ifVersion?: number | null): Promise<Result<Category, Problems>> {
    if (await this.isUsed(id)) return IN_USE;
    const removed = await this.change(id, (category) => removedCategory(category, ifVersion));
    // Who puts something into a category looks at it again afterwards, and so does this: one of the two sees the other.
    if (removed.ok && (await this.isUsed(id))) {
      await this.keep(id);
      return IN_USE;
    }
    return removed;
  }

  /** After something was put into a category: makes sure that it is still there. */
  async keep(...ids: (string | undefined)[]): Promise<void> {
    const gone = await this.stored.find({ _id: { $in: ids.filter((id) => id !== undefined) }, removed: true });
    for (const { _id } of gone) await this.stored.update(_id, restoredCategory);
  }

  /** Adds those that are missing, as they are. */
  async plant(categories: Category[]): Promise<void> {
    const known = new Set((await this.stored.byIds(categories.map(({ _id }) => _id))).map(({ _id }) => _id));
    for (const category of categories)
      if (!known.has(category._id)) await this.stored.create(category, []).catch(ifTaken);
  }

  private async add(terms: CategoryTerms, tree: CategoryTree): Promise<Result<Category, Problems>> {
    const id = randomUUID();
    for (let n = 1; ; n++) {
      const made = newCategory(id, { ...terms, slug: terms.slug ?? nthSlug(slugOf(terms.name), n) }, tree);
      if (!made.ok) return made;
      const taken = await this.stored.create(made.value, made.events).then(() => false, ifTaken);
      if (!taken) return made;
      if (terms.slug !== undefined || n === MOST_SLUGS) return TAKEN;
    }
  }

  private change(id: string, decide: (category: Category) => Decision<Category, Problems>) {
    return this.stored.update<Problems>(id, decide).then(
      (result) => (!result.ok && !result.problem.field ? UNKNOWN : result),
      (error: unknown) => (ifTaken(error), TAKEN),
    );
  }

  /** Whether it stands where it may, after all that others changed meanwhile. */
  private async stands({ _id, parentId }: Category): Promise<boolean> {
    await this.keep(parentId);
    const tree = await this.tree();
    const self = tree.find({ id: _id });
    return !self || tree.path(self)[0]!.parentId === undefined;
  }

  /** Two moved each below the other at once: back to where it was. */
  private async moved({ _id }: Category, before: Category | null): Promise<Result<Category, Problems>> {
    await this.stored.update(_id, (category) => ({
      ok: true,
      value: { ...category, parentId: before?.parentId },
      events: [],
    }));
    return fail('CONFLICT', 'Someone moved a category above it meanwhile. Load the tree again.', ['parentId']);
  }

  private async isUsed(id: string): Promise<boolean> {
    const [product, child] = await Promise.all([
      // All statuses, as the index begins with them.
      this.products.exists({ status: { $in: ['DRAFT', 'ACTIVE', 'ARCHIVED'] }, categoryId: id }),
      this.model.exists({ parentId: id, removed: { $ne: true } }),
    ]);
    return !!product || !!child;
  }

  private async count(): Promise<ReadonlyMap<string, number>> {
    const counts = await this.products.aggregate<{ _id: string; count: number }>([
      { $match: { status: 'ACTIVE' } },
      { $group: { _id: '$categoryId', count: { $sum: 1 } } },
    ]);
    return new Map(counts.map(({ _id, count }) => [_id, count]));
  }
}

const TAKEN = fail('ALREADY_EXISTS', 'Another category has this slug. Choose a different one.', ['slug']);
const UNKNOWN = fail('NOT_FOUND', 'There is no such category.', ['id']);
const IN_USE = fail(
  'INVALID_TRANSITION',
  'Products or categories stand in it, archived products too. Move them elsewhere first.',
  ['id'],
);

/** True for a value that another has; rejects with any other error. */
function ifTaken(error: unknown): true {
  if (error instanceof DuplicateKey) return true;
  throw error;
}
