import { unauthenticated } from '@shop/kit/errors';
import type { Caller } from '@shop/kit/identity';
import type { ApiKeys } from './api-keys';
import { addressKey, type Connection } from './connection';
import { GUEST_COOKIE } from './cookies';
import type { EndedSessions } from './ended-sessions';
import { badRequest } from './errors';
import type { Rate } from './gcra';
import type { Guests } from './guests';
import type { Bearer, Tokens } from './tokens';

/** What a client shows of itself. */
export interface Credentials {
  /** "Bearer" and an access token or an API key. */
  authorization?: string;
  apiKey?: string;
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
  /** How often it may ask, where that is its own. */
  rate?: Rate;
  /** Calls `onEnd` once what the caller showed no longer counts; the answered function stops that. */
  watch(onEnd: () => void): () => void;
}

/** Tells who calls: the bearer of an access token, a guest, or both; or the holder of an API key. */
export class Callers {
  constructor(
    private readonly tokens: Tokens,
    private readonly guests: Guests,
    private readonly ended: EndedSessions,
    private readonly keys: ApiKeys,
  ) {}

  /**
   * The caller behind credentials. One who shows none becomes a new guest. Throws UNAUTHENTICATED when a token or key is
   * expired, malformed or forged, or no longer counts: nobody is silently taken for somebody else. BAD_USER_INPUT for an
   * API key beside something else.
   */
  async of(credentials: Credentials, { cookies, ...facts }: Connection): Promise<Known> {
    const key = keyIn(credentials);
    return key === undefined ? this.person(credentials, cookies, facts) : this.program(key, facts);
  }

  private async person(
    { authorization, guestToken }: Credentials,
    cookies: Connection['cookies'],
    facts: Facts,
  ): Promise<Known> {
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
      ...facts,
    });
    const watch = (onEnd: () => void) => this.watchBearer(authorization, sessionId, onEnd);
    return { caller, expiresAt: bearer?.expiresAt, newGuest: made?.token, countedAs: countedAs(caller), watch };
  }

  private watchBearer(authorization: string | undefined, sessionId: string | undefined, onEnd: () => void) {
    if (authorization === undefined || sessionId === undefined) return () => {};
    const stops = [this.ended.watch(sessionId, onEnd), this.tokens.watch(authorization, onEnd)];
    return () => stops.forEach((stop) => stop());
  }

  private async program(key: string, facts: Facts): Promise<Known> {
    const { id, scopes, requestsPerMinute, expiresAt, hash } = await this.keys.holder(key, facts.ipAddress);
    return {
      caller: Object.freeze({ apiKeyId: id, roles: [], scopes, ...facts }),
      expiresAt: expiresAt === null ? undefined : Date.parse(expiresAt),
      countedAs: `key:${id}`,
      rate: { perMinute: requestsPerMinute, burst: requestsPerMinute },
      watch: (onEnd) => this.keys.watch(hash, onEnd),
    };
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

type Facts = Omit<Connection, 'cookies'>;

/** The API key that somebody shows; undefined when they show none. Throws BAD_USER_INPUT when they show more than it. */
function keyIn({ authorization, apiKey, guestToken }: Credentials): string | undefined {
  const asBearer = /^Bearer +(shop_.*)$/i.exec(authorization?.trim() ?? '')?.[1];
  if (asBearer === undefined && apiKey === undefined) return undefined;
  if (asBearer !== undefined && apiKey !== undefined)
    throw badRequest('The API key is sent twice. Send it as Authorization or as X-API-Key.');
  if (authorization !== undefined && apiKey !== undefined)
    throw badRequest('Send an API key or an access token: a program does not act for an account.');
  if (guestToken !== undefined) throw badRequest('Send an API key or a guest token: a program is no guest.');
  return asBearer ?? apiKey;
}

/** An account is counted by itself, whatever address it calls from; everybody else by address, as guest ids are free. */
const countedAs = ({ userId, ipAddress = '' }: Caller): string => (userId ? `user:${userId}` : addressKey(ipAddress));
