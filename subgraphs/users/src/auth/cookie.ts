/** The cookie that holds a browser's refresh token: scripts can't read it, other sites can't send it. */
export interface RefreshCookie {
  /** A whole Set-Cookie value that keeps the token. */
  keep(refreshToken: string): string;
  /** A whole Set-Cookie value that removes it. */
  clear: string;
}

/** The refresh cookie, kept for `maxAgeS`; `secure` for HTTPS alone. */
export function refreshCookie(maxAgeS: number, secure: boolean): RefreshCookie {
  const attributes = `HttpOnly; SameSite=Lax; Path=/graphql${secure ? '; Secure' : ''}`;
  return {
    keep: (refreshToken) => `shop_refresh=${refreshToken}; ${attributes}; Max-Age=${maxAgeS}`,
    clear: `shop_refresh=; ${attributes}; Max-Age=0`,
  };
}
