import { plansOf } from '../src/plan';

const SKUS = ['A', 'B', 'C', 'D'];

it('the same seed makes the same plans, another makes others', () => {
  expect(plansOf(7, 50, SKUS)).toEqual(plansOf(7, 50, SKUS));
  expect(plansOf(8, 50, SKUS)).not.toEqual(plansOf(7, 50, SKUS));
});

it('a run has shoppers of every kind, each with a key of their own', () => {
  const plans = plansOf(1, 100, SKUS);
  expect(new Set(plans.map(({ key }) => key)).size).toBe(100);
  expect(new Set(plans.map(({ afterwards }) => afterwards))).toEqual(new Set(['nothing', 'ship', 'cancel']));
  expect(new Set(plans.map(({ token }) => token)).size).toBe(3);
  expect(plans.some(({ sends }) => sends > 1)).toBe(true);
  for (const { wishes } of plans) expect(new Set(wishes.map(({ sku }) => sku)).size).toBe(wishes.length);
});
