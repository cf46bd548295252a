/** What people write about food. */
export const pantry = `
@ espresso-beans loose-leaf-tea-tin filter-coffee-tin ceremonial-matcha
+ Fresh: the date on it was ten days old.
+ I look forward to three o’clock from two on.
+ Strong in taste and gentle on my stomach.
+ My colleagues have noticed and now want to join in.
+ It smells so good that I open it just for that.
+ We have tried many, and the search is over.
+ Not bitter, even when you forget it for a minute.
+ Keeps well in its tin, the last cup was as good as the first.
+ Ordered the large one the second time.
- A bit too mild for me.
- It is good, but the price has gone up since spring.
- I could not taste what the label promises.
- Gone too soon: the pack is small.
! Our new standard
! A good start to the day
! Fresh and fragrant
? Too mild for me
? Small pack
@ espresso-beans
+ Thick crema from a small machine that never managed it before.
+ Chocolate at first and then something like orange peel.
+ The guests asked for seconds, at eleven at night.
- Too dark for filter, I should have read the label.
- Two bags, two roasts: the second was a shade darker.
@ loose-leaf-tea-tin
+ The leaves are whole and open like little flags.
- The tin closes so tightly that you need a spoon.
@ filter-coffee-tin
+ Apricot! I laughed at the label and then I tasted it.
- Ground a bit too fine for my filter.
@ ceremonial-matcha
+ No bitterness at all, and a green like in May.
- I am not good enough with the whisk for this yet.
@ dark-chocolate-bar drinking-chocolate praline-box
+ One piece is enough, in theory.
+ Not too sweet, with a little bitterness at the end.
+ Given away, with a heavy heart.
+ My children now know what chocolate tastes like, which will be expensive.
+ Melts slowly and stays for a long time.
+ Arrived in perfect condition in the middle of a heat wave.
+ I hide it behind the lentils.
- Quite sweet for something that calls itself dark.
- It arrived with a white bloom, tasted fine all the same.
- Too little for the price, however good.
! One piece is enough
! Gone in an evening
! A small luxury
? Too sweet
? Melted on the way
@ dark-chocolate-bar
+ Sea salt is the one. Do not tell anybody.
+ You hear the snap across the room.
- Orange tastes of orange oil more than of orange.
@ drinking-chocolate
+ A spoon really does stand up in it for a moment.
- It needs whisking, or it stays at the bottom.
@ praline-box
+ We ignored the map and regretted nothing.
- Two of the twenty were broken.
@ wildflower-honey raspberry-jam honey-nut-granola
+ On good bread it needs nothing else.
+ The jar was empty before I had thought of a recipe for it.
+ My children, who like nothing, like it.
+ It tastes of the thing that it is made of.
+ Breakfast has become an argument for getting up.
+ I ordered three more, for neighbours and for emergencies.
+ Not too sweet, finally.
- A bit sweet for me, my wife loves it.
- Delicious, but the jar is a joke.
- The lid of one was not quite tight.
! Breakfast saved
! Tastes of something
! Gone within a week
? Very sweet
? Leaky lid
@ wildflower-honey
+ You can taste the lime trees.
+ Crystallised slowly and evenly, as real honey does.
- Too liquid for my toast.
@ raspberry-jam
+ Whole berries, and the seeds in moderation.
- Sold out again, I would have given five stars otherwise.
@ honey-nut-granola
+ Big clusters that stay crunchy in milk.
- I found three cherries in the whole jar.
@ extra-virgin-olive-oil bronze-die-spaghetti slow-tomato-sauce sea-salt-flakes fermented-chilli-sauce green-olives carnaroli-rice
+ Simple food tastes of more with it.
+ My Italian neighbour nodded, which is all that she ever does.
+ It has become a fixed item on our list.
+ You would pay more for this at a market.
+ Dinner in fifteen minutes that tastes of two hours.
+ We did a blind tasting at home and this won.
+ Good enough to give to the host instead of wine.
+ I use less of it because it tastes of more.
- Good, not so much better than that of the shop round the corner.
- One of three was broken, and everything else was sticky.
- The label peels off in the fridge.
- A matter of taste, and not quite mine.
! Proper stuff
! Always in the cupboard now
! My neighbour approves
? Broken in the parcel
? A matter of taste
@ extra-virgin-olive-oil
+ Peppery at the back of the throat, as it should be.
+ I drink the last drops from the plate with bread.
- The bottle drips after pouring.
@ bronze-die-spaghetti
+ The sauce clings to it instead of lying below.
- Takes eleven minutes, not nine.
@ slow-tomato-sauce
+ I add nothing, and I am somebody who adds things.
- The chilli one is hardly hot.
@ sea-salt-flakes
+ An egg, butter and this: lunch.
- The smoked one smokes out the cupboard.
@ fermented-chilli-sauce
+ Hot, but I could still say what I was eating.
+ It has replaced three bottles in our fridge door.
- The hot one is really hot, I was warned.
@ green-olives
+ Firm, not salty, gone in ten minutes.
- Some stones had stayed in.
@ carnaroli-rice
+ My risotto holds its shape, for the first time.
- Good rice, but the cotton bag let a few grains out.
`;
