import type { OrderAddressInput, SavedAddressFragment } from '../../generated/graphql';

/** An address as it is typed. */
export type AddressForm = { [K in keyof Required<OrderAddressInput>]: string };

/** What is wrong with each part, with what to do. */
export type AddressProblems = Partial<Record<keyof AddressForm, string>>;

/** Nothing entered. */
export const blankAddress: AddressForm = {
  name: '',
  line1: '',
  line2: '',
  city: '',
  region: '',
  postalCode: '',
  country: 'DE',
  phone: '',
};

/** What is missing, with what to do. The shop checks all else. */
export function addressProblems(address: AddressForm): AddressProblems {
  const missing = (value: string, text: string) => (value.trim() ? undefined : text);
  const found: AddressProblems = {
    name: missing(address.name, 'Enter the name of whoever gets the parcel.'),
    line1: missing(address.line1, 'Enter the street and house number.'),
    postalCode: missing(address.postalCode, 'Enter the postal code.'),
    city: missing(address.city, 'Enter the town.'),
    ...(address.country === 'US' && { region: missing(address.region, 'Enter the state by its code, such as CA.') }),
  };
  return Object.fromEntries(Object.entries(found).filter(([, text]) => text));
}

/** As the API takes it: what is empty is left out. */
export function addressInput({ line2, region, phone, ...rest }: AddressForm): OrderAddressInput {
  const given = { line2, region, phone };
  const filled = Object.entries(given).filter(([, value]) => value.trim());
  return { ...rest, ...Object.fromEntries(filled) };
}

/** An address that the account keeps, as it would be typed. */
export const typed = ({ id: _id, isDefault: _isDefault, __typename, ...rest }: SavedAddressFragment): AddressForm => ({
  ...rest,
  line2: rest.line2 ?? '',
  region: rest.region ?? '',
  phone: rest.phone ?? '',
});

type Lines = Pick<SavedAddressFragment, 'name' | 'line1' | 'line2' | 'postalCode' | 'city' | 'region'>;

/** The lines of a label, without the country. */
export const addressLines = ({ name, line1, line2, postalCode, city, region }: Lines): string[] =>
  [name, line1, line2, `${postalCode} ${city}`, region].flatMap((line) => (line?.trim() ? [line] : []));
