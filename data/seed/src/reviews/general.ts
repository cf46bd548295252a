/** What is said of anything: sections in the form of bank.ts, without names of products. */
export const anything = `
@ anything
+ It arrived two days after I ordered, well packed and without a mountain of plastic.
+ I compared it with three others before I ordered and am glad that I took this one.
+ {Who} saw it and ordered the same one that evening.
+ The pictures are honest.
+ You notice that somebody thought about the details.
+ I hesitated because of the price, and have stopped thinking about it since.
+ Bought as a present, kept for myself, then bought again as a present.
+ Customer service answered a question of mine within the hour.
+ I chose “{value}” and would again.
+ Ordered on Monday, here on Wednesday.
+ One of the few things that are as good as their description.
+ {Who} gave me one, and I have given away two since.
+ I don’t write reviews, but this one has earned it.
+ Even {who} was impressed, and that takes something.
+ My second order of it, as the first one is now with {who}.
+ Price and quality fit together, for once.
+ I read all the reviews before I ordered, and the good ones are right.
+ Would I recommend it? I already have, to {who}.
+ It came as a replacement for one that was lost in the post, without any discussion.
+ A recommendation of {who}, and a good one.
+ Five stars without having to think.
+ I have nothing to add to the other good reviews, except that they are right.
+ Came with a handwritten note, which I did not expect from a shop of that size.
+ I was looking for something else, found this, and forgot the something else.
+ Treated myself to it, no regrets.
+ For once I did not look for the cheapest, and it was right.
+ {Who} now wants the same, so the next birthday is settled.
+ Ordered, unpacked, happy.
+ The shop answers when you ask, and the thing does what they answered.
+ I have been a customer for a while, and this is the best that I have had from here.
+ Unwrapped by {who}, who did not stop smiling.
+ Not the cheapest, but you know why.
+ The first one that is really like in the description.
+ I asked for “{value}” to be wrapped as a present, and it was, beautifully.
+ We laughed at how many good reviews it had. Now here is one more.
+ My expectations were low and my standards are high: convinced all the same.
- It took over a week to arrive, for which the thing itself can do nothing.
- I like it more than {who} does, that much must be said.
- It is good, but I would wait for a reduction.
- One of the two that I ordered is perfect, the other has a small flaw.
- Far too much packing for such a small thing.
- I really wanted to like it.
- At half the price I would have said nothing.
- The refund came quickly, I will give them that.
- Maybe I had a bad one.
- {Who} has the same and is happy with it, so perhaps it is me.
- It went back the same week.
- The other reviews had made me expect more.
- I kept it, so it can’t be that bad.
- Not what I had imagined after the description.
! Would buy it again
! Better than I expected
! Exactly as described
! A good decision
! Very happy with it
! No complaints
! Worth it
! Just right
! Surprisingly good
! My favourite purchase this year
! Second one already
! Full marks
! Does what it promises
! Recommended
! So glad I ordered it
! A present that was a success
! Highly recommended by {who}
! As good as they say
! Good, good, good
! What a find
! Believe the other reviews
! Happy
! Thumbs up
! Nothing to criticise
~ Good, with one reservation
~ Fine for the price
~ All right
~ Nearly there
~ Not bad, not great
~ Three and a half, really
~ Mostly pleased
~ Mixed feelings
~ Could be better
~ Hm
~ Has its good sides
~ In the middle
? Not for me
? Sent it back
? Disappointed
? Expected more
? Would not buy it again
? Pity
? Never again
? Straight back
? Not worth the money
? What a shame
? Very disappointed
? Two stars for the packing
? Regretted it
`;

/** What is said of things that last: neither of food nor of books. */
export const things = `
@ things
+ I have had it for {since} now and it still looks new.
+ I use it nearly every day.
+ Nothing to read first, it explains itself.
+ It is one of those things that you did not know you were missing.
+ If this one ever gives up I will get the same again.
+ The colour is a little warmer than on my screen, and nicer for it.
+ After {since} I can say: it was the right choice.
+ Heavier than I thought, in a good way.
+ It feels good in the hand and looks good from across the room.
+ I wish that I had bought it years earlier.
+ In use for {since}, and not a single complaint.
+ No wobble, no creak, no smell.
+ It has moved house with me and survived that too.
+ I clean it with a damp cloth, and that is all that it asks for.
+ The picture shows what it looks like, but not how good it feels.
+ Everything that I own should be made like this.
+ I keep finding new uses for it.
+ Had a cheap one before: no comparison.
- After {since} it begins to show.
- For the money I would have expected a little more care with the finish.
- The description could say more about the measurements.
- It does what it should, no more and no less.
- I have got used to it, which is not the same as liking it.
- The idea is fine and the execution is not quite.
- It broke after {since}; they replaced it without asking.
- Looks better in the pictures than at home.
`;

/** What those say who give one star; once a product. */
export const ANGRY =
  'Money back, please.|I would give no star if I could.|What a waste.|Sent back the same day.|I am really annoyed.|My patience is at an end.|Straight into the box and back.|This cannot be serious.'.split(
    '|',
  );

/** Whole reviews in a few words: each is used once in the shop. */
export const SHORT: Record<'good' | 'middling' | 'bad', string[]> = {
  good: `Love it.|Exactly what I was looking for.|Great!|Perfect, thank you.|Just as I hoped.|Very good quality.|Super.|Can’t fault it.|Brilliant.|All good, quick delivery.|Good as ever.|Very pleased.|Makes me happy every time.|Top.|Really nice.|Spot on.|Wonderful!|My best purchase of the month.|Great quality, great service.|Works. Looks good. Done.|Better than in the pictures.|Ten out of ten.|Lovely, lovely, lovely.|Would order it again at once.|Happy customer here.|So good.|No notes.|A keeper.|I’m delighted.|Yes!|Good stuff, fair price.|Simply good.|Beautiful thing.|Arrived quickly, is great.|Bought two, kept both.|I like it a lot.|Excellent, as everything from them so far.|Fantastic.|As expected, so: very good.|What can I say, it’s great.`.split(
    '|',
  ),
  middling:
    `It’s okay.|Fine.|Does the job.|Neither good nor bad.|Okay for the price.|Good idea, average result.|Decent, I had hoped for more.|Nice, but not that nice.|So-so.|Average.`.split(
      '|',
    ),
  bad: `No.|Not good.|Went straight back.|I don’t get the hype.|Never again.|Sadly a disappointment.|Overpriced.|Not as pictured, sent back.`.split(
    '|',
  ),
};

/** Who sentences with {who} speak of. */
export const WHO =
  'my sister|my brother|my flatmate|my wife|my husband|my neighbour|my father|a colleague|my best friend|my mother|my daughter|my aunt|my boss|my grandmother'.split(
    '|',
  );

/** For how long sentences with {since} speak of. */
export const SINCE =
  'three weeks|two months|half a year|ten days|a good month|six weeks|four months|a whole summer'.split('|');
