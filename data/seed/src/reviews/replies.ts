/** What the shop answers those who are not pleased. */
export const REPLIES = [
  'We are sorry to read this. Please write to us with your order number: we will send you another one or your money.',
  'Thank you for telling us. We have passed this on to the people who make it, and would like to put it right for you.',
  'That is not how it should arrive. You can send it back from your order’s page, and the postage is ours.',
  'Thank you for the honest words. We have changed the description, so that others know before they order.',
  'We checked the ones that we have here and found two more. They are off the shelf, and yours will be replaced.',
];

/** Why readers report a review. */
export const REPORTS = [
  'It is about the delivery, not about the thing.',
  'This reads like advertising.',
  'The language is rude.',
  'It seems to be about another product.',
];
