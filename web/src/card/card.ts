/** A card as the provider's form would hold it. It never leaves the page: a token does. */
export interface CardForm {
  number: string;
  expiry: string;
  cvc: string;
  holder: string;
}

/** What the shop gets of a card. */
export interface CardToken {
  token: string;
  brand: string;
  last4: string;
}

/** The simulator's test cards: what each number stands for, and its token. */
export const TEST_CARDS: readonly { number: string; token: string; brand: string; does: string }[] = [
  { number: '4242 4242 4242 4242', token: 'tok_visa', brand: 'Visa', does: 'is accepted' },
  { number: '5555 5555 5555 4444', token: 'tok_mastercard', brand: 'Mastercard', does: 'is accepted' },
  { number: '4000 0000 0000 0002', token: 'tok_declined', brand: 'Visa', does: 'is declined' },
  { number: '4000 0000 0000 9995', token: 'tok_insufficient_funds', brand: 'Visa', does: 'has too little money' },
  { number: '4000 0000 0000 0069', token: 'tok_expired_card', brand: 'Visa', does: 'has expired' },
  { number: '4000 0000 0000 0119', token: 'tok_slow', brand: 'Visa', does: 'takes three seconds' },
  { number: '4000 0000 0000 0341', token: 'tok_flaky', brand: 'Visa', does: 'works at the third try' },
];

const digits = (text: string) => text.replace(/\D/g, '');

/** The number in groups of four, as it is typed. */
export const grouped = (number: string): string =>
  digits(number)
    .slice(0, 19)
    .replace(/(.{4})(?=.)/g, '$1 ');

/** `MM/YY`, as it is typed. */
export function expiryTyped(text: string): string {
  const typed = digits(text).slice(0, 4);
  return typed.length > 2 ? `${typed.slice(0, 2)}/${typed.slice(2)}` : typed;
}

/** What is wrong with each part, with what to do; empty when nothing. `now` decides what has expired. */
export function cardProblems(
  { number, expiry, cvc, holder }: CardForm,
  now: Date,
): Partial<Record<keyof CardForm, string>> {
  return {
    ...(!passesLuhn(digits(number)) && { number: 'This is no card number. Check the digits.' }),
    ...expiryProblem(expiry, now),
    ...(!/^\d{3,4}$/.test(cvc) && { cvc: 'Three or four digits, on the card.' }),
    ...(!holder.trim() && { holder: 'Enter the name on the card.' }),
  };
}

function expiryProblem(expiry: string, now: Date): { expiry?: string } {
  const [month = 0, year = 0] = expiry.split('/').map(Number);
  if (!/^\d\d\/\d\d$/.test(expiry) || month < 1 || month > 12) return { expiry: 'Month and year, such as 09/29.' };
  const endsAt = new Date(2000 + year, month);
  return endsAt > now ? {} : { expiry: 'This card has expired. Use another.' };
}

/** The check digit of a card number is right. */
function passesLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return number.length >= 13 && sum % 10 === 0;
}

/** The token of a card, as the provider would make it; undefined for a card that the simulator does not know. */
export function tokenOf({ number }: CardForm): CardToken | undefined {
  const typed = digits(number);
  const known = TEST_CARDS.find((card) => digits(card.number) === typed);
  return known && { token: known.token, brand: known.brand, last4: typed.slice(-4) };
}
