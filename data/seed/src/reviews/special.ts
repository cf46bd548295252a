import type { ReviewStatus } from '@shop/reviews/domain/review';

/** A review that staff has, or had, to look at. */
export interface Special {
  slug: string;
  rating: number;
  title: string;
  body: string;
  status: ReviewStatus;
  /** Why others reported it, one of them each; staff has not decided about it yet. */
  reports?: string[];
}

/** What waits for staff, what they took down, and what was reported. */
export const specials: Special[] = [
  {
    slug: 'fitness-watch',
    rating: 5,
    title: 'Compared eleven watches',
    body: 'This one won. The whole test is on my page: www.wrist-and-trail.test/orbit',
    status: 'PENDING',
  },
  {
    slug: 'espresso-beans',
    rating: 4,
    title: 'Good, but I know a better price',
    body: 'Nice beans. I sell green ones from the same farm, write to me: beans@lukas.test',
    status: 'PENDING',
  },
  {
    slug: 'enamelled-casserole',
    rating: 5,
    title: 'My recipe for bread in it',
    body: 'Too long for this box, so I put it online: https://bread.test/teal-pot. It works every time.',
    status: 'PENDING',
  },
  {
    slug: 'stride-running-shoes',
    rating: 1,
    title: 'Never again',
    body: 'Support does not answer me, so once more here: order S-7Q4M-K2XA, my number is 0151 23456.',
    status: 'PENDING',
    reports: ['There is a telephone number in it.', 'Private things of somebody.', 'This should not be public.'],
  },
  {
    slug: 'soy-candle',
    rating: 2,
    title: 'I make better ones',
    body: 'Seriously. See candles.test for scents that you can smell.',
    status: 'PENDING',
  },
  {
    slug: 'over-ear-headphones',
    rating: 5,
    title: 'GREAT DEALS',
    body: 'All brands cheap at sounds4less.test, today alone, hurry!!!',
    status: 'REJECTED',
  },
  {
    slug: 'praline-box',
    rating: 1,
    title: 'Idiots',
    body: 'The person who packed this should be sacked, and whoever likes these has no taste.',
    status: 'REJECTED',
  },
  {
    slug: 'mechanical-keyboard',
    rating: 5,
    title: 'asdf asdf',
    body: 'asdfasdf jkl jkl asdf testing the keys',
    status: 'REJECTED',
  },
  {
    slug: 'french-press',
    rating: 1,
    title: 'The postman',
    body: 'The parcel stood in the rain in front of my door for a whole day. The press itself? No idea, it is still wet.',
    status: 'PUBLISHED',
    reports: ['It is about the delivery, not about the thing.'],
  },
  {
    slug: 'the-landing',
    rating: 3,
    title: 'It was the woman from the third floor',
    body: 'Good, but I knew it from the scene with the key on.',
    status: 'PUBLISHED',
    reports: ['It gives away the end!', 'Spoiler in the title.'],
  },
  {
    slug: 'two-person-dome-tent',
    rating: 5,
    title: 'Best tent in the world, full stop',
    body: 'I am not saying that because my cousin works there. Well, a bit. It is good, though.',
    status: 'PUBLISHED',
    reports: ['This reads like advertising.'],
  },
  {
    slug: 'stoneware-mug',
    rating: 2,
    title: 'A plate would be better',
    body: 'I ordered the plates and got mugs. Nice mugs, I must admit.',
    status: 'PUBLISHED',
    reports: ['It seems to be about another product.'],
  },
];
