import { singular, wordsOf } from './words';

/** What a product is suggested by. */
export interface Suggested {
  title: string;
  brand?: string;
  category?: string;
}

/**
 * Phrases that complete what was typed, from the products that it finds, best first: kinds of things (the end of titles),
 * categories and brands that several share before single titles. Up to `limit`.
 */
export function suggestions(typed: string, products: Suggested[], limit: number): string[] {
  const words = wordsOf(typed);
  const found = new Map<string, { phrase: string; worth: number }>();
  products.forEach((product, place) => {
    const near = 1 / (1 + place / 10);
    for (const { phrase, worth } of phrasesOf(product)) {
      if (!completes(wordsOf(phrase), words)) continue;
      const key = wordsOf(phrase).map(singular).join(' ');
      const known = found.get(key);
      if (known) known.worth += worth * near;
      else found.set(key, { phrase, worth: worth * near });
    }
  });
  if (!found.size) for (const { title } of products) found.set(title, { phrase: title, worth: 1 });
  const best = [...found.values()].sort((a, b) => b.worth - a.worth);
  return best.slice(0, limit).map(({ phrase }) => phrase);
}

function phrasesOf({ title, brand, category }: Suggested) {
  const name = title.split(/,|\(| - | with | for /)[0]!.trim();
  const words = name.split(/\s+/);
  return [
    { phrase: name, worth: 1 },
    ...(words.length > 2 ? [{ phrase: words.slice(-2).join(' '), worth: 0.7 }] : []),
    ...(words.length > 1 ? [{ phrase: words.at(-1)!, worth: 0.6 }] : []),
    ...(category ? [{ phrase: category, worth: 0.5 }] : []),
    ...(brand ? [{ phrase: brand, worth: 0.5 }] : []),
  ];
}

/** Whether every typed word begins a word of the phrase, each its own. */
function completes(phrase: string[], typed: string[]): boolean {
  const left = [...phrase];
  return typed.every((word) => {
    const at = left.findIndex((other) => other.startsWith(word));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}
