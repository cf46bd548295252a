/** An amount as people read it, such as €19.99: minor units by the currency's ISO 4217 exponent. */
export function inWords({ amount, currency }: { amount: number; currency: string }): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.format(amount / 10 ** format.resolvedOptions().maximumFractionDigits!);
}
