/** The fewest characters that a password has. */
export const LEAST_PASSWORD = 10;
export const MOST_PASSWORD = 200;

/** What a password of one's own takes, as a hint. */
export const PASSWORD_HINT = `${LEAST_PASSWORD} characters or more, of any kind.`;

/** What is wrong with a new password, if anything. */
export const passwordProblem = (password: string): string | undefined =>
  password.length >= LEAST_PASSWORD ? undefined : `Use ${PASSWORD_HINT}`;
