import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';
import { readCookies, REFRESH_COOKIE } from './cookies';

/** What is known of who sent a request, or opened a socket, before anybody is asked. */
export interface Connection {
  ipAddress: string;
  userAgent?: string;
  browser: boolean;
  cookies: Record<string, string>;
}

/** Reads the connection's facts; X-Forwarded-For is believed as far as `trustedProxies` of our own wrote it. */
export function connectionOf({ headers, socket }: IncomingMessage, trustedProxies: number): Connection {
  const cookies = readCookies(headers.cookie);
  return {
    ipAddress: addressOf(headers, socket.remoteAddress ?? '', trustedProxies),
    userAgent: headers['user-agent']?.slice(0, 500),
    browser: !!(headers.origin ?? headers['sec-fetch-site']) || REFRESH_COOKIE in cookies,
    cookies,
  };
}

/** Each proxy appends whom it heard from: with n of ours in front, the client is the n-th from the end. */
function addressOf(headers: IncomingHttpHeaders, peer: string, trustedProxies: number): string {
  const heard = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter(Boolean);
  const told = trustedProxies ? heard.at(-Math.min(trustedProxies, heard.length || 1)) : undefined;
  return (told ?? peer).replace(/^::ffff:/, '');
}

/** By what an address is counted: an IPv6 network as a whole, as its hosts are free to choose. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail?.split(':').filter(Boolean) ?? [];
  const whole =
    tail === undefined ? left : [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right];
  return `${whole.slice(0, 4).join(':')}::/64`;
}

/** How an address is counted. */
export const addressKey = (ipAddress: string): string => `ip:${networkOf(ipAddress)}`;
