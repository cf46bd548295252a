import { recounted, summaryOf } from '../src/domain/rating';
import { moderated, replied, reported } from '../src/domain/moderation';
import { deleted, edited, votable, written, type Review } from '../src/domain/review';

const AT = new Date('2026-03-01T10:00:00Z');
const author = { id: 'r-1', productId: 'p-1', authorId: 'alice', authorName: 'Alice M.', at: AT };
const draft = { rating: 4, title: 'Good', body: 'It holds.' };
const link = { body: 'See https://x.test' };

const valueOf = <T>(decision: { ok: true; value: T } | { ok: false; problem: { code: string } }): T => {
  if (!decision.ok) throw new Error(decision.problem.code);
  return decision.value;
};
const published = valueOf(written(author, draft, 'links'));
const pending = valueOf(written(author, { ...draft, ...link }, 'links'));
const rejected = valueOf(moderated(published, verdict('REJECTED')));
const gone = valueOf(deleted(published, 'alice'));

function verdict(status: 'PENDING' | 'PUBLISHED' | 'REJECTED', note: string | null = null) {
  return { status, note, by: 'sue', at: AT };
}
const report = (by: string) => ({ by, reason: 'Rude', at: AT });
const told = (decision: { ok: boolean; events?: { type: string }[] }) =>
  (decision.events ?? []).map(({ type }) => type);

describe('a review', () => {
  it('is public at once and counts, or waits and does not', () => {
    expect(published).toMatchObject({ status: 'PUBLISHED', uncounted: 1, version: 1, claim: 'alice:p-1' });
    expect(pending).toMatchObject({ status: 'PENDING' });
    expect(pending.uncounted).toBeUndefined();
    expect(told(written(author, draft, 'links'))).toEqual(['review.published.v1']);
    expect(told(written(author, draft, 'all'))).toEqual([]);
  });

  it('tells nobody a word of what it says', () => {
    expect(JSON.stringify(written(author, draft, 'none'))).toContain('It holds.');
    const { events } = written(author, draft, 'none') as { events: unknown[] };
    expect(JSON.stringify(events)).not.toMatch(/Alice M|Good|holds/);
  });

  it('is to be counted again when its stars change or its place in the public, and not for its words', () => {
    const change = (given: object) => valueOf(edited(published, 'alice', given, 'links', AT)).uncounted;
    expect(change({ rating: 1 })).toBe(2);
    expect(change(link)).toBe(2);
    const counted: Review = { ...published, uncounted: undefined };
    expect(valueOf(edited(counted, 'alice', { body: 'Still.' }, 'links', AT)).uncounted).toBeUndefined();
    expect(gone.uncounted).toBe(2);
  });

  it('that was rejected waits after an edit, and one whose link staff let through keeps it', () => {
    expect(valueOf(edited(rejected, 'alice', { body: 'Better words.' }, 'links', AT)).status).toBe('PENDING');
    const allowed = valueOf(moderated(pending, verdict('PUBLISHED')));
    expect(valueOf(edited(allowed, 'alice', { rating: 5 }, 'links', AT)).status).toBe('PUBLISHED');
    expect(valueOf(edited(allowed, 'alice', { title: 'Again' }, 'links', AT)).status).toBe('PENDING');
  });

  it('leaves nothing of its author when it is deleted', () => {
    expect(JSON.stringify({ ...gone, helpfulCount: 0 })).not.toMatch(/alice|Alice|Good|holds/);
    for (const refused of [
      deleted(gone, 'alice'),
      edited(gone, 'alice', { rating: 1 }, 'none', AT),
      votable(gone, 'bob'),
      reported(gone, report('bob'), 3),
      moderated(gone, verdict('PUBLISHED')),
      replied(gone, { text: 'Thanks', by: 'cat', at: AT }),
    ])
      expect(refused).toMatchObject({ ok: false, problem: { code: 'NOT_FOUND' } });
  });

  it('is voted on by those who can read it, its author excepted', () => {
    expect(votable(published, 'bob').ok).toBe(true);
    expect(votable(published, 'alice')).toMatchObject({ problem: { code: 'INVALID' } });
    expect(votable(pending, 'bob')).toMatchObject({ problem: { code: 'NOT_FOUND' } });
  });
});

describe('reports', () => {
  const after = (review: Review, ...names: string[]) =>
    names.reduce((now, by) => valueOf(reported(now, report(by), 3)), review);

  it('hide a review at the threshold, each account counted once', () => {
    expect(after(published, 'bob', 'bob', 'bob', 'eve')).toMatchObject({ status: 'PUBLISHED', openReports: 2 });
    expect(after(published, 'bob', 'eve', 'joe')).toMatchObject({ status: 'PENDING', openReports: 3, uncounted: 2 });
  });

  it('are settled when staff decides: it takes as many new ones then', () => {
    const kept = valueOf(moderated(after(published, 'bob', 'eve', 'joe'), verdict('PUBLISHED')));
    expect(kept).toMatchObject({ status: 'PUBLISHED', openReports: 0 });
    expect(after(kept, 'bob', 'kim', 'lee')).toMatchObject({ status: 'PUBLISHED', openReports: 2 });
    expect(kept.reports).toHaveLength(3);
  });

  it('are not for one’s own, nor for what is hidden', () => {
    expect(reported(published, report('alice'), 3)).toMatchObject({ problem: { code: 'INVALID' } });
    expect(reported(pending, report('bob'), 3)).toMatchObject({ problem: { code: 'NOT_FOUND' } });
  });
});

describe('staff', () => {
  it('publishes, rejects and lets wait, and every decision is kept with who made it', () => {
    const back = valueOf(moderated(rejected, verdict('PUBLISHED', 'Looked again')));
    expect(back.verdicts).toEqual([verdict('REJECTED'), verdict('PUBLISHED', 'Looked again')]);
    expect(told(moderated(rejected, verdict('PUBLISHED')))).toEqual(['review.published.v1']);
    expect(told(moderated(published, verdict('REJECTED')))).toEqual([]);
    expect(moderated(published, verdict('PUBLISHED'))).toMatchObject({ value: published, events: [] });
  });

  it('replies to what is public, and the author is told once a reply', () => {
    const reply = { text: 'Thanks', by: 'cat', at: AT };
    expect(told(replied(published, reply))).toEqual(['review.replied.v1']);
    expect(told(replied(valueOf(replied(published, reply)), reply))).toEqual([]);
    expect(replied(pending, reply)).toMatchObject({ problem: { code: 'INVALID_TRANSITION' } });
  });
});

describe('a rating', () => {
  const rating = { _id: 'p-1', version: 7, histogram: [1, 0, 0, 0, 3] };

  it('is the mean of the stars, and null without any', () => {
    expect(summaryOf([1, 0, 0, 0, 3])).toMatchObject({ count: 4, average: 4 });
    expect(summaryOf([0, 0, 0, 0, 0])).toMatchObject({ count: 0, average: null });
  });

  it('takes a count that began after what is stored, and tells a change alone', () => {
    expect(recounted(rating, 6, [0, 0, 0, 0, 3])).toMatchObject({ problem: { code: 'CONFLICT' } });
    expect(recounted(rating, 7, [1, 0, 0, 0, 3])).toMatchObject({ value: rating, events: [] });
    expect(recounted(rating, 7, [0, 0, 0, 0, 3])).toMatchObject({
      events: [{ type: 'product.rated.v1', key: 'p-1', data: { count: 3, histogram: [0, 0, 0, 0, 3] } }],
    });
  });
});
