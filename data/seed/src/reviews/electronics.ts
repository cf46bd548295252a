/** What people write about devices. */
export const electronics = `
@ over-ear-headphones wireless-earbuds portable-speaker belt-drive-turntable bookshelf-speakers table-radio usb-microphone
+ The sound is clear and does not shout, also at half volume.
+ I heard things in songs that I thought I knew.
+ Set up in five minutes, and that included making tea.
+ No app, no account, no advertising: thank you.
+ It looks like furniture and sounds like a concert.
+ My musician friend was quiet for a while and then asked the price.
+ It has replaced a device three times its size.
+ Voices sound like people.
+ Solid: no rattling, no creaking plastic.
+ I use it from breakfast to bedtime.
- Bass is thin, the rest is lovely.
- The manual could be longer than a postcard.
- The standby light could guide ships.
- It crackled in the first minutes, never since.
- Not loud enough for the garden.
- The case shows every fingerprint.
! Great sound for its size
! Music sounds new
! Just works
! Clear and warm
? Thin bass
? Expected more
? Crackles
@ over-ear-headphones
+ Eight hours of flight, and my ears did not hurt.
+ The open-plan office is gone when I put them on.
+ Charged on Sunday, still half full on Friday.
+ The pads can be changed, I have already ordered a second pair for later.
- My glasses press after three hours.
- They get warm in summer.
- The case is enormous.
@ wireless-earbuds
+ Paired with my phone in seconds and has not lost it since.
+ They stay put when I run, even downhill.
- The left one needs to be put back in its case twice to charge.
- Callers say that I sound far away.
@ portable-speaker
+ It fell into the lake, was fished out and played on.
- The handle creaks.
@ belt-drive-turntable
+ My records from 1979 are back on speaking terms with me.
+ The belt runs so quietly that you hear the needle land.
- The dust cover costs extra in effort: it scratches easily.
@ bookshelf-speakers
+ Close to the wall and still not boomy.
- They want a decent amplifier, mine was not.
@ table-radio
+ The dial turns as if it were filled with honey.
- FM is weak in our kitchen, DAB is perfect.
@ usb-microphone
+ My colleagues asked whether I had moved out of the tunnel.
- It hears my chair as well as me.
@ mechanical-keyboard ergonomic-mouse portable-ssd folding-laptop-stand shutter-webcam seven-port-hub felt-desk-mat
+ Plugged in, worked, no driver and no restart.
+ My neck and wrists have stopped sending letters of complaint.
+ Looks tidy on the desk, cables and all.
+ Bought for the home office, then a second one for the real one.
+ Heavy enough to stay where it is.
+ It still does what it did on the first day, a year on.
+ The whole team has one now.
+ My IT department frowned, tried it and ordered ten.
- Gets quite warm in use.
- The cable is too short for a standing desk.
- There is nothing wrong with it and nothing special either.
- Mine had to be replaced after two weeks; that went quickly.
- It does not like my old laptop.
! Tidy desk, tidy head
! Plug in and forget
! Saved my neck
! Solid
? Runs warm
? Short cable
@ mechanical-keyboard
+ A soft, definite click that my colleagues do not hate.
+ I type more because I like the sound.
- The legends on the keys are hard to read at night.
- No number pad, which I knew and still miss.
@ ergonomic-mouse
+ Three days of feeling silly, then no more pain.
- Too large for my hand.
@ portable-ssd
+ Copied a whole holiday in less time than making tea.
+ It fell from the desk twice and does not care.
- The supplied cable is ten centimetres long, why?
@ folding-laptop-stand
+ Flat as a magazine in my bag, firm as a shelf on the table.
- Stiff hinges, mind your fingers.
@ shutter-webcam
+ You can see from the door whether the shutter is closed.
- A bit too fond of brightening my face.
@ seven-port-hub
+ Two screens, a camera and the network by one cable.
- One of the ports is so close to the other that only slim plugs fit.
@ felt-desk-mat
+ The keyboard is quieter and my elbows are warmer.
- Cat hair, everywhere, for ever.
@ fitness-watch instant-camera power-bank action-camera field-binoculars paper-reader
+ It goes everywhere that I go.
+ Simple enough for my mother, good enough for me.
+ The buttons can be found in the dark.
+ The battery lasts longer than they claim.
+ I was sceptical, and now I bore people with it.
+ It survived a rucksack, a beach and two children.
+ Used daily since March, not one problem.
+ Good grip, also with cold hands.
- It needed an update before it behaved.
- A bit heavy for the evening.
- One button feels cheaper than the rest.
- The box promised more than it holds.
- It stopped charging in the fifth week, the exchange was quick.
! Always with me
! Better than I expected
! Battery for days
! Simple and good
? Needed an update
? Not for me
@ fitness-watch
+ The pulse agrees with my chest strap to two beats.
+ Tells me to stand up, and I do, for once.
- Sleep tracking thinks that reading is sleeping.
@ instant-camera
+ The wedding guests fought over it, kindly.
- Film is dear, so every picture is considered.
@ power-bank
+ Charged two phones on one long train delay.
- The larger one is a brick in a jacket.
@ action-camera
+ Steady pictures from a very unsteady cyclist.
- The menu wants small, dry fingers.
@ field-binoculars
+ Found a kingfisher on the first morning.
+ Focuses so near that I look at bees now.
- The eyecups are hard at the edge.
@ paper-reader
+ Read four books on holiday, charged it once.
+ In bright sun it is better than paper.
- Turning pages takes a moment longer than I would like.
`;
