import type { ReviewSeed } from '@shop/reviews/seed';
import { seedId } from '@shop/users/seed';
import { categories } from '../categories';
import { Chance, DAY } from '../chance';
import { madeOn } from '../content';
import { idOf } from '../ids';
import { products } from '../catalog/all';
import type { Shopper } from '../past/shoppers';
import type { SeedProduct } from '../types';
import type { Phrase, Phrases } from './phrase';
import { anything, byDepartment } from './phrases';
import { REPLIES, REPORTS } from './replies';

/** Something that was delivered to somebody. */
export interface Delivered {
  customerId: string;
  productId: string;
  at: Date;
}

const WANTED = 960;
/** How many of a hundred give one to five stars: of loved, ordinary and disliked products. */
const MOODS = { loved: [2, 2, 6, 20, 70], ordinary: [5, 6, 13, 32, 44], disliked: [18, 17, 24, 25, 16] } as const;
type Mood = keyof typeof MOODS;

/** What a product is like is settled by its name: most are ordinary, a third is loved, one in nine is not. */
const moodOf = ({ slug }: SeedProduct): Mood => {
  const turn = new Chance(`mood ${slug}`).next();
  return turn < 0.34 ? 'loved' : turn < 0.89 ? 'ordinary' : 'disliked';
};

/** Some are talked about, most a little, some not at all. */
const talkOf = ({ slug }: SeedProduct): number => {
  const turn = new Chance(`talk ${slug}`).next();
  return turn < 0.12 ? 0 : turn < 0.6 ? 1 : turn < 0.9 ? 3 : 9;
};

/** The sample reviews: one an author and product, those of delivered things first; the same in every shop but for the days. */
export function writeReviews(delivered: readonly Delivered[], people: readonly Shopper[], today: Date): ReviewSeed[] {
  const chance = new Chance('reviews');
  const byId = new Map(products.map((product) => [idOf('product', product.slug), product]));
  const authors = new Map(people.map((person) => [seedId(person.email), person]));
  const texts = new Texts();
  const reviews = new Map<string, ReviewSeed>();
  const add = (product: SeedProduct, authorId: string, from: Date, verified: boolean) => {
    const key = `${authorId} ${product.slug}`;
    const author = authors.get(authorId);
    const days = (today.getTime() - from.getTime()) / DAY;
    if (!author || reviews.has(key) || days < 1 || talkOf(product) === 0) return;
    const createdAt = new Date(from.getTime() + (0.5 + chance.next() * Math.min(20, days - 1)) * DAY);
    reviews.set(key, review(product, author, authorId, createdAt, verified, { chance, texts, people }));
  };
  for (const { customerId, productId, at } of delivered)
    if (chance.happens(0.75)) add(byId.get(productId)!, customerId, at, true);
  // The rest was written in the shop's time before: what those authors bought is no longer known.
  for (let tries = 0; reviews.size < WANTED && tries < 50_000; tries++) {
    const product = chance.weighted(products, talkOf);
    const from = new Date(Math.max(madeOn(product, today).getTime(), today.getTime() - 300 * DAY));
    const author = chance.pick(people);
    const since = new Date(from.getTime() + chance.next() * Math.max(0, today.getTime() - 2 * DAY - from.getTime()));
    add(product, seedId(author.email), since, false);
  }
  return [...reviews.values()];
}

interface Around {
  chance: Chance;
  texts: Texts;
  people: readonly Shopper[];
}

