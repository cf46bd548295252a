/** An address as staff sees it: alice@shop.test is a***@shop.test. */
export function maskedEmail(address: string): string {
  const at = address.lastIndexOf('@');
  return `${[...address][0] ?? ''}***${at < 0 ? '' : address.slice(at)}`;
}

/** A phone number as staff sees it: +49 30 123 456 is +***56. */
export function maskedPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  return `${phone.trim().startsWith('+') ? '+' : ''}***${digits.slice(-2)}`;
}
