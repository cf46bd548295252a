import { unauthenticated } from '@shop/kit/errors';
import type { Caller } from '@shop/kit/identity';
import { networkOf, type Connection } from './connection';
import { GUEST_COOKIE } from './cookies';
import type { EndedSessions } from './ended-sessions';
import type { Guests } from './guests';
import type { Bearer, Tokens } from './tokens';

/** What a client shows of itself. */
export interface Credentials {
  authorization?: string;
  guestToken?: string;
}

/** Who calls, and what follows from it for the connection. */
export interface Known {
  caller: Caller;
  /** When its access token ends, in ms since 1970. */
  expiresAt?: number;
  /** The token of a guest that was made just now. */
  newGuest?: string;
  /** By what its requests are counted. */
  countedAs: string;
}

/** Tells who calls: the bearer of an access token, a guest, or both. */
export class Callers {
  constructor(
    private readonly tokens: Tokens,
    private readonly guests: Guests,
    private readonly ended: EndedSessions,
  ) {}

  /**
   * The caller behind credentials. One who shows neither a token nor a guest id becomes a new guest. Throws
   * UNAUTHENTICATED when a token is expired, malformed or forged, or its session has ended: nobody is silently taken for somebody else.
   */
  async of({ authorization, guestToken }: Credentials, { cookies, ...connection }: Connection): Promise<Known> {
    const bearer = authorization === undefined ? undefined : await this.bearerOf(authorization);
    const shown = guestToken === undefined ? this.guests.read(cookies[GUEST_COOKIE] ?? '') : this.readShown(guestToken);
    const made = bearer || shown ? undefined : this.guests.make();
    const { userId, sessionId, roles = [] } = bearer ?? {};
    const caller: Caller = Object.freeze({
      userId,
      guestId: shown ?? made?.id,
      sessionId,
      roles,
      scopes: [],
      ...connection,
    });
    return { caller, expiresAt: bearer?.expiresAt, newGuest: made?.token, countedAs: countedAs(caller) };
  }

  /** Calls `onEnd` once what this caller showed no longer counts; the answered function stops that. */
  watch({ caller: { sessionId } }: Known, onEnd: () => void): () => void {
    return sessionId ? this.ended.watch(sessionId, onEnd) : () => {};
  }

  private async bearerOf(authorization: string): Promise<Bearer> {
    const bearer = await this.tokens.read(authorization);
    if (this.ended.has(bearer.sessionId)) throw unauthenticated('This session has ended. Sign in again.');
    return bearer;
  }

  private readShown(token: string): string {
    const id = this.guests.read(token);
    if (!id) throw unauthenticated('The guest token is not one of ours. Leave it out to get a new one.');
    return id;
  }
}

/** An account is counted by itself, whatever address it calls from; everybody else by address, as guest ids are free. */
const countedAs = ({ userId, ipAddress = '' }: Caller): string => (userId ? `user:${userId}` : addressKey(ipAddress));

/** How an address is counted. */
export const addressKey = (ipAddress: string): string => `ip:${networkOf(ipAddress)}`;
