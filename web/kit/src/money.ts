/** An amount in minor units of its currency. */
export interface Amount {
  amount: number;
  currency: string;
}

const formats = new Map<string, { format: Intl.NumberFormat; minor: number }>();

function formatOf(currency: string) {
  let known = formats.get(currency);
  if (!known) {
    const format = new Intl.NumberFormat('en-IE', { style: 'currency', currency });
    known = { format, minor: 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2) };
    formats.set(currency, known);
  }
  return known;
}

/** For people: 1290 EUR is "€12.90". */
export function moneyText({ amount, currency }: Amount): string {
  const { format, minor } = formatOf(currency);
  return format.format(amount / minor);
}

/** What so many cost at a price each. */
export const times = (quantity: number, { amount, currency }: Amount): Amount => ({
  amount: amount * quantity,
  currency,
});

/** What a person typed as whole or decimal major units, in minor units; undefined when it is no amount. */
export function minorUnits(text: string, currency: string): number | undefined {
  const value = Number(text.trim().replace(',', '.'));
  if (!text.trim() || !Number.isFinite(value) || value < 0) return undefined;
  return Math.round(value * formatOf(currency).minor);
}

/** Minor units as a person would type them: 1250 EUR is "12.5". */
export const majorUnits = (amount: number, currency: string): string => String(amount / formatOf(currency).minor);
