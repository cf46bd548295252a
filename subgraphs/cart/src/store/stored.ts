import type { Cart, Line, Variant } from '../domain/cart';

/** The cart in a hash as the scripts answer it: field, value, field, value … */
export function cartIn(id: string, flat: readonly string[]): Cart {
  const fields = new Map<string, string>();
  for (let i = 0; i < flat.length; i += 2) fields.set(flat[i]!, flat[i + 1]!);
  return {
    id,
    version: Number(fields.get('version')),
    userId: fields.get('user'),
    country: fields.get('country'),
    region: fields.get('region'),
    postalCode: fields.get('postalCode'),
    optionId: fields.get('option'),
    updatedAt: new Date(Number(fields.get('updatedAt'))),
    lines: linesIn(fields),
    codes: fields.get('codes')?.split(' ') ?? [],
  };
}

interface StoredLine {
  id: string;
  quantity: number;
  position: number;
  lowered?: boolean;
}

const LINE = 'line:';

function linesIn(fields: Map<string, string>): Line[] {
  return [...fields]
    .filter(([field]) => field.startsWith(LINE))
    .map(([field, text]) => ({ sku: field.slice(LINE.length), ...(JSON.parse(text) as StoredLine) }))
    .sort((a, b) => a.position - b.position)
    .map(({ id, sku, quantity, lowered = false }) => ({
      id,
      sku,
      quantity,
      lowered,
      added: JSON.parse(fields.get(`added:${sku}`)!) as Variant,
    }));
}
