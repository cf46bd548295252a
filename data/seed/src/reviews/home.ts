/** What people write about things of the home. */
export const home = `
@ articulated-desk-lamp mushroom-table-lamp tripod-floor-lamp woven-pendant-light paper-lantern opal-wall-lamp garden-string-lights
+ The light is warm and falls just where I read.
+ It makes seven in the evening the best time in this room.
+ Takes ordinary bulbs, so nothing has to be thrown away one day.
+ The neighbours asked about it through the window.
+ Put up in ten minutes, and I am no handyman.
+ I wanted less light and more evening: done.
+ It looks good switched off as well.
+ The switch clicks softly and is where you look for it.
+ Second one bought for the other side of the sofa.
- The cable is short, so it lives where the socket is.
- A bulb is not included, which I found out at nine in the evening.
- Dimmer than I had hoped.
- The shade sat slightly askew and had to be bent.
- It hums a little with my dimmer.
! Warm and calm
! Just the right light
! Looks twice the price
! Changed the room
? Short cable
? Too dim
@ articulated-desk-lamp
+ It stays exactly where you put it, every joint.
- The foot is small for such a long arm.
@ mushroom-table-lamp
+ Like having a small sunset on the sideboard.
+ My daughter says good night to it.
- The glass gets warm, mind small hands.
@ tripod-floor-lamp
+ The legs are real wood, you can smell it.
- Needs more floor than you think.
@ woven-pendant-light
+ It throws the loveliest shadows on the ceiling.
- Dusting it is a project.
@ paper-lantern
+ Opened it, hung it, the bare bulb of three years was gone.
- It tore a little when I changed the bulb.
@ opal-wall-lamp
+ The pull cord is worth the money alone.
- The screws for the wall were too short for plaster.
@ garden-string-lights
+ Hung all winter in the rain, all bulbs still lit.
- Ten metres are shorter than you think.
@ spindle-dining-chair three-legged-stool ladder-bookcase tray-side-table ash-hall-bench boucle-armchair two-drawer-desk
+ Assembly took ten minutes and every screw was there.
+ It is sturdier than it looks: my brother stood on it to change a bulb.
+ The wood is real and smells like it.
+ It goes with what we have, old and new.
+ The cat has accepted it, which settles the matter.
+ Carried up four floors by two friendly people.
+ I ran my hand over every edge and found nothing to complain of.
+ After a year it has a few marks and looks the better for it.
+ You could give this to your grandchildren.
- One leg needed a felt pad before it stopped wobbling.
- A shade darker than in the pictures.
- There was a scratch below, where nobody sees it.
- It smelled of oil for a fortnight.
- Delivery took four weeks, though they did say so.
! Makes the room
! Real wood, well made
! Everybody wants to sit there
! Good for generations
? Wobbled at first
? Scratched
? Darker than shown
@ spindle-dining-chair
+ Sat through a six-hour dinner and nobody moved to the sofa.
- Hard without a cushion after two hours.
@ three-legged-stool
+ Stool, bedside table, plant stand: ours changes jobs weekly.
- Three legs are two too few for my small son.
@ ladder-bookcase
+ It leans and yet stands like a rock.
- The lowest shelf is deep, the highest takes paperbacks alone.
@ tray-side-table
+ The tray comes off and serves breakfast in bed, as promised.
- The tray rattles a bit on its legs.
@ ash-hall-bench
+ Six children, one birthday, no complaints from the bench.
- A heavy beast, order help for the stairs.
@ boucle-armchair
+ I sat down to try it and woke up an hour later.
+ Covers off, wash, covers on: looks new.
- Low: my father needs a hand to get up.
- The cat loves it too much, loops everywhere.
@ two-drawer-desk
+ The drawers run on wood and sound like it.
- I would have liked a third drawer.
@ linen-cushion herringbone-throw bath-towel-set washed-linen-bedding flat-woven-rug linen-tea-towels tufted-bath-mat
+ Softer after every wash.
+ It brings the colours of the room together at last.
+ You can feel the difference to what I had before, at once.
+ The stitching is neat on the back as well.
+ No chemical smell out of the bag.
+ I touch it every time I walk past.
+ Dries quickly, even in our damp bathroom weather.
+ I ordered one to try and four more the next day.
+ The dog has chosen it, so I bought another for us.
- It sheds a bit in the first weeks.
- A little stiff at first.
- The colour is more beige than in the picture.
- It came out of the dryer a size smaller.
- Creased like a map, but then that is linen.
! Softer every week
! Lovely to touch
! Quietly beautiful
! Good quality
? Sheds
? Not the colour shown
@ linen-cushion
+ The leaf is embroidered, not printed, and very fine.
- The filling is a bit flat, I changed it.
@ herringbone-throw
+ Wide enough for two and a film of three hours.
- It scratches bare arms a little.
@ bath-towel-set
+ Thick without feeling like a carpet.
+ They drink water like a desert.
- Fluff in the machine for the first four washes.
@ washed-linen-bedding
+ First hot night in years that I slept through.
+ Not ironed, never will be, looks wonderful.
- The pillowcases are tight for our big pillows.
@ flat-woven-rug
+ The door passes over it, finally.
+ Turn it over after the red wine, nobody knows.
- Needs a mat below or it travels.
@ linen-tea-towels
+ Glasses without fluff, I had given up hope.
- The spotted one is printed more faintly than the others.
@ tufted-bath-mat
+ Like standing on moss.
- Takes two days to dry in winter.
@ stem-vase terracotta-planter soy-candle rimmed-wall-clock strap-mirror seagrass-basket brass-candlesticks potted-rubber-fig
+ Small change, new room.
+ Given to my sister, then ordered again for me.
+ It arrived in a box that would have survived a fall from a lorry.
+ Looks handmade because it is.
+ Exactly right for the shelf that nothing was right for.
+ It has moved through the flat and looked good in each place.
+ Friends ask where it is from.
+ Heavier and better than I thought.
- Smaller than I had pictured it.
- There is a little flaw in the finish.
- A bit dear for what it is.
- The colour is colder than on the photo.
! Exactly what was missing
! Gave two away
! Beautiful
! A good present
? Smaller than pictured
? A bit dear
@ stem-vase
+ One twig from the garden and it looks like a magazine.
- The neck is so narrow that cleaning is a riddle.
@ terracotta-planter
+ My monstera has put out three leaves since it moved in.
- No saucer with it, mind your floor.
@ soy-candle
+ Fig leaf smells like a garden wall in August, not like a shop.
+ Burnt down evenly to the last centimetre.
- You can hardly smell the sea salt one.
- It tunnelled in the middle, mine at least.
@ rimmed-wall-clock
+ No ticking. I listened with my ear on it.
- The battery gave out after five months.
@ strap-mirror
+ The hook and the plug were really in the box.
- The strap has stretched a little since.
@ seagrass-basket
+ Holds a week of laundry or one dog.
- It smells of hay for the first month, which I like and my wife doesn’t.
@ brass-candlesticks
+ Heavy enough that the tablecloth accident ended well.
- Dinner candles of the usual size need a bit of wax to sit tight.
@ potted-rubber-fig
+ Arrived with all its leaves, warmly packed, in January.
+ It has forgiven me two holidays already.
- It dropped three leaves in the first week, then settled.
`;
