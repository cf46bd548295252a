import { fail, ok, type Decision, type Result } from '@shop/kit/result';
import type { Account } from './account';

/** Where somebody has things sent. Of an account's addresses one is the default. */
export interface Address {
  id: string;
  name: string;
  line1: string;
  line2: string | null;
  city: string;
  region: string | null;
  postalCode: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  phone: string | null;
  isDefault: boolean;
}

/** An address as somebody types it; with the id of one that there is, it takes its place. */
export interface AddressGiven {
  id?: string | null;
  name: string;
  line1: string;
  line2?: string | null;
  city: string;
  region?: string | null;
  postalCode: string;
  country: string;
  phone?: string | null;
  isDefault?: boolean | null;
}

const AT_MOST = 50;
const REQUIRED = ['name', 'line1', 'city', 'postalCode'] as const;
const LONGEST = { name: 200, line1: 200, line2: 200, city: 100, region: 100, postalCode: 20, phone: 40 };
const CALLED: Record<keyof typeof LONGEST, string> = {
  name: 'the name',
  line1: 'street and number',
  line2: 'the second line',
  city: 'the town',
  region: 'the region',
  postalCode: 'the postal code',
  phone: 'the phone number',
};
const PARTS = Object.keys(LONGEST) as (keyof typeof LONGEST)[];

const text = (value: string | null | undefined) => value?.trim() || null;

type Lines = Omit<Address, 'id' | 'isDefault'>;

const tidied = (given: AddressGiven): Lines => ({
  name: given.name.trim(),
  line1: given.line1.trim(),
  line2: text(given.line2),
  city: given.city.trim(),
  region: text(given.region),
  postalCode: given.postalCode.trim(),
  country: given.country,
  phone: text(given.phone),
});

/** The address, trimmed, or the first thing that has to be put right. */
function checked(given: AddressGiven): Result<Lines, 'REQUIRED' | 'INVALID'> {
  const address = tidied(given);
  const missing = REQUIRED.find((part) => !address[part]);
  if (missing) return fail('REQUIRED', `Enter ${CALLED[missing]}.`, ['input', missing]);
  for (const part of PARTS) {
    const value = address[part] ?? '';
    if (value.length > LONGEST[part])
      return fail('INVALID', `Shorten ${CALLED[part]} to ${LONGEST[part]} characters.`, ['input', part]);
    if (/\p{Cc}/u.test(value))
      return fail('INVALID', `Write ${CALLED[part]} as one line of plain text.`, ['input', part]);
  }
  if (!isCountry(address.country)) return fail('INVALID', 'Choose a country that there is.', ['input', 'country']);
  return ok(address);
}

const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const isCountry = (code: string) => /^[A-Z]{2}$/.test(code) && code !== 'ZZ' && countries.of(code) !== undefined;

/** The addresses with one default: the one named, else the one that was it, else the first. */
function withDefault(addresses: Address[], wanted?: string): Address[] {
  const chosen = wanted ?? (addresses.find(({ isDefault }) => isDefault) ?? addresses[0])?.id;
  return addresses.map((address) => ({ ...address, isDefault: address.id === chosen }));
}

/** Adds the address under `newId`, or puts it in the place of the one that it names. */
export function saveAddress(
  account: Account,
  given: AddressGiven,
  newId: string,
): Decision<Account, 'REQUIRED' | 'INVALID' | 'NOT_FOUND' | 'QUANTITY_LIMIT'> {
  const address = checked(given);
  if (!address.ok) return address;
  const { addresses } = account;
  const old = addresses.find(({ id }) => id === given.id);
  if (given.id && !old) return noSuchAddress(['input', 'id']);
  if (!old && addresses.length >= AT_MOST)
    return fail('QUANTITY_LIMIT', `An account has at most ${AT_MOST} addresses. Remove one that you no longer need.`);
  const saved = { ...address.value, id: old?.id ?? newId, isDefault: old?.isDefault ?? false };
  const all = old ? addresses.map((one) => (one === old ? saved : one)) : [...addresses, saved];
  return ok({ ...account, addresses: withDefault(all, given.isDefault ? saved.id : undefined) });
}

/** Takes the address out; was it the default, the first of the others is. */
export function removeAddress(account: Account, id: string): Decision<Account, 'NOT_FOUND'> {
  const others = account.addresses.filter((address) => address.id !== id);
  return others.length === account.addresses.length
    ? noSuchAddress(['id'])
    : ok({ ...account, addresses: withDefault(others) });
}

const noSuchAddress = (field: string[]) =>
  fail('NOT_FOUND', 'Your account has no such address. Load your addresses again.', field);
