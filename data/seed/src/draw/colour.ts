const channels = (hex: string): number[] => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

/** A colour between two others (`#rrggbb`): `share` 0 is the first, 1 the second. */
export const mix = (from: string, to: string, share: number): string => {
  const target = channels(to);
  const mixed = channels(from).map((value, at) => Math.round(value + (target[at]! - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
};

/** A colour (`#rrggbb`) lit by `amount` 0 to 1, or put into shade by -1 to 0. Shade is a warm near-black, never grey. */
export const tone = (colour: string, amount: number): string =>
  amount < 0 ? mix(colour, '#1c1418', -amount) : mix(colour, '#fffaf2', amount);
