import { memory } from '@shop/web-kit/storage';
import type { OrderAddressInput } from '../../generated/graphql';
import type { CardToken } from './card';

/** An address as it is typed. */
export type AddressForm = { [K in keyof Required<OrderAddressInput>]: string };

/** What a shopper has entered so far. */
export interface Draft {
  email: string;
  address: AddressForm;
  /** The address was accepted by the shop. */
  isAddressed: boolean;
  card?: CardToken;
}

/** Nothing entered. */
export const blankDraft: Draft = {
  email: '',
  address: { name: '', line1: '', line2: '', city: '', region: '', postalCode: '', country: 'DE', phone: '' },
  isAddressed: false,
};

/** For this tab alone, so that a reload loses nothing; a card is never kept. */
export const keptDraft = memory<Draft>('shop.checkout', 'sessionStorage');

export type AddressProblems = Partial<Record<keyof AddressForm | 'email', string>>;

/** What is missing, with what to do. The shop checks all else. */
export function draftProblems({ email, address }: Draft, isGuest: boolean): AddressProblems {
  const missing = (value: string, text: string) => (value.trim() ? undefined : text);
  const found: AddressProblems = {
    ...(isGuest && { email: emailProblem(email) }),
    name: missing(address.name, 'Enter the name of whoever gets the parcel.'),
    line1: missing(address.line1, 'Enter the street and house number.'),
    postalCode: missing(address.postalCode, 'Enter the postal code.'),
    city: missing(address.city, 'Enter the town.'),
    ...(address.country === 'US' && { region: missing(address.region, 'Enter the state by its code, such as CA.') }),
  };
  return Object.fromEntries(Object.entries(found).filter(([, text]) => text));
}

/** Whether it looks like an address that mail could reach. */
export const emailProblem = (email: string): string | undefined =>
  /^\S+@\S+\.\S+$/.test(email.trim()) ? undefined : 'Enter an email address, such as you@example.com.';

/** As the API takes it: what is empty is left out. */
export function addressInput({ line2, region, phone, ...rest }: AddressForm): OrderAddressInput {
  const given = { line2, region, phone };
  const filled = Object.entries(given).filter(([, value]) => value.trim());
  return { ...rest, ...Object.fromEntries(filled) };
}
