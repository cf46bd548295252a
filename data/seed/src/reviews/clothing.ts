/** What people write about clothes. */
export const clothing = `
@ everyday-cotton-tee breton-long-sleeve oxford-shirt brushed-fleece-hoodie merino-crew-sweater cable-cardigan pique-polo leaf-print-shirt
+ Washed it six times so far and it has kept both its shape and its colour.
+ I am 1.82 m with long arms, and the sleeves end where they should.
+ No loose threads anywhere, and I did look.
+ Nothing scratches at the neck, which is usually where I give up.
+ The cloth has some weight, so it hangs instead of clinging.
+ Went straight from the parcel onto me and has been in rotation since.
+ Fits close at the shoulders and loose at the waist, just as I like it.
+ My partner has “borrowed” it twice already.
+ It comes out of the wash looking ironed if you hang it up wet.
+ A size M sits well on me at 74 kilos.
+ Two colleagues have asked where it is from.
+ I have thrown out three older ones since this arrived.
+ The hem is straight and stays straight.
+ Goes under a jacket without bunching up at the elbows.
- The sleeves came out a good centimetre shorter after the first wash.
- Cut wider than the picture suggests.
- It pilled under the arms within a month.
- Runs small: I am an M everywhere and needed the L here.
- The colour is a shade duller than on my screen.
- A seam at the side opened in week three.
- I expected a thicker cloth for that money.
! My new favourite
! Fits as it should
! Soft and well made
! Survived the wash
! Just the right weight
? Order a size up
? Not my cut
? Shrank
@ everyday-cotton-tee
+ Finally a white-ish tee that you can’t read a newspaper through.
+ I own four of these now and will stop here, probably.
+ The neck does not go wavy, even on the one I sleep in.
- Chalk shows every drop of coffee, but that is on me.
@ breton-long-sleeve
+ The stripes meet at the side seams, which tells you that somebody cared.
+ Boat neck is wide without showing bra straps.
- The navy bled a little onto the cream in the first wash.
@ oxford-shirt
+ The collar rolls properly, even without a tie.
+ Looks better creased than most shirts do ironed.
- The bottom button is a struggle when you are wearing a thick belt.
@ brushed-fleece-hoodie
+ The inside is so soft that my teenager put it on and never gave it back.
+ The hood is big enough for headphones.
- It sheds green fluff for the first two washes.
@ merino-crew-sweater
+ Wore it four days in a row on a trip and it did not smell.
+ Warm enough for a bike ride at five degrees, with just a shirt below.
- A moth found it before I did; buy cedar with it.
@ cable-cardigan
+ It weighs as much as a small dog and is about as comforting.
+ The horn buttons are all a bit different, lovely.
- Too heavy for indoors with the heating on.
@ pique-polo
+ The collar stays flat without those little plastic sticks.
- The placket is very short, so it is a squeeze over my head.
@ leaf-print-shirt
+ Wore it to a summer wedding and danced until two without melting.
+ The print lines up across the pocket and the buttons.
- It creases the moment you sit in a car.
@ harbour-rain-jacket quilted-down-gilet wool-overcoat denim-trucker-jacket field-parka pile-fleece
+ There is room for a jumper below without looking like a tent.
+ The pockets are where my hands are.
+ Cycled to work in it all autumn and it still looks new.
+ The zip runs smoothly, also with gloves on.
+ I get compliments on it, which does not happen to me.
+ Warm without being bulky.
+ I had been looking for something like this for two winters.
+ The lining feels good against bare arms.
+ It has a proper loop to hang it by, so small and so rare.
+ Sits well at the shoulders and does not ride up when I sit.
+ The second winter begins and I see no reason to look for another.
- The sleeves are too long for me, and I am not short.
- No inside pocket for a phone, a pity.
- It took three weeks of airing until the smell was gone.
- The cut is boxier than in the picture.
- One press stud came off in the first week.
! Worth the wait
! Weatherproof
! My coat for years to come
! Warm and light
? Nice, but the sleeves
? Sent it back
@ harbour-rain-jacket
+ Stood on a ferry deck for two hours in sideways rain and stayed dry.
+ The peak of the hood keeps water off my glasses.
+ Cars see me now, in yellow.
- It crackles a bit when I walk, like a bag of crisps.
@ quilted-down-gilet
+ Packs into its own pocket and lives in my rucksack from October on.
- A few feathers find their way out at the seams.
@ wool-overcoat
+ It moves beautifully, and I feel ten years more serious in it.
+ My tailor looked at it and had nothing to do.
- It catches every hair of our white cat.
@ denim-trucker-jacket
+ Stiff as a board on day one, mine on day twenty.
- Dye came off on my light sofa, so wash it first.
@ field-parka
+ A thermos, a lead, two apples and a book fit in the pockets, all at once.
- Wants to be waxed again sooner than I thought.
@ pile-fleece
+ Dries overnight on a chair in an unheated hut.
+ The yoke really does save it from the rucksack.
- Static: I get a shock from every door handle.
@ straight-leg-jeans drawcord-chino-shorts pleated-wool-trousers tide-swim-shorts linen-midi-skirt
+ It has pockets that deserve the name.
+ I usually have everything taken up, and this needed nothing.
+ Sat in it for nine hours on a train without wanting to change.
+ The waist does not gape at the back.
+ Have bought the same again in the other colour.
+ Looks dressed with a shirt and relaxed with trainers.
+ The seams are double and lie flat.
+ True to the size chart, which I had stopped believing in.
+ It keeps its shape for a whole week between washes.
- The waist is on the tight side, take one more.
- A bit long for me at 1.68 m.
- The button was loose from the start.
- Faded faster than I hoped.
! Finally the right length
! Comfortable all day
! Bought a second pair
? Tight at the waist
? Too long for me
@ straight-leg-jeans
+ They give just enough after an hour and then stay there.
- My first pair wore through at the knee after a year of cycling.
@ drawcord-chino-shorts
+ The cord really ties and the elastic does not dig in.
- Slightly see-through in the sand colour.
@ pleated-wool-trousers
+ The crease survived a suitcase and a two-day conference.
- Dry cleaning only, which I knew and regret anyway.
@ tide-swim-shorts
+ Dry by the time the chips arrive.
- The inner net scratches a little on long walks.
@ linen-midi-skirt
+ It swings when you walk, and the pockets hold a phone and a book.
+ Five summers of looking, done.
- The lowest button opens when I take the stairs.
@ bobble-beanie checked-wool-scarf ribbed-wool-socks bridle-leather-belt canvas-bucket-hat lined-leather-gloves crook-handle-umbrella printed-canvas-tote acetate-sunglasses
+ A present that was worn the same evening and every day since.
+ Better made than things that cost twice as much.
+ Small thing, big difference on a grey Monday.
+ I bought one for each of my sisters and there was no quarrel.
+ It came in a simple box that I could give away as it was.
+ Feels as if it will outlive me.
+ Looks just like the picture, down to the stitching.
+ I left it on a train and bought the very same again.
+ The colour goes with nearly everything that I own.
- Nice, but I had imagined it larger.
- The colour looked warmer on the screen.
- Good quality, though I paid for the name too.
- Mine had a small flaw at the edge.
! A lovely present
! Small and good
! Use it every day
! Well made
? Smaller than expected
? A little flaw
@ bobble-beanie
+ The bobble comes off for the wash, whoever thought of that: thank you.
- It itches on my forehead after an hour.
@ checked-wool-scarf
+ So soft that I do not need to wear a collar below it.
+ Long enough for the knot that my grandfather wore.
- The fringe tangles with my zip.
@ ribbed-wool-socks
+ Ten hours in ski boots and my toes were warm.
+ They stay up! I had forgotten that socks could.
- The heel of one pair got thin within a season.
@ bridle-leather-belt
+ Thick, honest leather that smells like a saddlery.
+ Two screws and you could change the buckle, I love that.
- So stiff at first that it stood up by itself.
@ canvas-bucket-hat
+ Survived a week of boat, sun and being sat on.
- The large is really large.
@ lined-leather-gloves
+ I can find the right key without taking them off.
- They do not work on my phone.
@ crook-handle-umbrella
+ Turned inside out on a bridge, turned back, carried on.
+ The handle feels like a walking stick, in the best way.
- Too long for my bag, so I leave it at home when it matters.
@ printed-canvas-tote
+ Carries two weeks of library books without complaining.
- The print got cracks after a wash at 40.
@ acetate-sunglasses
+ Polarised properly: I can see the trout now.
+ They sit firmly on a small nose too.
- The hinges were very tight at first.
`;
