import { fail, ok, type Decision } from '@shop/kit/result';
import type { Category, CategoryTree } from './category';
import { checkImage, checkLength, checkSlug, checkText, firstOf } from './checks';
import type { Image } from './product';

/** What of a category is to change: undefined stays as it is, null takes it away. */
export interface CategoryTerms {
  name: string;
  slug?: string;
  description?: string | null;
  parentId?: string | null;
  image?: Image | null;
  position?: number;
}

type Problems = 'INVALID' | 'REQUIRED' | 'CONFLICT' | 'NOT_FOUND';

const DEEPEST = 8;

const checked = ({ name, slug, description, image }: Category) =>
  firstOf(
    checkText(name, 'name', 100, 'name'),
    checkSlug(slug),
    checkLength(description, 'description', 2000, 'description'),
    image && checkImage(image, 'image'),
  );

/** A place for it in the tree: below a parent that exists, not below itself, at most 8 levels deep. */
function misplaced({ _id, parentId }: Category, tree: CategoryTree) {
  if (!parentId) return undefined;
  const parent = tree.find({ id: parentId });
  if (!parent) return fail('NOT_FOUND', 'There is no such category to put it in.', ['parentId']);
  const self = tree.find({ id: _id });
  if (self && tree.subtree(self).includes(parentId))
    return fail('INVALID', 'A category can not stand below itself.', ['parentId']);
  const deepest = self
    ? Math.max(...tree.subtree(self).map((id) => tree.names(id).length)) - tree.names(_id).length
    : 0;
  return tree.path(parent).length + 1 + deepest > DEEPEST
    ? fail('INVALID', `Categories stand at most ${DEEPEST} levels deep.`, ['parentId'])
    : undefined;
}

/** Makes a category at the end of its siblings. */
export function newCategory(id: string, terms: CategoryTerms & { slug: string }, tree: CategoryTree) {
  const last = tree.children(terms.parentId ?? undefined).at(-1)?.position ?? -1;
  const blank: Category = { _id: id, version: 1, slug: terms.slug, name: '', position: last + 1 };
  return changedCategory(blank, terms, tree);
}

/** Changes what the terms name. */
export function changedCategory(
  category: Category,
  { name, slug, description, parentId, image, position }: CategoryTerms,
  tree: CategoryTree,
  ifVersion?: number | null,
): Decision<Category, Problems> {
  if (category.removed) return fail('NOT_FOUND', 'There is no such category.', ['id']);
  if (ifVersion != null && ifVersion !== category.version)
    return fail('CONFLICT', 'Someone changed the category meanwhile. Load it again and repeat your change.', [
      'ifVersion',
    ]);
  const after: Category = {
    ...category,
    name: name.trim(),
    slug: slug ?? category.slug,
    position: position ?? category.position,
    ...(description !== undefined && { description: description?.trim() || undefined }),
    ...(parentId !== undefined && { parentId: parentId ?? undefined }),
    ...(image !== undefined && {
      image: image ? { url: image.url, alt: image.alt, width: image.width, height: image.height } : undefined,
    }),
  };
  return checked(after) ?? misplaced(after, tree) ?? ok(after);
}

/** Takes a category out; its slug is free from then on. */
export function removedCategory(category: Category, ifVersion?: number | null): Decision<Category, Problems> {
  if (category.removed) return fail('NOT_FOUND', 'There is no such category.', ['id']);
  if (ifVersion != null && ifVersion !== category.version)
    return fail('CONFLICT', 'Someone changed the category meanwhile. Load it again first.', ['ifVersion']);
  return ok({ ...category, slug: `${category.slug}~${category._id}`, removed: true });
}

/** Puts a removed category back, because something came into it at the same moment. */
export const restoredCategory = (category: Category): Decision<Category> =>
  category.removed ? ok({ ...category, slug: category.slug.split('~')[0]!, removed: undefined }) : ok(category);
