import type { SavedCardFragment } from '../../generated/graphql';

const two = (value: number) => String(value % 100).padStart(2, '0');

/** "Visa ending in 4242". */
export const cardText = ({ brand, last4 }: Pick<SavedCardFragment, 'brand' | 'last4'>): string =>
  `${brand} ending in ${last4}`;

/** "Expires 09/29", or that it has. `now` decides. */
export function expiryText({ expiryMonth, expiryYear }: SavedCardFragment, now: Date): string {
  const date = `${two(expiryMonth)}/${two(expiryYear)}`;
  return hasExpired({ expiryMonth, expiryYear }, now) ? `Expired ${date}` : `Expires ${date}`;
}

/** Whether the last month that a card pays in is over. */
export const hasExpired = (
  { expiryMonth, expiryYear }: Pick<SavedCardFragment, 'expiryMonth' | 'expiryYear'>,
  now: Date,
): boolean => new Date(expiryYear, expiryMonth) <= now;
