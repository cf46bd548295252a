import { fail, ok, type Result } from '@shop/kit/result';

const AT_MOST = 100;

/** A name, trimmed, or what is wrong with it. */
export function checkName(given: string): Result<string, 'INVALID' | 'REQUIRED'> {
  const name = given.trim();
  const field = ['input', 'name'];
  if (!name) return fail('REQUIRED', 'Enter your name.', field);
  if ([...name].length > AT_MOST)
    return fail('INVALID', `A name has at most ${AT_MOST} characters. Shorten it.`, field);
  return /\p{Cc}/u.test(name) ? fail('INVALID', 'A name is one line of plain text.', field) : ok(name);
}
