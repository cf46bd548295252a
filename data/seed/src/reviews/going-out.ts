import { lines, type Phrases } from './phrase';

/** What is written about going out: by department. */
export const goingOut: Record<string, Phrases> = {
  electronics: {
    loved: {
      titles: lines(`
        Just works
        (audio) Great sound for its size
        (audio, wearables-and-cameras) Battery for days
        Feels solid
        (audio, wearables-and-cameras) Connected at once`),
      says: lines(`
        (audio, wearables-and-cameras) Paired with my phone in seconds and has not lost it since.
        (audio, wearables-and-cameras) The battery lasts longer than they claim: five days with an hour of use each.
        (audio) The sound is clear and does not shout, also at half volume.
        (audio, wearables-and-cameras, desk-tech) It charges by the same cable as everything else I own.
        The buttons can be found in the dark.
        (audio, desk-tech) No app, no account, no advertising: thank you.
        It fell from the desk twice and does not care.`),
    },
    mixed: {
      titles: lines(`
        Good, but no miracle
        (audio, wearables-and-cameras) Fine after the update
        Nice hardware, thin manual`),
      says: lines(`
        The manual is four drawings and a smile.
        (audio) A bit heavy for long evenings.
        (audio, wearables-and-cameras) It needed an update before it behaved.
        The case picks up every fingerprint.
        (audio) Bass is thin, the rest is lovely.
        (audio) The standby light could guide ships.`),
    },
    disliked: {
      titles: lines(`
        (audio, wearables-and-cameras) Loses the connection
        (audio, wearables-and-cameras) Battery disappoints
        Broke after a month`),
      says: lines(`
        (audio, wearables-and-cameras) It loses the connection whenever I turn my head.
        (audio, wearables-and-cameras) The battery is good for three hours, not for ten.
        (wearables-and-cameras, audio) It stopped charging in the fifth week.
        (audio) It hums as soon as it is plugged in.`),
    },
  },
  outdoor: {
    loved: {
      titles: lines(`
        Held up in the Harz
        (tents-and-sleeping, packs) Light and dry
        (tents-and-sleeping) Three nights of rain, no drop inside
        (packs) Carries well
        Ready for the next trip`),
      says: lines(`
        (tents-and-sleeping) Three nights of Scottish rain and the inside stayed dry.
        (tents-and-sleeping, packs) It packs smaller than the one that it replaces and weighs half.
        (packs) The straps sit well, also with fourteen kilos for a whole day.
        (tents-and-sleeping, packs) The zips run smoothly with cold fingers.
        It has seen salt water, sand and a dog, and is fine.
        (packs, tents-and-sleeping) Small things are right: loops where you want them and none where you don't.`),
    },
    mixed: {
      titles: lines(`
        For fair weather
        (packs) Good, if you are tall
        Heavier than stated`),
      says: lines(`
        It is a hundred grams heavier than stated, I weighed it.
        Fine from May to September, I would not trust it in winter.
        The colour is louder than on the screen.`),
    },
    disliked: {
      titles: lines(`
        (packs, tents-and-sleeping) Leaks
        (packs, tents-and-sleeping) Zip gave up
        Not for real weather`),
      says: lines(`
        (tents-and-sleeping, packs) Water came through the seam in the first proper rain.
        (tents-and-sleeping, packs) The zip gave up on the second evening, far from anywhere.
        (packs) A strap tore at the stitching with eight kilos in it.`),
    },
  },
};
