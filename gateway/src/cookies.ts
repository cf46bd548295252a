/** The cookies of a Cookie header by name; the first of a name counts. */
export function readCookies(header = ''): Record<string, string> {
  const cookies: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const pair of header.split(';')) {
    const at = pair.indexOf('=');
    const name = pair.slice(0, Math.max(at, 0)).trim();
    if (name && !(name in cookies))
      cookies[name] = pair
        .slice(at + 1)
        .trim()
        .replace(/^"(.*)"$/, '$1');
  }
  return cookies;
}

export const GUEST_COOKIE = 'shop_guest';
export const REFRESH_COOKIE = 'shop_refresh';

const YEAR_S = 31_536_000;

/** The Set-Cookie value that keeps a guest's token for a year, out of scripts' reach. */
export const guestCookie = (token: string, isSecure: boolean): string =>
  `${GUEST_COOKIE}=${token}; Max-Age=${YEAR_S}; Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
