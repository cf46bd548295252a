import { fail } from '@shop/kit/result';

const AT_LEAST = 10;
const AT_MOST = 200;
const FIELD = ['input', 'password'];

/**
 * What is wrong with a new password, or undefined. Length is what makes it strong, so no kinds of characters are asked
 * for; characters are counted as people see them, not as bytes.
 */
export function passwordProblem(password: string, email: string) {
  const length = [...password].length;
  if (length < AT_LEAST)
    return fail(
      'INVALID',
      `A password has at least ${AT_LEAST} characters. A few words in a row are a good one.`,
      FIELD,
    );
  if (length > AT_MOST) return fail('INVALID', `A password has at most ${AT_MOST} characters. Shorten it.`, FIELD);
  if (password.trim().toLowerCase() === email)
    return fail('INVALID', 'The email address is no password. Choose one that others do not know.', FIELD);
  return undefined;
}
