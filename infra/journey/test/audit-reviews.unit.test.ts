import { disagreement, faultsOf, type Review } from '../src/audit-reviews';

const review = (given: Partial<Review> = {}): Review => ({
  _id: 'r-1',
  productId: 'p-1',
  authorId: 'alice',
  status: 'PUBLISHED',
  rating: 4,
  helpfulCount: 2,
  helpfulVoters: ['bob', 'eve'],
  ...given,
});
const rating = (version: number, ...histogram: number[]) => ({ _id: 'p-1', version, histogram });
const KEPT = rating(1, 0, 0, 0, 1, 0);

describe('the audit of a review', () => {
  const of = (...reviews: Review[]) => {
    const claims = new Set<string>();
    return reviews.flatMap((one) => faultsOf(one, claims));
  };

  it('agrees with what is right', () => {
    expect(
      of(review(), review({ productId: 'p-2' }), review({ authorId: 'bob', helpfulVoters: [], helpfulCount: 0 })),
    ).toEqual([]);
    expect(of(review({ authorId: null }), review({ authorId: null }))).toEqual([]);
    expect(of(review({ helpfulVoters: undefined, helpfulCount: 0 }))).toEqual([]);
  });

  it.each<[string, Review[], string]>([
    ['a count that is not the votes', [review({ helpfulCount: 3 })], '3 are said to find it helpful, 2 do.'],
    ['a vote twice', [review({ helpfulVoters: ['bob', 'bob'] })], '2 are said to find it helpful, 1 do.'],
    ['a vote of its author', [review({ helpfulVoters: ['bob', 'alice'] })], 'its own author voted for it.'],
    ['two of one author', [review(), review({ status: 'PENDING' })], 'its author has another one of the product.'],
  ])('finds %s', (_what, reviews, fault) => expect(of(...reviews)).toEqual([`Review r-1: ${fault}`]));
});

describe('the audit of a rating', () => {
  it('agrees with what the published reviews make', () => {
    expect(disagreement([review(), review({ status: 'REJECTED' })], KEPT, KEPT)).toBeUndefined();
    expect(disagreement([review({ status: 'DELETED' })], null, null)).toBeUndefined();
  });

  it.each([
    ['other stars', [review({ rating: 5 })], KEPT, '0, 0, 0, 1, 0 are kept, the reviews make 0, 0, 0, 0, 1.'],
    ['no reviews', [], KEPT, '0, 0, 0, 1, 0 are kept, the reviews make 0, 0, 0, 0, 0.'],
    ['no rating', [review()], null, '0, 0, 0, 0, 0 are kept, the reviews make 0, 0, 0, 1, 0.'],
  ])('finds %s', (_what, reviews, kept, message) => {
    expect(disagreement(reviews, kept, kept)).toEqual({ final: true, message });
  });

  it('looks again while something is in motion', () => {
    expect(disagreement([review({ rating: 5 })], KEPT, rating(2, 0, 0, 0, 0, 1))).toMatchObject({ final: false });
    expect(disagreement([review({ uncounted: 1 })], KEPT, KEPT)).toMatchObject({ final: false });
  });
});
