import type { House } from './house';

/** A mail as the local mailbox keeps it. */
export interface Mail {
  subject: string;
  /** Which of the shop's messages it is, from its header. */
  kind: string | undefined;
  messageId: string | undefined;
  text: string;
  html: string;
}

interface Kept extends Pick<Mail, 'subject' | 'text' | 'html'> {
  headers: Record<string, string>;
  to: { address: string }[];
}

/** All mails in the house's mailbox, oldest first. */
export async function allMails({ env }: House): Promise<(Mail & { to: string })[]> {
  const answer = await fetch(`${env.MAILBOX_URL}/api/email`, { signal: AbortSignal.timeout(10_000) });
  return ((await answer.json()) as Kept[]).map(({ subject, text, html, headers, to }) => ({
    subject,
    text,
    html,
    kind: headers['x-shop-kind'],
    messageId: headers['message-id'],
    to: to[0]?.address ?? '',
  }));
}

/** The mails to one address, oldest first. */
export const mailsTo = async (house: House, address: string): Promise<Mail[]> =>
  (await allMails(house)).filter(({ to }) => to === address);
