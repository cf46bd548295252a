import { cursorOf, pageOf, pageSize, positionOf } from '@shop/kit/connection';

describe('connections', () => {
  const page = (rows: number[], first: number) =>
    pageOf(
      rows,
      first,
      (row) => [row],
      async () => 99,
    );

  it('takes the extra row for the sign that more follows', () => {
    expect(page([1, 2, 3], 2)).toMatchObject({
      nodes: [1, 2],
      pageInfo: { hasNextPage: true, endCursor: cursorOf([2]) },
    });
    expect(page([1, 2], 2)).toMatchObject({ nodes: [1, 2], pageInfo: { hasNextPage: false } });
    expect(page([], 2)).toMatchObject({ nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
  });

  it('reads back the position that a cursor was made of', () => {
    expect(positionOf(cursorOf(['a', 1]), 2)).toEqual(['a', 1]);
    expect(positionOf(null, 2)).toBeUndefined();
  });

  it.each([['', 'x', cursorOf([1]), Buffer.from('{}').toString('base64url')]].flat())(
    'refuses the foreign cursor %j',
    (cursor) => {
      expect(() => positionOf(cursor, 2)).toThrow('`after` is not a cursor of this list');
    },
  );

  it.each([0, -1, 101])('refuses first: %d', (first) => {
    expect(() => pageSize(first)).toThrow('1 to 100');
  });
});
