import type { Problem } from '@shop/kit/result';
import type { OrderAddress } from './order';

/** An address as a client sends it. */
export interface AddressGiven {
  name: string;
  line1: string;
  line2?: string | null;
  city: string;
  region?: string | null;
  postalCode: string;
  country: string;
  phone?: string | null;
}

const REQUIRED = ['name', 'line1', 'city', 'postalCode'] as const;
const LONGEST: Record<keyof AddressGiven, number> = {
  name: 200,
  line1: 200,
  line2: 200,
  city: 100,
  region: 100,
  postalCode: 20,
  country: 2,
  phone: 40,
};

/** The address as it is stored: trimmed, what is empty as null. */
export const tidied = (given: AddressGiven): OrderAddress => {
  const text = (value?: string | null) => value?.trim() || null;
  return {
    name: given.name.trim(),
    line1: given.line1.trim(),
    line2: text(given.line2),
    city: given.city.trim(),
    region: text(given.region),
    postalCode: given.postalCode.trim(),
    country: given.country,
    phone: text(given.phone),
  };
};

/** All that is wrong with an address; `path` is where it stands in the input. */
export function addressProblems(address: OrderAddress, path: string[]): Problem[] {
  const missing = REQUIRED.filter((part) => !address[part]).map((part) =>
    problem('REQUIRED', path, part, 'is missing'),
  );
  const long = (Object.keys(LONGEST) as (keyof OrderAddress)[])
    .filter((part) => (address[part]?.length ?? 0) > LONGEST[part])
    .map((part) => problem('INVALID', path, part, `has more than ${LONGEST[part]} characters`));
  return [
    ...missing,
    ...long,
    ...(isCountry(address.country) ? [] : [problem('INVALID', path, 'country', 'is no country')]),
  ];
}

const problem = (code: string, path: string[], part: string, fault: string): Problem => ({
  code,
  message: `${part} of the ${path.at(-1) === 'billingAddress' ? 'billing' : 'shipping'} address ${fault}.`,
  field: [...path, part],
});

const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const isCountry = (code: string) => /^[A-Z]{2}$/.test(code) && code !== 'ZZ' && countries.of(code) !== undefined;
