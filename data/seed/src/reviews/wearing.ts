import { lines, type Phrases } from './phrase';

/** What is written about wearing: by department. */
export const wearing: Record<string, Phrases> = {
  clothing: {
    loved: {
      titles: lines(`
        (tops, outerwear, trousers) Fits as it should
        My new everyday favourite
        Soft and well made
        Survived the washing machine
        (trousers, tops) Finally the right length`),
      says: lines(`
        The fabric is heavier than I am used to, in a good way.
        (tops, outerwear) I am 1.82 m and usually between sizes; the M sits well at the shoulders and is long enough.
        It has been through a dozen washes at 40 degrees and kept its shape and colour.
        (tops) The seams are straight and flat, nothing scratches at the neck.
        I wore it straight out of the parcel and on the three days after.
        (tops, outerwear) Warm without being bulky, so it still goes under my coat.
        (tops, trousers) The cut is relaxed but does not look like pyjamas.
        I bought a second one in another colour as soon as the first was in the wash.
        (tops, outerwear) The buttons are sewn on properly, which has become rare.
        My husband, who hates new clothes, asked where the other one was when this was drying.`),
    },
    mixed: {
      titles: lines(`
        (tops, outerwear, trousers) Order a size up
        Nice, but creases
        (tops, outerwear, trousers) Good cloth, odd cut
        (tops, trousers) A little short`),
      says: lines(`
        (tops, outerwear, trousers) It runs small: I changed the M for an L and now it is right.
        (tops, outerwear) The sleeves are a touch long, the body a touch short.
        (tops, trousers) It creases as soon as you look at it, but feels lovely.
        (tops) It pilled a little under the arms after a month.
        The colour has faded slightly since the summer.
        (tops, outerwear, trousers) The cut is wider than in the picture, so I wear it on weekends only.`),
    },
    disliked: {
      titles: lines(`
        Shrank
        Itches
        Too thin
        (tops, outerwear, trousers) Wrong cut for me`),
      says: lines(`
        (tops, trousers) It lost a size in the first wash, at 30 degrees and by the label.
        (accessories) The wool itches so that I only got through a morning.
        (tops, trousers) The cloth is thin enough to see what you wear below.
        A seam came open in the second week.
        (tops, outerwear) It hangs from the shoulders like a sack.`),
    },
  },
  footwear: {
    loved: {
      titles: lines(`
        Comfortable from the first day
        Miles in them already
        Good grip
        Warm feet at last
        True to size`),
      says: lines(`
        (trainers) No blisters, and I walked eleven kilometres on the first day.
        True to size for me, also with thick socks.
        The sole grips on wet cobbles, which is all that I ask in November.
        They have had rain, salt and a toddler's ice cream and look none the worse.
        The heel is firm and the toes have room.
        I stand all day at work and my knees have noticed the difference.
        The leather softened within a week and has a fine colour now.
        (boots-and-slippers) I resoled my last pair twice and hope to do the same with these.`),
    },
    mixed: {
      titles: lines(`
        Need breaking in
        Take half a size more
        Good sole, stiff upper`),
      says: lines(`
        They took two weeks and some plasters before they were friendly.
        Narrow at the front: take half a size more if your feet are wide.
        (trainers) The laces are too short to tie twice.
        Very good outside, a bit slippery on tiles.
        The insole wanders, so I glued it down.`),
    },
    disliked: {
      titles: lines(`
        Rubs at the heel
        Not waterproof
        Sole came loose`),
      says: lines(`
        They rub at the heel whatever I try.
        My socks were wet after ten minutes of drizzle.
        The sole began to come off at the toe after six weeks.
        Squeaks with every step, the whole office knows when I arrive.`),
    },
  },
};
