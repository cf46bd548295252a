import type { Image } from './product';

export interface Category {
  _id: string;
  version: number;
  slug: string;
  name: string;
  description?: string;
  image?: Image;
  parentId?: string;
  position: number;
  /** Removed while nothing stood in it; its slug is free again. */
  removed?: true;
}

/** The tree of categories with what is asked of it. Built from all of them: there are hundreds, not millions. */
export class CategoryTree {
  private readonly byId: Map<string, Category>;
  private readonly below = new Map<string | undefined, Category[]>();

  constructor(categories: Category[]) {
    const ordered = categories
      .filter(({ removed }) => !removed)
      .sort((a, b) => a.position - b.position || a.name.localeCompare(b.name));
    this.byId = new Map(ordered.map((category) => [category._id, category]));
    for (const category of ordered) {
      const siblings = this.below.get(category.parentId);
      if (siblings) siblings.push(category);
      else this.below.set(category.parentId, [category]);
    }
  }

  /** All of them, those above in no order to those below. */
  all(): Category[] {
    return [...this.byId.values()];
  }

  /** A category by its id or slug, or null. */
  find({ id, slug }: { id?: string | null; slug?: string | null }): Category | null {
    if (id) return this.byId.get(id) ?? null;
    return this.all().find((category) => category.slug === slug) ?? null;
  }

  /** The children of a category, in their order; of undefined, the roots. */
  children(parentId?: string): Category[] {
    return this.below.get(parentId) ?? [];
  }

  /** From the root to the category itself. */
  path(category: Category): Category[] {
    const path: Category[] = [];
    for (let at: Category | undefined = category; at && !path.includes(at); at = this.parent(at)) path.unshift(at);
    return path;
  }

  /** The ids of the category and of all below it. */
  subtree(category: Category): string[] {
    const found = new Set([category._id]);
    // A set goes on with what is added while it is walked; a circle ends by itself.
    for (const id of found) for (const child of this.children(id)) found.add(child._id);
    return [...found];
  }

  /** How many products stand in the category and below it, of the counts in each. */
  productCount(category: Category, counts: ReadonlyMap<string, number>): number {
    return this.subtree(category).reduce((sum, id) => sum + (counts.get(id) ?? 0), 0);
  }

  /** The names from the root to the category of this id; none when there is no such category. */
  names(id: string): string[] {
    const category = this.byId.get(id);
    return category ? this.path(category).map(({ name }) => name) : [];
  }

  private parent({ parentId }: Category): Category | undefined {
    return parentId ? this.byId.get(parentId) : undefined;
  }
}
