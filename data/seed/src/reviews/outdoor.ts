/** What people write about kit for outdoors. */
export const outdoor = `
@ two-person-dome-tent canvas-bell-tent down-sleeping-bag striped-hammock insulated-sleeping-mat ridge-tarp
+ Three nights of rain and the inside stayed dry.
+ Put up alone, in the dark, within ten minutes.
+ I slept better than at home, which says something about both.
+ It packs smaller than the one that it replaces.
+ The zips run smoothly with cold fingers.
+ Small things are right: loops where you want them and none where you don’t.
+ Used for a whole season of weekends and nothing has torn.
+ The bag it comes in is large enough to get it back into, at last.
+ We took it along a whole coast and would again.
+ The seams are taped as if they meant it.
- A hundred grams heavier than stated, I weighed it.
- Condensation on cold mornings, as with all of them.
- Fine from May to September, I would not trust it in winter.
- The pegs bend in stony ground; buy better ones.
- It took me three tries to fold it.
- A bit short for me at 1.93 m.
! Three nights of rain, all dry
! Slept like a stone
! Up in no time
! Light and well thought out
? For fair weather
? Heavier than stated
? Not for tall people
@ two-person-dome-tent
+ Storm on the second night, and only the tent was calm.
+ Two people and two rucksacks fit, if they like each other.
- The porch is too small for boots and a stove.
- A pole broke while I was putting it up.
@ canvas-bell-tent
+ The children call it the palace.
+ Stood in the garden all August and looked wonderful.
- Heavy when wet, you need two to carry it.
@ down-sleeping-bag
+ Two degrees below and I opened the zip at night.
- The zip catches the lining if you hurry.
@ striped-hammock
+ Lie across it, they say, and they are right.
- Our trees were too far apart, check first.
@ insulated-sleeping-mat
+ No cold from below on frozen ground.
+ The pump sack works in a dozen breaths’ time.
- It rustles when you turn over.
@ ridge-tarp
+ Lunch for four in a hailstorm, nobody got wet.
- The lines tangle unless you wind them up properly.
@ trekking-backpack-50 roll-top-backpack weekend-duffel cross-hip-pack roll-dry-bag bungee-day-pack
+ Carries well: I forget that it is there.
+ The straps sit right, also for a whole day.
+ There is a place for everything and I know where it is.
+ It went as hand luggage without a second look.
+ After a year of commuting there is not one loose thread.
+ Looks good in town and does not mind mud.
+ Rain runs off it for longer than I like to be out.
+ Everything I need for three days fits, and nothing that I don’t.
- The side pocket is too tight for my bottle.
- A strap began to fray after six months.
- I miss a small pocket for keys.
- Larger than it looks, for small people too large.
- A buckle broke in the cold.
! Carries well
! Room for everything
! Ready for the next trip
! Looks good, does not mind mud
? Strap frayed
? Misses a pocket
@ trekking-backpack-50
+ Seventeen kilos over four passes and no sore hips.
+ The back length is easy to adjust, even while walking.
- The lid sits on my hat.
@ roll-top-backpack
+ The waxed cloth ages like a good jacket.
- Rolling it open for every little thing is tiresome.
@ weekend-duffel
+ Fits under the seat of every train that I have taken.
- No feet below, so it gets dirty.
@ cross-hip-pack
+ Phone, keys, sandwich, hands free.
- The belt slips a little when I run.
@ roll-dry-bag
+ Capsized, swam, changed into a dry jumper.
- The strap is thin on a bare shoulder.
@ bungee-day-pack
+ The cord holds a wet jacket away from the laptop.
- The bungee has gone slack after a summer.
@ storm-lantern insulated-bottle folding-camp-stove pocket-knife beam-headlamp enamel-camp-mug nested-cook-set sling-camp-chair brass-compass
+ It lives in the car now, together with the blanket.
+ Made like things used to be made.
+ Every camper on the site came to look at it.
+ Does one thing and does it well.
+ I gave one to my father, who has everything, except this.
+ Used on two trips and on twenty evenings in the garden.
+ It has seen salt water, sand and a dog, and is fine.
+ Light, simple, nothing to break.
+ Cleaned with a handful of grass and it looks new.
- A little heavier than I would carry for long.
- The finish scratches quickly.
- It rattles in the rucksack.
- Nice, though I have seen it for less.
- The first one leaked, the second does not.
! Made to last
! Does its job
! Always in the rucksack
! Simple and good
? Scratches quickly
? Heavier than I’d like
@ storm-lantern
+ Burnt through a windy night on the balcony.
- Smells of paraffin, obviously, but strongly.
@ insulated-bottle
+ Tea from six in the morning was still hot at three.
+ It does not leak, not even upside down next to a laptop.
+ The lid turns with one hand on the bicycle.
- The paint chipped at the bottom after two falls.
- The neck is too narrow for ice cubes.
@ folding-camp-stove
+ Boils in under four minutes, in wind.
- Loud as a small aeroplane.
@ pocket-knife
+ The saw went through a thumb-thick branch, then we had sausages.
- Stiff to open in the beginning.
@ beam-headlamp
+ The red light saved our tent’s peace.
- The band gets loose over a woollen hat.
@ enamel-camp-mug
+ From the fire to the mouth, minus some patience.
+ The speckles are lovely and hide the dents.
- The rim gets as hot as the coffee.
@ nested-cook-set
+ Everything inside one pot, and it does not rattle, I put the sponge in.
- Rice sticks if you look away.
@ sling-camp-chair
+ I fell asleep in it in front of eight people.
- Getting out of it is an art.
@ brass-compass
+ Works where my phone had given up.
- The lid’s hinge is a bit stiff.
`;
