import type { Caller, Identities } from '@shop/kit/identity';

/** What one request, or one socket's operation, carries through the plan. */
export interface GatewayContext {
  /** Who asks, from here on: signing in changes it in the middle of an operation. */
  caller: Caller;
  /** The caller as signed for subgraphs: made at the first fetch, made anew when the caller changes. */
  identity?: string;
  /** Set-Cookie values that subgraphs asked for. */
  cookies: string[];
  /** Aborts when nobody waits for the answer any more. */
  signal?: AbortSignal;
  /** The value of the refresh cookie; handed on to the operations that spend it, and to no other. */
  refreshCookie?: string;
  /** Whether the answer has errors. */
  hasErrors?: boolean;
}

/** The signed identity of a context's caller; signed once a request. */
export const identityOf = (context: GatewayContext, identities: Identities): string =>
  (context.identity ??= identities.sign(context.caller));
