import { lines, type Phrases } from './phrase';

/** What is written about tasting and reading: by department. */
export const tastingAndReading: Record<string, Phrases> = {
  pantry: {
    loved: {
      titles: lines(`
        Gone within a week
        Tastes of something
        Our new standard
        Proper stuff
        A small luxury`),
      says: lines(`
        (larder) The first jar was empty before I had thought of a recipe for it.
        It smells of the thing that it is made of, which is rarer than it should be.
        (larder) On good bread it needs nothing else.
        My children, who like nothing, like it.
        Not too sweet, with a little bitterness at the end.
        (coffee-tea-and-chocolate) I make a cup at three every day and look forward to it from two.
        (coffee-tea-and-chocolate) Fresh: the date on the bag was ten days old.
        I ordered three more, for neighbours and for emergencies.`),
    },
    mixed: {
      titles: lines(`
        Good, but small
        Nice for a change
        A matter of taste`),
      says: lines(`
        (larder) Delicious, but the jar is a joke.
        (larder) A bit sour for me, my wife loves it.
        (larder) The lid of one was not quite tight.
        Good, not so much better than that of the shop round the corner.`),
    },
    disliked: {
      titles: lines(`
        (larder) Too sweet
        Stale
        (larder) Broken jar`),
      says: lines(`
        (larder) One jar had broken and everything else was sticky.
        It tasted of the cupboard that it had stood in.
        (larder) So sweet that I gave it away.
        Bitter, and not in the interesting way.`),
    },
  },
  'books-and-paper': {
    loved: {
      titles: lines(`
        (fiction) Read it in two sittings
        (fiction) Stays with you
        (fiction, non-fiction) A book to give away
        Beautifully made
        (fiction, non-fiction) Clever and kind`),
      says: lines(`
        (fiction) I began it on the train and missed my stop.
        (fiction) The last chapter made me go back to the first.
        (non-fiction) It explains hard things without making you feel slow.
        (stationery) The paper takes ink without feathering, front and back.
        (stationery) It lies flat, which is all that I ever wanted.
        (stationery) My handwriting got better, or I try harder.
        (fiction, non-fiction) Printed on good paper with a ribbon: a pleasure to hold.
        (fiction, non-fiction) I have given away two copies since and kept my own.
        (fiction) The people in it talk as people do.
        (fiction, non-fiction) Every page has one sentence that I wanted to underline.
        (fiction, non-fiction) My father, who reads nothing but newspapers, finished it.
        (non-fiction) The photographs alone are worth it.`),
    },
    mixed: {
      titles: lines(`
        (fiction, non-fiction) Slow to begin
        (fiction, non-fiction) Good in parts
        Wanted to love it`),
      says: lines(`
        (fiction) It takes eighty pages to get going.
        (fiction, non-fiction) The middle could have lost a third.
        (stationery) The cover picks up pencil dust.
        (stationery) Nice, though half of it is packaging.
        (fiction) Well written, and I did not care for anybody in it.
        (fiction, non-fiction) I liked the idea more than the book.`),
    },
    disliked: {
      titles: lines(`
        (fiction) Gave up halfway
        (fiction, non-fiction) Loose pages
        (fiction, non-fiction) Not what the cover promises`),
      says: lines(`
        (fiction, non-fiction) I gave up at page 120, and I finish everything.
        (fiction, non-fiction) Three pages fell out on the first evening.
        (fiction) The cover promises a story, the inside is an essay.
        (stationery) It scratches on smooth paper.
        (fiction, non-fiction) So many misprints that I began to count them.`),
    },
  },
};
