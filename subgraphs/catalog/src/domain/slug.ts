/** Letters that Unicode does not take apart. */
const SPELLED: Record<string, string> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i' };
const LONGEST = 80;

/** What a slug looks like. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The name in addresses for a title: lower case, without accents, joined by hyphens; at most 80 characters. Never empty. */
export function slugOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{ASCII}]/gu, (letter) => SPELLED[letter] ?? '-')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-');
  return plain.slice(0, LONGEST).replace(/^-+|-+$/g, '') || 'item';
}

/** The n-th slug to try for a title, from 1: the slug itself, then slug-2, slug-3, … */
export const nthSlug = (slug: string, n: number): string => (n === 1 ? slug : `${slug}-${n}`);
