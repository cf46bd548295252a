/** A format costs more to make than to use. */
const formats = new Map<string, Intl.NumberFormat>();

/** An amount as people read it, such as €19.99: minor units by the currency's ISO 4217 exponent. */
export function inWords({ amount, currency }: { amount: number; currency: string }): string {
  const format = formats.get(currency) ?? new Intl.NumberFormat('en', { style: 'currency', currency });
  formats.set(currency, format);
  return format.format(amount / 10 ** format.resolvedOptions().maximumFractionDigits!);
}
