/** What people write about things of the kitchen. */
export const kitchen = `
@ gooseneck-kettle whistling-stove-kettle french-press moka-pot pour-over-set beech-hand-grinder cane-handle-teapot milk-jug brewing-scale
+ Breakfast takes ten minutes longer since we have it, and nobody minds.
+ It has made the café round the corner superfluous.
+ Easy to clean, no corners where old coffee hides.
+ My morning begins with it, and mornings are not my strength.
+ Looks good enough to stay out on the worktop.
+ Sturdier than the one I broke, and prettier.
+ I learnt more about brewing in a week than in ten years before.
+ It sits well in the hand, also in a small one.
+ My flatmate drinks tea and uses it too.
+ Took it on holiday because I did not trust the flat’s.
- Smaller than it looks in the pictures.
- You have to dry it at once or it gets spots.
- The instructions are four drawings and a smile.
- It took a few goes until I had the knack.
- The lid does not sit quite tight.
- Fine, but I see no difference to my cheap one.
! Coffee has never been better
! Used every morning
! A quiet pleasure
! Good looks, good cup
? Smaller than thought
? Needs some practice
? Drips
@ gooseneck-kettle
+ The stream is so fine that I can write with it.
+ The thermometer agrees with my kitchen probe to the degree.
- It takes its time on an induction hob.
@ whistling-stove-kettle
+ The whistle begins politely, and then it means it.
+ Tomato red and the happiest thing in our kitchen.
- The knob gets hot, keep a cloth near.
- Limescale shows quickly inside.
@ french-press
+ Hardly any grounds in the cup.
+ The glass survived a fall into the sink.
- The wooden handle came a bit loose, one turn of a screwdriver helped.
@ moka-pot
+ The sound of it is my alarm clock now.
- The three-cup size is one and a half real cups.
@ pour-over-set
+ Dripper and server fit together without a wobble.
- Other brands’ papers are a bit too large.
@ beech-hand-grinder
+ Thirty turns, I counted, and the grind is even.
+ The smell when you pull out the drawer!
- You need a third hand to hold it steady.
@ cane-handle-teapot
+ Pours without a drip, which my last three did not.
+ The cane stays cool enough for bare hands.
- The basket is a little small for a full pot.
@ milk-jug
+ My first heart looked like an onion, my tenth like a heart.
- The marks inside are hard to read.
@ brewing-scale
+ Quick enough to follow a thin stream of water.
- Switches itself off in the middle of a long brew.
@ enamelled-casserole carbon-steel-frying-pan copper-saucepan chefs-knife flat-bottom-wok tall-stockpot bread-knife nesting-mixing-bowls turned-mills
+ I cook for five every day, and this is what I reach for.
+ It flatters me, a Sunday cook.
+ You feel the quality as soon as you lift it.
+ Better than the one from my cookery course, and that was for professionals.
+ I have had it for a year and would buy it again tomorrow.
+ It has a satisfying weight without being a workout.
+ My son learns to cook with it, which says it all.
+ Heirloom stuff: my daughter has put her name on it.
+ Everything that came before it has gone to the flea market.
- Too heavy for my mother, fine for me.
- Wants more care than I give it.
- The box was battered, the thing itself was not.
- Good, not miraculous.
- There was a scratch on it when I unpacked it.
- It takes more room in the cupboard than I had.
! A pleasure to cook with
! Heavy in the right places
! For life
! Worth every cent
? Too heavy for me
? Scratched on arrival
? Good, but needs care
@ enamelled-casserole
+ Bread comes out with a crust that crackles on the board.
+ From hob to oven to table, and no scrubbing after.
+ Six hours of beef cheeks and nothing caught.
- The enamel inside has discoloured from turmeric.
- A chip at the rim after a bump against the tap.
@ carbon-steel-frying-pan
+ By the tenth egg it was as smooth as any coated pan.
+ Lighter than my iron one, and as hot.
- Rusted when my flatmate left it in the sink.
@ copper-saucepan
+ Sauce that was about to boil over stopped the second I turned the gas down.
- You polish it or you love the stains, there is no third way.
@ chefs-knife
+ Goes through a pumpkin as if it owed it money.
+ Sharp out of the box, and still after four months of onions.
- The spine is a bit hard on the finger.
@ flat-bottom-wok
+ Smoke alarm went off, dinner was perfect.
- It has to be seasoned first, and for a while the kitchen smells.
@ tall-stockpot
+ Pasta for twelve, no foam on the hob.
- The glass lid drips when you lift it.
@ bread-knife
+ It saws a sourdough crust without tearing the crumb.
- Long: it does not fit my knife block.
@ nesting-mixing-bowls
+ The small one is just right for egg whites.
+ Spout and thumb-hold, both in the right place for left-handers as well.
- The largest is heavy when it is full of dough.
@ turned-mills
+ Even, coarse pepper, and no crumbs on the table from below.
- You can’t see how full they are.
@ stoneware-mug dinner-plate-set ribbed-tumblers riveted-cutlery cork-carafe wine-glasses olive-wood-bowl footed-cake-stand
+ The table looks as if we had made an effort.
+ Every guest so far has turned it over to see who made it.
+ Well packed: not one thing broken.
+ Survives the dishwasher in spite of my way of loading it.
+ I wanted something simple that is not boring, and this is it.
+ We use it on weekdays, which is the highest praise in this house.
+ Nice weight in the hand.
+ A wedding present that was on the list twice, and both are welcome.
- One piece was chipped when I unpacked it.
- Paler than in the picture.
- Stains from tea need some soda.
- A little smaller than I had imagined, do measure.
- Pretty, but I am afraid of breaking it.
! Makes the table
! Simple and beautiful
! Good for every day
! Arrived safely
? Chipped
? Not quite the colour
@ stoneware-mug
+ Holds a proper amount of tea and keeps it warm while I answer one mail too many.
+ The bare clay at the foot is lovely to hold.
+ No two of my four are alike, just as they say.
+ I have one at work and nobody dares to take it.
- The foot scratched my table, felt dots helped.
- The handle is narrow for big hands.
@ dinner-plate-set
+ They stack so neatly that I gained a shelf.
- Knife marks show on the glaze.
@ ribbed-tumblers
+ They catch the light at breakfast.
- Only three? Who has three guests?
@ riveted-cutlery
+ Forks with real tines, knives that really cut.
- The rivets have dulled a bit in the dishwasher.
@ cork-carafe
+ It pours well and fits in the fridge door.
- The cork sheds crumbs at first.
@ wine-glasses
+ Thin at the lip and still alive after two parties.
- One stem snapped while drying.
@ olive-wood-bowl
+ The grain is wild, mine looks like a map.
- It smelled strongly of oil for a week.
@ footed-cake-stand
+ Even my flat sponge looks like an occasion on it.
- The plate can turn on the foot if you cut with force.
`;
