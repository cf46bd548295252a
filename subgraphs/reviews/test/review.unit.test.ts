import { made } from '../src/domain/review';

describe('a new Review', () => {
  const titled = (title: string) => made({ id: 'id', ownerId: 'alice', title });

  it('is called what its owner says, without the spaces around', () => {
    expect(titled('  Mine ')).toMatchObject({ ok: true, value: { ownerId: 'alice', title: 'Mine' } });
    expect(titled('x'.repeat(100)).ok).toBe(true);
  });

  it.each(['', '   ', 'x'.repeat(101)])('is not called "%s"', (title) => {
    expect(titled(title)).toMatchObject({ ok: false, problem: { code: 'INVALID', field: ['title'] } });
  });
});
