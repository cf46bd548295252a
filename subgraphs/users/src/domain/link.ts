import { fail } from '@shop/kit/result';
import type { Account } from './account';

/** What a mailed link is good for. */
export const PURPOSES = ['VERIFY_EMAIL', 'RESET_PASSWORD', 'CHANGE_EMAIL'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** A link that was made for an account and not used yet. Its token is stored nowhere: it is derived from the id. */
export interface Link {
  id: string;
  purpose: Purpose;
  /** Where it is mailed to. */
  email: string;
  expiresAt: Date;
}

/** What the caller of a rule brings along: an unguessable id, and until when the link is good. */
export type NewLink = Pick<Link, 'id' | 'expiresAt'>;

/** The account with the link; one of the same purpose that was mailed before is good no longer. */
export const withLink = (account: Account, link: Link): Account => ({
  ...account,
  links: [...withoutLinks(account, [link.purpose]).links, link],
});

/** The account without its links of these purposes. */
export const withoutLinks = (account: Account, purposes: readonly Purpose[]): Account => ({
  ...account,
  links: account.links.filter(({ purpose }) => !purposes.includes(purpose)),
});

/** The account's link of this id; undefined when it was used, replaced or has expired. */
export const goodLink = ({ links }: Account, id: string, now: Date): Link | undefined =>
  links.find((link) => link.id === id && link.expiresAt > now);

/** The answer for every token that opens nothing, whatever the reason. */
export const linkOver = () =>
  fail('TOKEN_EXPIRED', 'This link was used before, or it is too old. Ask for a new one.', ['token']);
