import type { ReviewSeed } from '@shop/reviews/seed';
import { seedId } from '@shop/users/seed';
import { products } from '../catalog/all';
import { DAY, HOUR, spread } from '../chance';
import { madeOn } from '../content';
import { dice, type Dice } from '../dice';
import { idOf } from '../ids';
import type { Shopper } from '../past/shoppers';
import type { SeedProduct } from '../types';
import { reviewsOf, starsOf } from './liking';
import { APOLOGIES, THANKS } from './replies';
import { specials } from './special';
import { Words } from './words';

/** Something that was delivered to somebody. */
export interface Delivered {
  customerId: string;
  productId: string;
  at: Date;
}

interface Author extends Shopper {
  id: string;
}

/** Who writes when, and whether it was delivered to them. */
interface Occasion {
  author: Author;
  at: Date;
  verified: boolean;
}

/** The sample reviews, one an author and product: the same in every shop but for the days. `today` is a midnight (UTC). */
export function writeReviews(delivered: readonly Delivered[], people: readonly Shopper[], today: Date): ReviewSeed[] {
  const authors = people.map((person) => ({ ...person, id: seedId(person.email) }));
  const used = new Set<string>();
  const all = products.flatMap((product) => {
    const productId = idOf('product', product.slug);
    const chance = dice(spread(`reviews ${product.slug}`));
    const occasions = occasionsOf(
      product,
      delivered.filter((one) => one.productId === productId),
      authors,
      today,
      chance,
    );
    const ordinary = told(product, occasions, new Words(product, used), chance);
    return [...ordinary, ...specialsOf(product, occasions, authors, today)].map((review) => withVotes(review, authors));
  });
  return withReplies(all);
}

/** Those to whom it was delivered first, then others who are said to have bought it before the shop kept count. */
function occasionsOf(
  product: SeedProduct,
  delivered: readonly Delivered[],
  authors: readonly Author[],
  today: Date,
  chance: Dice,
): Occasion[] {
  const made = madeOn(product, today).getTime();
  const wanted = reviewsOf(product.slug, (today.getTime() - made) / DAY);
  const end = today.getTime() - HOUR;
  const soon = chance.shuffled(delivered).flatMap(({ customerId, at }) => {
    const author = authors.find(({ id }) => id === customerId);
    const days = Math.min(1 + chance.next() * 18, ((end - at.getTime()) / DAY) * 0.9);
    return author && days > 0.3 ? [{ author, at: new Date(at.getTime() + days * DAY), verified: true }] : [];
  });
  const taken = new Set(delivered.map(({ customerId }) => customerId));
  const others = chance.shuffled(authors.filter(({ id }) => !taken.has(id))).map((author) => {
    const from = Math.max(made, today.getTime() - author.joinedDaysAgo * DAY) + 2 * DAY;
    return { author, at: new Date(from + chance.next() ** 0.8 * (end - from)), verified: false };
  });
  const first = soon.filter(({ author }, index) => soon.findIndex((one) => one.author.id === author.id) === index);
  return [...first.slice(0, Math.ceil(wanted * 0.8)), ...others].slice(0, wanted);
}

function told(product: SeedProduct, occasions: readonly Occasion[], words: Words, chance: Dice): ReviewSeed[] {
  const values = product.options[0]?.values ?? [];
  return occasions.flatMap((occasion) => {
    const rating = starsOf(product.slug, chance);
    const said = words.say(rating, values.length ? chance.one(values) : undefined);
    return said ? [reviewOf(product, occasion, { ...said, rating })] : [];
  });
}

const reviewOf = (
  { slug }: SeedProduct,
  { author, at, verified }: Occasion,
  said: Pick<ReviewSeed, 'title' | 'body' | 'rating'>,
): ReviewSeed => ({
  id: idOf('review', `${author.email} ${slug}`),
  productId: idOf('product', slug),
  authorId: author.id,
  authorName: publicName(author.name),
  ...said,
  createdAt: at,
  helpfulVoters: [],
  status: 'PUBLISHED',
  verified,
});

/** As the shop shows names: "Alice Berger" is "Alice B.". */
const publicName = (name: string): string => name.replace(/^(\S+) (.).*$/, '$1 $2.');

function specialsOf(
  product: SeedProduct,
  occasions: readonly Occasion[],
  authors: readonly Author[],
  today: Date,
): ReviewSeed[] {
  const chance = dice(spread(`specials ${product.slug}`));
  const wrote = new Set(occasions.map(({ author }) => author.id));
  return specials
    .filter(({ slug }) => slug === product.slug)
    .map(({ slug: _slug, reports = [], ...special }) => {
      const [author, ...others] = chance.shuffled(authors.filter(({ id }) => !wrote.has(id)));
      const at = new Date(today.getTime() - (2 + chance.next() * 12) * DAY);
      const reported = reports.map((reason, index) => ({
        by: others[index]!.id,
        reason,
        at: new Date(at.getTime() + (index + 1) * 5 * HOUR),
      }));
      const review = reviewOf(product, { author: author!, at, verified: false }, special);
      return { ...review, status: special.status, ...(reported.length && { reports: reported }) };
    });
}

/** Readers find some reviews helpful, a few of them very: the longer and the older, the more. */
function withVotes(review: ReviewSeed, authors: readonly Author[]): ReviewSeed {
  if (review.status !== 'PUBLISHED') return review;
  const chance = dice(spread(`votes ${review.id}`));
  const most = Math.min(4 + review.body.length / 8, 46);
  const readers = chance.shuffled(authors.filter(({ id }) => id !== review.authorId));
  return { ...review, helpfulVoters: readers.slice(0, Math.floor(chance.next() ** 3 * most)).map(({ id }) => id) };
}

/** The shop answers a few: those who complain and some who don't. No answer is given twice. */
function withReplies(reviews: ReviewSeed[]): ReviewSeed[] {
  const chance = dice(spread('replies'));
  const open = chance.shuffled(reviews.filter(({ status, body }) => status === 'PUBLISHED' && body.length > 60));
  const answers = new Map<string, string>();
  const answer = (texts: readonly string[], fits: (review: ReviewSeed) => boolean) =>
    open
      .filter(fits)
      .slice(0, texts.length)
      .forEach(({ id }, index) => answers.set(id, texts[index]!));
  answer(APOLOGIES, ({ rating }) => rating <= 2);
  answer(THANKS, ({ rating }) => rating === 5);
  return reviews.map((review) => {
    const reply = answers.get(review.id);
    return reply === undefined ? review : { ...review, reply };
  });
}
