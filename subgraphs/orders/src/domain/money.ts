import type { Money } from './order';

/** An amount for people, such as "25.98 EUR": with the currency's own number of decimals. */
export function amountInWords({ amount, currency }: Money): string {
  const { maximumFractionDigits: digits = 2 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  return `${(amount / 10 ** digits).toFixed(digits)} ${currency}`;
}
