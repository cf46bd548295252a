import { newFamily, spend, type Family, type Presented } from '../src/domain/family';

const device = { userAgent: 'Firefox', ipAddress: '10.0.0.1' };
const start = new Date('2026-01-01T00:00:00Z');
const terms = (afterMs: number) => ({ now: new Date(start.getTime() + afterMs), graceMs: 5000, lifeMs: 60_000 });

/** Tokens 1, 2, 3 …, each the successor of the one before. */
const token = (n: number): Presented => ({ hash: `h${n}`, genuine: true, successors: [`h${n + 1}`] });
const fresh = newFamily({ _id: 'f', userId: 'alice', current: 'h1', epoch: 0 }, device, terms(0));

function spent(family: Family, n: number, afterMs: number): Family {
  const verdict = spend(family, token(n), device, terms(afterMs));
  if (!('family' in verdict)) throw new Error(`Token ${n} was ${verdict.kind}.`);
  return verdict.family;
}

it('spends the current token for its successor, and lives on from then', () => {
  const elsewhere = { userAgent: 'Firefox 2', ipAddress: '10.0.0.2' };
  expect(spend(fresh, token(1), elsewhere, terms(1000))).toEqual({
    kind: 'ROTATED',
    family: {
      ...fresh,
      ...elsewhere,
      current: 'h2',
      previous: 'h1',
      rotatedAt: terms(1000).now,
      lastUsedAt: terms(1000).now,
      expiresAt: terms(61_000).now,
    },
  });
});

it('answers a token that was spent a moment ago with the same successor, and changes nothing', () => {
  const family = spent(fresh, 1, 1000);
  expect(spend(family, token(1), device, terms(5999))).toEqual({ kind: 'REPEATED', family });
});

it('takes a spent token after the grace for stolen', () => {
  expect(spend(spent(fresh, 1, 1000), token(1), device, terms(6000))).toEqual({ kind: 'REPLAYED' });
});

it('takes a token from before the last one for stolen, at once', () => {
  const family = spent(spent(fresh, 1, 1000), 2, 1001);
  expect(spend(family, token(1), device, terms(1002))).toEqual({ kind: 'REPLAYED' });
});

it('does not end a family for a made-up token', () => {
  expect(spend(fresh, { ...token(9), genuine: false }, device, terms(1000))).toEqual({ kind: 'UNKNOWN' });
});

it('knows no family that is over', () => {
  expect(spend(undefined, token(1), device, terms(0))).toEqual({ kind: 'UNKNOWN' });
  expect(spend(fresh, token(1), device, terms(60_000))).toEqual({ kind: 'UNKNOWN' });
});

it('goes on after the keys changed: the newest makes the successor, a retired one still repeats its own', () => {
  const first = spent(fresh, 1, 1000);
  const both: Presented = { hash: 'h1', genuine: true, successors: ['new2', 'h2'] };
  expect(spend(fresh, both, device, terms(0))).toMatchObject({ family: { current: 'new2' } });
  expect(spend(first, both, device, terms(2000))).toMatchObject({ kind: 'REPEATED', family: { current: 'h2' } });
  const gone: Presented = { hash: 'h1', genuine: false, successors: ['new2'] };
  expect(spend(first, gone, device, terms(2000))).toEqual({ kind: 'UNKNOWN' });
});
