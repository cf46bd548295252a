import type { Amount } from './facts';

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
