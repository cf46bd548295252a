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
}

/** The tree of categories with what is asked of it. Built from all of them: there are hundreds, not millions. */
export class CategoryTree {
  private readonly byId: Map<string, Category>;

  constructor(
    categories: Category[],
    private readonly ownCounts: ReadonlyMap<string, number> = new Map(),
  ) {
    const ordered = [...categories].sort((a, b) => a.position - b.position || a.name.localeCompare(b.name));
    this.byId = new Map(ordered.map((category) => [category._id, category]));
  }

  /** A category by its id or slug, or null. */
  find({ id, slug }: { id?: string | null; slug?: string | null }): Category | null {
    if (id) return this.byId.get(id) ?? null;
    return [...this.byId.values()].find((category) => category.slug === slug) ?? null;
  }

  /** The children of a category, in their order; of undefined, the roots. */
  children(parentId?: string): Category[] {
    return [...this.byId.values()].filter((category) => category.parentId === parentId);
  }

  /** From the root to the category itself. */
  path(category: Category): Category[] {
    const parent = category.parentId ? this.byId.get(category.parentId) : undefined;
    return parent ? [...this.path(parent), category] : [category];
  }

  /** The ids of the category and of all below it. */
  subtree(category: Category): string[] {
    return [category._id, ...this.children(category._id).flatMap((child) => this.subtree(child))];
  }

  /** How many products for sale stand in the category and below it. */
  productCount(category: Category): number {
    return this.subtree(category).reduce((sum, id) => sum + (this.ownCounts.get(id) ?? 0), 0);
  }
}
