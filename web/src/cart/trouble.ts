import type { CartLineViewFragment, CartViewFragment } from '../../generated/graphql';

/** Why a line can't be bought as it is, and the most of it that could be. */
export interface Trouble {
  line: CartLineViewFragment;
  message: string;
  /** 0: only removing it helps. */
  most: number;
}

/** What the shopper should put right about a line, by what is in stock now; undefined when nothing, or when stock is not known. */
export function troubleOf(line: CartLineViewFragment): Trouble | undefined {
  const left = line.variant?.availability === 'OUT_OF_STOCK' ? 0 : line.variant?.availableQuantity;
  if (left === null || left === undefined || left >= line.quantity) return undefined;
  const message =
    left > 0
      ? `Only ${left} left of “${line.title}”. Lower the quantity to go on.`
      : `“${line.title}” has just sold out. Remove it to go on.`;
  return { line, message, most: left };
}

/** All that stands between this cart and its order. */
export const troublesOf = (cart: CartViewFragment): Trouble[] =>
  cart.lines.flatMap((line) => troubleOf(line) ?? withdrawn(cart, line) ?? []);

function withdrawn({ warnings }: CartViewFragment, line: CartLineViewFragment): Trouble | undefined {
  const warning = warnings.find(({ code, lineId }) => code === 'NOT_FOUND' && lineId === line.id);
  return warning && { line, message: warning.message, most: 0 };
}
