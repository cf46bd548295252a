import { goingOut } from './going-out';
import { living } from './living';
import { tastingAndReading } from './tasting-and-reading';
import { wearing } from './wearing';
import { lines, type Phrases } from './phrase';

/** Sentences that fit anything that comes in a parcel. */
export const anything: Phrases = {
  loved: {
    titles: lines(`
      Would buy it again
      Better than I expected
      Exactly as described
      A good decision
      Very happy with it
      No complaints
      Worth every cent
      Lovely thing
      Just right
      Surprisingly good
      My favourite purchase this year
      Second one I have bought
      Five stars from the whole family
      Does what it promises`),
    says: lines(`
      It arrived two days after I ordered, well packed and without a mountain of plastic.
      I compared it with three others before I ordered and am glad that I took this one.
      My sister saw it and ordered the same one that evening.
      I have had it for a couple of months now and it still looks new.
      The pictures are honest: it looks the same on my table.
      You notice that somebody thought about the details.
      I hesitated because of the price, and have stopped thinking about it since.
      Bought as a present, kept for myself, then bought again as a present.
      Nothing to set up, nothing to read, it just works.
      The colour is a little warmer than on my screen, and nicer for it.
      I use it nearly every day.
      It is one of those things that you did not know you were missing.
      Customer service answered a question of mine within the hour.
      If this one ever gives up I will get the same again.`),
  },
  mixed: {
    titles: lines(`
      Good, with one reservation
      Fine for the price
      All right
      Nearly there
      Does the job
      Not bad, not great
      Good idea, some rough edges
      Solid, if a bit plain
      Three and a half, really
      Mostly pleased`),
    says: lines(`
      It does what it should, no more and no less.
      The parcel took over a week, for which the thing itself can do nothing.
      For the money I would have expected a little more care with the finish.
      I like it more than my partner does.
      The description could say more about the measurements.
      It is good, but I would wait for a reduction.
      I have got used to it, which is not the same as liking it.
      Looks better in the pictures than in our hallway.
      One of the two that I ordered is perfect, the other has a small flaw.
      I kept it, so it can't be that bad.`),
  },
  disliked: {
    titles: lines(`
      Not for me
      Sent it back
      Disappointed
      Expected more
      Looks good, works less well
      Would not buy it again
      Pity
      Not as pictured`),
    says: lines(`
      It went back the same week.
      Mine came with a flaw, and so did the replacement.
      I really wanted to like it.
      The idea is fine and the execution is not.
      At half the price I would have said nothing.
      The refund came quickly, I will give them that.
      Maybe I had a bad one, but this should not leave a warehouse.
      It does not look like the picture once it stands in daylight.`),
  },
};

/** Sentences by the department that a product is in. */
export const byDepartment: Record<string, Phrases> = {
  ...wearing,
  ...living,
  ...goingOut,
  ...tastingAndReading,
};
