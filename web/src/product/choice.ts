import type { ProductVariantViewFragment as Variant } from '../../generated/graphql';

/** The chosen value of each option. */
export type Choice = Record<string, string>;

export const choiceOf = ({ options }: Variant): Choice =>
  Object.fromEntries(options.map(({ name, value }) => [name, value]));

/** Whether it can be bought; where stock is not known, the shop is asked when it is put in the bag. */
export const isBuyable = ({ availability }: Variant): boolean => availability !== 'OUT_OF_STOCK';

/** The variant to show first: the one that the address names, else the first that can be bought. */
export const firstChoice = (variants: readonly Variant[], sku: string | null): Variant | undefined =>
  variants.find((variant) => variant.sku === sku) ?? variants.find(isBuyable) ?? variants[0];

/** The variant to go to when one option takes another value: the same otherwise where there is one, else the nearest that can be bought. */
export function withValue(
  variants: readonly Variant[],
  from: Choice,
  option: string,
  value: string,
): Variant | undefined {
  const wanted = { ...from, [option]: value };
  const having = variants.filter((variant) => choiceOf(variant)[option] === value);
  const likeness = (variant: Variant) =>
    variant.options.filter(({ name, value: own }) => wanted[name] === own).length * 2 + Number(isBuyable(variant));
  return having.sort((one, other) => likeness(other) - likeness(one))[0];
}

/** How a value stands beside what else is chosen. */
export function standing(
  variants: readonly Variant[],
  from: Choice,
  option: string,
  value: string,
): 'buyable' | 'soldOut' | 'absent' {
  const wanted = { ...from, [option]: value };
  const match = variants.find(({ options }) => options.every(({ name, value: own }) => wanted[name] === own));
  if (!match) return 'absent';
  return isBuyable(match) ? 'buyable' : 'soldOut';
}
