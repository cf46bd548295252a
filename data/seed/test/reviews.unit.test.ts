import { products } from '../src/catalog/all';
import { idOf } from '../src/ids';
import { deliveriesOf } from '../src/past/books';
import { pastOrders } from '../src/past/orders';
import { shoppers } from '../src/past/shoppers';
import { sections } from '../src/reviews/bank';
import { specials } from '../src/reviews/special';
import { written } from '../src/reviews/words';
import { writeReviews } from '../src/reviews/write';

const today = new Date('2026-05-04T00:00:00Z');
const delivered = pastOrders(today).flatMap(deliveriesOf);
const reviews = writeReviews(delivered, shoppers, today);
const slugs = products.map(({ slug }) => slug);
const byProduct = new Map(
  slugs.map((slug) => [slug, reviews.filter(({ productId }) => productId === idOf('product', slug))]),
);
const sentencesOf = (body: string) => body.split(/(?<=[.!?])\s+/);

describe('the sample reviews', () => {
  it('are many, by many, and the same each time', () => {
    expect(reviews.length).toBeGreaterThanOrEqual(900);
    expect(new Set(reviews.map(({ authorId }) => authorId)).size).toBeGreaterThanOrEqual(150);
    expect(writeReviews(delivered, shoppers, today)).toEqual(reviews);
  });

  it('are one an author and product, with ids of their own', () => {
    expect(new Set(reviews.map(({ authorId, productId }) => `${authorId} ${productId}`)).size).toBe(reviews.length);
    expect(new Set(reviews.map(({ id }) => id)).size).toBe(reviews.length);
  });

  it('differ: no two bodies are equal, and nothing is said twice of one product', () => {
    expect(new Set(reviews.map(({ body }) => body)).size).toBe(reviews.length);
    for (const [slug, own] of byProduct) {
      const said = own.flatMap(({ title, body }) => [title, ...sentencesOf(body)]);
      const twice = said.filter((text, at) => said.indexOf(text) !== at);
      expect([slug, twice]).toEqual([slug, []]);
    }
  });

  it('are whole texts that the shop would take', () => {
    for (const { title, body, rating } of reviews) {
      expect(`${title}${body}`).not.toMatch(/[{}]|undefined/);
      expect(title.length).toBeGreaterThan(0);
      expect(title.length).toBeLessThanOrEqual(120);
      expect(body.length).toBeLessThanOrEqual(5000);
      expect([1, 2, 3, 4, 5]).toContain(rating);
    }
  });

  it('are as uneven as real ones', () => {
    const share = (stars: number) => reviews.filter(({ rating }) => rating === stars).length / reviews.length;
    expect(share(5)).toBeGreaterThan(0.4);
    expect(share(4)).toBeLessThan(share(5));
    expect(share(1) + share(2)).toBeGreaterThan(0.06);
    const counts = [...byProduct.values()].map((own) => own.length);
    expect(counts.filter((count) => count === 0).length).toBeGreaterThan(15);
    expect(counts.filter((count) => count > 0 && count <= 3).length).toBeGreaterThan(25);
    expect(Math.max(...counts)).toBeGreaterThanOrEqual(15);
    const means = [...byProduct.values()]
      .filter((own) => own.length >= 5)
      .map((own) => own.reduce((sum, { rating }) => sum + rating, 0) / own.length);
    expect(Math.min(...means)).toBeLessThan(3.3);
    expect(Math.max(...means)).toBeGreaterThan(4.6);
  });

  it('are verified where the thing had been delivered to the author, and after that', () => {
    const verified = reviews.filter((review) => review.verified);
    expect(verified.length).toBeGreaterThan(300);
    const first = new Map<string, Date>();
    for (const { customerId, productId, at } of delivered) {
      const key = `${customerId} ${productId}`;
      if (!first.has(key) || at < first.get(key)!) first.set(key, at);
    }
    for (const { authorId, productId, createdAt } of verified)
      expect(first.get(`${authorId} ${productId}`)!.getTime()).toBeLessThan(createdAt.getTime());
    for (const { createdAt } of reviews) expect(createdAt.getTime()).toBeLessThan(today.getTime());
  });

  it('have votes of others, some answers, none twice, and some that staff has to look at', () => {
    for (const { authorId, helpfulVoters } of reviews) {
      expect(helpfulVoters).not.toContain(authorId);
      expect(new Set(helpfulVoters).size).toBe(helpfulVoters.length);
    }
    expect(reviews.filter(({ helpfulVoters }) => helpfulVoters.length >= 10).length).toBeGreaterThan(40);
    expect(reviews.filter(({ helpfulVoters }) => helpfulVoters.length === 0).length).toBeGreaterThan(200);
    const replies = reviews.flatMap(({ reply }) => reply ?? []);
    expect(replies.length).toBeGreaterThan(12);
    expect(new Set(replies).size).toBe(replies.length);
    const count = (status: string) => reviews.filter((review) => review.status === status).length;
    expect([count('PENDING'), count('REJECTED')]).toEqual([5, 3]);
    expect(reviews.filter(({ status, reports }) => status === 'PUBLISHED' && reports).length).toBe(4);
  });
});

describe('the sentences', () => {
  it('are about products that there are, and about each of them at least two', () => {
    const named = [...written.flatMap((one) => one.slugs), ...specials.map(({ slug }) => slug)];
    expect(named.filter((slug) => !slugs.includes(slug))).toEqual([]);
    for (const slug of slugs) {
      const own = written.filter((one) => one.slugs.length === 1 && one.slugs[0] === slug);
      expect([slug, own.flatMap(({ good, bad }) => [...good, ...bad]).length >= 2]).toEqual([slug, true]);
    }
  });

  it('can be read line by line; any other line is named', () => {
    expect(sections('@ a b\n + Good.\n - Bad.\n ! Yes\n ~ Hm\n ? No')).toEqual([
      { slugs: ['a', 'b'], good: ['Good.'], bad: ['Bad.'], titles: ['Yes'], soTitles: ['Hm'], badTitles: ['No'] },
    ]);
    expect(() => sections('@ a\nGood.')).toThrow('Good.');
    expect(() => sections('+ Good.')).toThrow('+ Good.');
  });
});
