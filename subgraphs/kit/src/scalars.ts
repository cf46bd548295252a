import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const invalid = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

/** A scalar that is a string on the wire: `read` checks and normalises what comes in, and throws a sentence otherwise. */
const text = (name: string, description: string, read: (value: string) => string) => {
  const parse = (value: unknown) => {
    if (typeof value !== 'string') throw invalid(`${name} is a string.`);
    return read(value);
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: String,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
};

const readDate = (value: unknown): Date => {
  const date = typeof value === 'string' && /^\d{4}-\d\d-\d\d(T|$)/.test(value) ? new Date(value) : undefined;
  if (!date || Number.isNaN(date.getTime()))
    throw invalid('DateTime is an ISO 8601 string such as 2026-01-31T12:00:00Z.');
  return date;
};

/** ISO 8601 in UTC on the wire, Date inside. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'ISO 8601, UTC.',
  serialize: (value) => (value instanceof Date ? value : new Date(value as string)).toISOString(),
  parseValue: readDate,
  parseLiteral: (node) => readDate(node.kind === Kind.STRING ? node.value : undefined),
});

const readInteger = (value: unknown): number => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value))
    throw invalid('SafeInt is a whole number up to 2^53-1.');
  return value;
};

/** A whole number beyond 32 bits, exact in JavaScript. */
export const SafeInt = new GraphQLScalarType<number, number>({
  name: 'SafeInt',
  description: 'Whole number up to 2^53-1.',
  serialize: (value) => readInteger(Number(value)),
  parseValue: readInteger,
  parseLiteral: (node) => readInteger(node.kind === Kind.INT ? Number(node.value) : undefined),
});

/** ISO 4217, upper case. */
export const CurrencyCode = text('CurrencyCode', 'ISO 4217.', (value) => {
  if (!/^[A-Z]{3}$/.test(value)) throw invalid('CurrencyCode is three capital letters, such as EUR.');
  return value;
});

/** ISO 3166-1 alpha-2, upper case; lower case is accepted. */
export const CountryCode = text('CountryCode', 'ISO 3166-1 alpha-2.', (value) => {
  if (!/^[A-Za-z]{2}$/.test(value)) throw invalid('CountryCode is two letters, such as DE.');
  return value.toUpperCase();
});

/** One address, trimmed and in lower case: accounts are found by it whatever the case it is typed in. */
export const EmailAddress = text('EmailAddress', 'An email address; case does not matter.', (value) => {
  const address = value.trim().toLowerCase();
  if (address.length > 254 || !/^[^\s@<>"]{1,64}@[^\s@<>"]+\.[^\s@<>".]+$/.test(address))
    throw invalid('EmailAddress is an address such as alice@example.com.');
  return address;
});

/** Absolute, or a path under the gateway. */
export const URL = text('URL', 'Absolute, or a path under the gateway.', (value) => {
  if (!/^(https?:\/\/[^\s]+|\/[^\s]*)$/.test(value)) throw invalid('URL is https://… or a path that begins with /.');
  return value;
});
