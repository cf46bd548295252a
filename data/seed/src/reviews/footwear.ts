/** What people write about shoes. */
export const footwear = `
@ court-leather-trainers stride-running-shoes canvas-high-tops retro-gum-runners checked-slip-ons scree-trail-shoes
+ No blisters, and I walked eleven kilometres on the first day.
+ True to size for me, also with thicker socks.
+ I stand all day at work and my knees have noticed the difference.
+ Light enough that I forgot I was wearing new shoes.
+ They clean up with a damp cloth and look new again.
+ The insole comes out, so my own fit in.
+ My third pair, and still no complaints.
+ Comfortable without any breaking in.
+ They have had rain, salt and a toddler’s ice cream and look none the worse.
+ Enough room at the toes, firm at the heel.
+ People at the gym ask about them.
- Narrow at the front: take half a size more if your feet are wide.
- The laces are too short to tie twice.
- Squeaky on lino for the first two weeks.
- The sole began to come off at the toe after four months.
- They rub at the left heel, only the left.
- Warm in summer, not much air gets in.
! Comfortable from the first day
! True to size
! Miles in them already
! Look good, feel good
? Half a size up
? Rubs at the heel
? Sole came loose
@ court-leather-trainers
+ Plain, white and grown up: I wear them with a suit.
- White leather and cobbles are not friends.
@ stride-running-shoes
+ Took a minute off my ten kilometres, or so I tell myself.
+ The foam still bounces after 400 kilometres.
- Poor grip on wet leaves.
@ canvas-high-tops
+ Just like the ones I had at school, but with a sole that works.
- Canvas tore where the foot bends, after a summer.
@ retro-gum-runners
+ My father said that he had the same in 1982, which I take as praise.
+ Gum sole grips well on wet pavement.
- The suede does not like rain at all.
@ checked-slip-ons
+ On in a second when the doorbell rings.
- They got too loose after a month.
@ scree-trail-shoes
+ Held on wet rock where my mates were on their backsides.
+ One pull and they are tight, even with frozen fingers.
- The lugs wear down quickly on tarmac.
@ chelsea-boots fell-hiking-boots cork-footbed-sandals felted-wool-slippers garden-wellies penny-loafers ribbon-espadrilles
+ I nearly ordered a size up and am glad that I did not.
+ They look better every month.
+ Comfortable enough that I forget to take them off.
+ Solid work: even the inside is finished neatly.
+ I wore them the whole weekend and only noticed in the evening.
+ My feet are difficult, these are not.
+ Bought for a holiday, worn ever since.
+ You can hear the quality when you walk, a good dull sound.
+ Have had them for a year, and the soles show hardly anything.
- Took two weeks and some plasters before we were friends.
- A little wide at the heel for me.
- The size runs large, I exchanged mine for one less.
- Not as sturdy as they look.
- The smell of glue went away after a fortnight.
! Worth breaking in
! Could live in them
! Good, honest work
! Exactly my size
? Runs large
? Needs patience
? Disappointed by the sole
@ chelsea-boots
+ The leather softened within a week and has a fine colour now.
+ My cobbler says that they can be resoled at least twice.
- The elastic is tight for a high instep.
@ fell-hiking-boots
+ Crossed a stream by mistake, and the socks stayed dry.
+ Fourteen kilos on my back and no twisted ankle.
+ Broken in on one long walk, without a blister.
- Heavy, there is no other word.
@ cork-footbed-sandals
+ The footbed has become a print of my foot.
- Cork crumbles at the edge after a season by the sea.
@ felted-wool-slippers
+ Cold tiles, warm feet, peace in the house.
+ My grandmother has not taken them off since Christmas.
- The soles are slippery on wooden stairs.
@ garden-wellies
+ Finally a pair that goes round my calves.
+ The kick-off spur saves me the dance at the door.
- Cold in January, take thick socks.
@ penny-loafers
+ Narrow for three days, perfect since.
- They scuff easily at the tip.
@ ribbon-espadrilles
+ Light as bread and cool all day.
- One walk through a puddle and the jute was done for.
`;
