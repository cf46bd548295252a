/** What people write about books and paper. */
export const books = `
@ the-salt-cartographer night-train-to-varna a-garden-of-small-machines the-keepers-winter the-landing foxes-and-other-neighbours
+ I began it on the train and missed my stop.
+ The last chapter made me go back to the first.
+ The people in it talk as people do.
+ Our book club argued until midnight, a very good sign.
+ Every few pages a sentence that I wanted to underline.
+ My father, who reads nothing but newspapers, finished it.
+ I have given away two copies since and kept my own.
+ Funny where you do not expect it, sad where you do.
+ Read it in two sittings, with a short night in between.
+ Nicely printed, and the spine survives being read.
+ I missed the characters for a week.
- It takes eighty pages to get going.
- The middle could have lost a third.
- Well written, and I did not care for anybody in it.
- I had guessed the end by half.
- The print is small for my eyes.
- I gave up at page 120, and I finish everything.
! Read it in two sittings
! Stays with you
! A book to give away
! Clever and kind
? Slow to begin
? Gave up halfway
? Wanted to love it
@ the-salt-cartographer
+ You smell the salt on every page.
+ The maps at the chapter heads are small wonders.
+ I know nothing about the sea and could not put it down.
- Too many boats for me.
@ night-train-to-varna
+ The best conductor in any novel that I know.
+ Perfect for a night train, I can report.
- Everybody is called something with V, I made a list.
@ a-garden-of-small-machines
+ Strange and tender: I have never read anything like it.
- A little too clever for its own good.
@ the-keepers-winter
+ I read it in July and put on a jumper.
- Very little happens, beautifully.
@ the-landing
+ I have changed the lock of my flat since.
+ One stair, six doors, no chance to stop.
- The last twist was one too many.
@ foxes-and-other-neighbours
+ “The Bin Day” is the best story that I have read this year.
- Two of the eleven are fillers.
@ the-patient-loaf ridge-and-river forms-of-quiet supper-for-many birds-of-the-back-garden the-mending-year
+ It explains hard things without making you feel slow.
+ The pictures alone are worth it.
+ It lies open by itself, as such a book should.
+ I have read it from cover to cover, which I did not plan to.
+ Written by somebody who has done it a thousand times.
+ It has stains on three pages already, the best sign.
+ A present for my brother-in-law that he really uses.
+ Good paper, a sewn binding, a pleasure to hold.
- Nothing new for those who have done it for years.
- Some pictures fall into the fold.
- I would have liked an index.
- Three pages came loose on the first evening.
! Finally explained well
! A pleasure to hold
! Useful and beautiful
? Nothing for experts
? Loose pages
@ the-patient-loaf
+ My fourth loaf was the first that the family did not comment on.
+ The chapter about mistakes is worth the price alone.
- Everything takes three days, well, the title says so.
@ ridge-and-river
+ We walked six of the routes, and the pubs are right too.
- The maps are too small to be of use.
@ forms-of-quiet
+ I look at two pages in the evening and sleep better.
- A lot of white space for the money.
@ supper-for-many
+ Cooked for ten, sat down with them, a first.
- Assumes an oven larger than mine.
@ birds-of-the-back-garden
+ I can tell the tits apart now, and hum one of them.
- The robin looks a bit cross.
@ the-mending-year
+ Week nine, and the drawer that stuck for years runs.
+ I fixed a chair. Me.
- Some repairs need tools that no drawer of mine has.
@ dot-grid-notebook fountain-pen coloured-pencils week-planner bottled-ink paper-tape-set lined-letter-set travel-watercolours
+ I write by hand again, and people can read it.
+ The paper takes ink without feathering.
+ My desk looks like that of somebody with a plan.
+ A small joy for little money.
+ My daughter disappeared with it for an afternoon.
+ The details are right, down to the ribbon.
+ Third order already, always the same quality.
+ A good present for people who are hard to give presents to.
- Prettier than it is practical.
- It came with a dented corner.
- I had hoped for a few more colours.
- Runs out faster than I thought.
! Back to paper
! A small joy
! Beautiful quality
? Dented corner
? Pretty, not practical
@ dot-grid-notebook
+ Lies flat from the first page to the last.
+ The dots are so pale that they vanish when you write.
- The clay cover shows fingerprints.
@ fountain-pen
+ The nib glides, and it starts at once after a week in the drawer.
+ I sign things now that need no signature.
- Fine is finer than fine, try medium.
@ coloured-pencils
+ The leads do not break, not even in the hands of a four-year-old.
- The two greens are nearly the same.
@ week-planner
+ I skipped two bad weeks and lost nothing. Genius.
- No room for the weekend, as if it did not count.
@ bottled-ink
+ Midnight blue shades from dusk to night in one word.
- It does not come out of shirts.
@ paper-tape-set
+ Peels off the wall without taking the wall with it.
- Does not stick well to cardboard.
@ lined-letter-set
+ I wrote to my aunt, and she wrote back, on paper.
- Fifteen envelopes for thirty sheets, I ran out.
@ travel-watercolours
+ Strong colours, and the tin fits in a coat pocket.
- The brush loses a hair now and then.
`;
