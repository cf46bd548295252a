import { leadsElsewhere } from './links';
import { oneLine } from './text';

/** Who is named by nothing else. */
const SOMEBODY = 'A customer';
const FIRST_AT_MOST = 40;

/** An account's name as strangers may see it: "Alice Mary Miller" is "Alice M.". */
export function publicName(name: string): string {
  const clean = oneLine(name);
  if (!clean || leadsElsewhere(clean)) return SOMEBODY;
  const [first, ...others] = clean.split(' ');
  const shown = [...first!].slice(0, FIRST_AT_MOST).join('');
  const initial = [...(others.at(-1) ?? '')].find((letter) => /\p{L}/u.test(letter));
  return initial ? `${shown} ${initial.toLocaleUpperCase('en')}.` : shown;
}
