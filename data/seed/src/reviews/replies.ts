/** What the shop answers those who are not pleased; each once. */
export const APOLOGIES = [
  'We are sorry to read this. Please write to us with your order number: we will send you another one or your money.',
  'Thank you for telling us. We have passed this on to the people who make it, and would like to put it right for you.',
  'That is not how it should be. You can send it back from your order’s page, and the postage is ours.',
  'Thank you for the honest words. We are looking at the description again, so that others know before they order.',
  'That should not have left the warehouse. Write to us, and a new one is on its way to you.',
  'Sorry about that. We take it back, whatever the date.',
  'We asked the maker what can be done. Until we know, we would like to refund you a part: write to us.',
  'A pity! Tell us what you had hoped for, and we will look for the right one with you.',
  'Thank you. This helps us more than five stars do.',
  'We read every one of these, and this one was read out in the Monday meeting.',
  'You are right, and we are sorry. We will write to you today.',
  'Not good enough, we agree. Support is waiting for your message.',
] as const;

/** What the shop answers those who are; each once. */
export const THANKS = [
  'Thank you! We have read this out to the workshop.',
  'That made our Monday. Enjoy it for many years.',
  'Thank you for the kind words, and greetings to whoever ordered the second one.',
  'We could not have put it better, and we have tried.',
  'How lovely. A photo would make our day: support@shop.test.',
  'Thank you! The whole credit goes to the people who make it.',
] as const;
