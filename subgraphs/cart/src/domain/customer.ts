/** Whose uses of a promotion are counted together. */
export interface Customer {
  userId?: string | null;
  email?: string | null;
}

const GOOGLE = new Set(['gmail.com', 'googlemail.com']);

/**
 * An address as customers are told apart by it: lower case, without what stands behind a plus; Gmail's without dots and
 * under one domain. One person's spellings of one mailbox become one.
 */
export function mailbox(address: string): string {
  const text = address.trim().toLowerCase();
  const at = text.lastIndexOf('@');
  const [name, domain] = [text.slice(0, at).replace(/(?<=.)\+.*$/, ''), text.slice(at + 1)];
  return GOOGLE.has(domain) ? `${name.replaceAll('.', '')}@gmail.com` : `${name}@${domain}`;
}
