import { takenFrom } from '../src/domain/parcel';

const held = [
  { sku: 'cup', locationId: 'berlin', quantity: 2 },
  { sku: 'cup', locationId: 'lyon', quantity: 3 },
  { sku: 'pot', locationId: 'lyon', quantity: 1 },
];

it('takes units of a sku in the order of what is held, and leaves other skus', () => {
  expect(takenFrom(held, [{ sku: 'cup', quantity: 3 }])).toEqual([
    { sku: 'cup', locationId: 'berlin', quantity: 2 },
    { sku: 'cup', locationId: 'lyon', quantity: 1 },
  ]);
});

it('adds up lines of one sku', () => {
  const lines = [1, 1].map((quantity) => ({ sku: 'cup', quantity }));
  expect(takenFrom(held, lines)).toEqual([{ sku: 'cup', locationId: 'berlin', quantity: 2 }]);
});

it.each([
  ['more of a sku than is held', [{ sku: 'cup', quantity: 6 }]],
  ['a sku that is not held', [{ sku: 'jar', quantity: 1 }]],
  [
    'more than is held in two lines',
    [
      { sku: 'pot', quantity: 1 },
      { sku: 'pot', quantity: 1 },
    ],
  ],
])('does not take %s', (_what, wanted) => expect(takenFrom(held, wanted)).toBeUndefined());
