import { CategoryTree, type Category } from '../src/domain/category';

const category = (id: string, position: number, parentId?: string): Category => ({
  _id: id,
  version: 1,
  slug: `${id}-slug`,
  name: id,
  position,
  ...(parentId && { parentId }),
});

describe('the category tree', () => {
  const tree = new CategoryTree([
    category('shoes', 2, 'sport'),
    category('sport', 1),
    category('home', 0),
    category('tents', 1, 'sport'),
  ]);
  const counts = new Map([
    ['sport', 1],
    ['shoes', 2],
    ['tents', 4],
  ]);
  const ids = (found: Category[]) => found.map(({ _id }) => _id);

  it('knows roots and children in their order', () => {
    expect(ids(tree.children())).toEqual(['home', 'sport']);
    expect(ids(tree.children('sport'))).toEqual(['tents', 'shoes']);
  });

  it('finds by id and by slug, and tells the path', () => {
    expect(ids(tree.path(tree.find({ slug: 'shoes-slug' })!))).toEqual(['sport', 'shoes']);
    expect(tree.find({ id: 'nowhere' })).toBeNull();
  });

  it('counts what stands below too', () => {
    expect(tree.productCount(tree.find({ id: 'sport' })!, counts)).toBe(7);
    expect(tree.productCount(tree.find({ id: 'home' })!, counts)).toBe(0);
  });
});
