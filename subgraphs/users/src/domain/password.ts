import { fail } from '@shop/kit/result';

const AT_LEAST = 10;
const AT_MOST = 200;

/**
 * What is wrong with a new password, or undefined; `field` is where it stands in the input. Length is what makes it strong, so no kinds of characters are asked
 * for; characters are counted as people see them, not as bytes.
 */
export function passwordProblem(password: string, email: string | null, field = ['input', 'password']) {
  const length = [...password].length;
  if (length < AT_LEAST)
    return fail(
      'INVALID',
      `A password has at least ${AT_LEAST} characters. A few words in a row are a good one.`,
      field,
    );
  if (length > AT_MOST) return fail('INVALID', `A password has at most ${AT_MOST} characters. Shorten it.`, field);
  if (password.trim().toLowerCase() === email)
    return fail('INVALID', 'The email address is no password. Choose one that others do not know.', field);
  return undefined;
}