function review(
  product: SeedProduct,
  { name }: Shopper,
  authorId: string,
  createdAt: Date,
  verified: boolean,
  { chance, texts, people }: Around,
): ReviewSeed {
  const weights = MOODS[moodOf(product)];
  const rating = chance.weighted([1, 2, 3, 4, 5], (stars) => weights[stars - 1]!);
  const id = idOf('review', `${authorId} ${product.slug}`);
  const [first, last = ''] = name.split(' ');
  const read = chance.happens(0.5) ? chance.between(0, rating <= 2 ? 9 : 14) : 0;
  const voters = chance
    .shuffled(people)
    .slice(0, read)
    .map(({ email }) => seedId(email));
  const fate = chance.next();
  return {
    id,
    productId: idOf('product', product.slug),
    authorId,
    authorName: `${first} ${last.slice(0, 1)}.`,
    rating,
    ...texts.of(product, rating, chance),
    createdAt,
    helpfulVoters: voters.filter((voter) => voter !== authorId),
    ...(rating <= 2 && chance.happens(0.35) && { reply: chance.pick(REPLIES) }),
    status: fate < 0.012 ? 'PENDING' : fate < 0.018 ? 'REJECTED' : 'PUBLISHED',
    verified,
    ...(fate > 0.985 && { reports: reportsOf(authorId, createdAt, chance, people) }),
  };
}

function reportsOf(authorId: string, createdAt: Date, chance: Chance, people: readonly Shopper[]) {
  const by = seedId(people.find(({ email }) => seedId(email) !== authorId)!.email);
  return [{ by, reason: chance.pick(REPORTS), at: new Date(createdAt.getTime() + DAY / 2) }];
}

/** Texts, no two alike, and no sentence twice on one product's page while there are others. */
class Texts {
  private readonly used = new Map<string, Map<string, number>>();
  private readonly bodies = new Set<string>();

  of(product: SeedProduct, rating: number, chance: Chance): { title: string; body: string } {
    const tone = rating >= 4 ? 'loved' : rating === 3 ? 'mixed' : 'disliked';
    const own = byDepartment[departmentOf(product)]!;
    for (let tries = 0; ; tries++) {
      const title = this.pick(product, [[...own[tone].titles, ...anything[tone].titles]], chance);
      const body = this.body(product, rating, own, chance);
      // After many tries the title tells two texts apart.
      if (tries < 40 && this.bodies.has(body)) continue;
      this.bodies.add(body);
      return { title, body };
    }
  }

  private body(product: SeedProduct, rating: number, own: Phrases, chance: Chance): string {
    const tone = rating >= 4 ? 'loved' : rating === 3 ? 'mixed' : 'disliked';
    const count = chance.weighted([1, 2, 3, 4], (n) => [22, 38, 28, 12][n - 1]!);
    const says: string[] = [];
    for (let place = 0; place < count; place++) {
      const from = chance.happens(0.66) ? own : anything;
      // Four stars have a "but", three stars something good.
      const half = place === count - 1 && count > 1 && (rating === 4 ? 'mixed' : rating === 3 ? 'loved' : undefined);
      const said = this.pick(product, [from[half || tone].says, anything[half || tone].says], chance);
      if (!says.includes(said)) says.push(said);
    }
    const breakAt = says.length > 2 && chance.happens(0.4) ? 2 : says.length;
    return [says.slice(0, breakAt).join(' '), says.slice(breakAt).join(' ')].filter(Boolean).join('\n\n');
  }

  /** One that fits the product, of those that were said least often of it; of the first list that has any. */
  private pick({ slug, category }: SeedProduct, lists: readonly (readonly Phrase[])[], chance: Chance): string {
    const said = this.used.get(slug) ?? new Map<string, number>();
    this.used.set(slug, said);
    const fits = ({ leaves }: Phrase) => !leaves || leaves.includes(category);
    const fitting = lists.find((list) => list.some(fits))!.filter(fits);
    const least = Math.min(...fitting.map(({ text }) => said.get(text) ?? 0));
    const { text } = chance.pick(fitting.filter((phrase) => (said.get(phrase.text) ?? 0) === least));
    said.set(text, least + 1);
    return text;
  }
}

const departmentOf = ({ category }: SeedProduct): string =>
  categories.find(({ slug }) => slug === category)?.parent ?? category;
