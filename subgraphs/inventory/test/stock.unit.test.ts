import { adjustmentProblem, levelProblem } from '../src/domain/adjustment';
import { availableIn, bestOf, statusOf, total, type Level } from '../src/domain/stock';

const level: Level = { sku: 'tee', locationId: 'berlin', onHand: 5, reserved: 2 };
const adjustment = { sku: 'tee', delta: -1, reason: 'Broken', idempotencyKey: 'key-12345' };

describe('stock', () => {
  it.each([
    [-1, 'OUT_OF_STOCK'],
    [0, 'OUT_OF_STOCK'],
    [1, 'LOW_STOCK'],
    [3, 'LOW_STOCK'],
    [4, 'IN_STOCK'],
  ])('calls %i available at a reorder point of 3 %s', (available, status) => {
    expect(statusOf(available, 3)).toBe(status);
  });

  it('takes a product to be as available as its best variant', () => {
    expect(bestOf(['OUT_OF_STOCK', 'IN_STOCK', 'LOW_STOCK'])).toBe('IN_STOCK');
    expect(bestOf(['OUT_OF_STOCK', 'LOW_STOCK'])).toBe('LOW_STOCK');
    expect(bestOf([])).toBe('OUT_OF_STOCK');
  });

  it('adds up what can be sold', () => {
    expect(total({ levels: [level, { ...level, reserved: 0 }] }, availableIn)).toBe(8);
  });
});

describe('an adjustment', () => {
  it('changes something, for a reason, under a key', () => {
    expect(adjustmentProblem(adjustment)).toBeUndefined();
    expect(adjustmentProblem({ ...adjustment, delta: 0 })).toMatchObject({ problem: { code: 'INVALID' } });
    expect(adjustmentProblem({ ...adjustment, reason: ' ' })).toMatchObject({ problem: { code: 'REQUIRED' } });
    expect(adjustmentProblem({ ...adjustment, reason: 'x'.repeat(501) })).toMatchObject({
      problem: { code: 'INVALID' },
    });
    expect(adjustmentProblem({ ...adjustment, idempotencyKey: 'x' })).toMatchObject({ problem: { code: 'INVALID' } });
  });

  it('leaves what is reserved, and names who holds it', () => {
    expect(levelProblem(level, -3, 'Berlin', ['o1'])).toBeUndefined();
    expect(levelProblem(level, -4, 'Berlin', ['o1', 'o2'])).toMatchObject({
      problem: { code: 'CONFLICT', message: expect.stringMatching(/orders o1, o2\..*at most 3/) },
    });
    const many = Array.from({ length: 12 }, (_, index) => `o${index}`);
    expect(levelProblem(level, -4, 'Berlin', many)).toMatchObject({
      problem: { message: expect.stringContaining('o9 and 2 more') },
    });
  });

  it('takes no more than there is, and adds no nonsense', () => {
    expect(levelProblem({ ...level, reserved: 0 }, -6, 'Berlin', [])).toMatchObject({ problem: { code: 'INVALID' } });
    expect(levelProblem(level, 2_000_000_000, 'Berlin', [])).toMatchObject({ problem: { code: 'INVALID' } });
  });
});
