/** An amount in minor units of `currency` (ISO 4217). */
export interface Amount {
  amount: number;
  currency: string;
}

/** What a provider holds, or would not hold, under a key. */
export interface Authorization {
  outcome: 'AUTHORIZED' | 'DECLINED' | 'REQUIRES_ACTION' | 'VOIDED';
  /** The provider's own name for it. */
  reference: string;
  /** The card as it may be shown; absent when the token led to none. */
  card?: { brand: string; last4: string };
  /** Why it was declined: a short code such as `insufficient_funds`. */
  reason?: string;
  /** Of REQUIRES_ACTION: where the card's holder confirms. */
  action?: { kind: string; url: string };
}

/** What pays: a one-time token, or the provider's reference of a method that it keeps. */
export type Source = { token: string } | { method: string };

/** A card that the provider keeps, or why it does not, as a short code. The reference is worth nothing to anybody but us. */
export type Kept = { outcome: 'KEPT'; reference: string; card: KeptCard } | { outcome: 'DECLINED'; reason: string };

/** A kept card as it may be shown. `fingerprint` is equal for equal cards of one customer, and tells nothing else. */
export interface KeptCard {
  brand: string;
  last4: string;
  expiryMonth: number;
  expiryYear: number;
  fingerprint: string;
}

/** What is asked about a kept method: our key for it and for whose it is. */
export interface MethodRequest {
  key: string;
  customer: string;
}

/** What is asked for an authorization: `authorization` is the key that it was made with, `key` this request's own. */
export interface OperationRequest {
  authorization: string;
  key: string;
  amount: Amount;
}

/** Whether it was done; else why not, as a short code. */
export interface OperationAnswer {
  outcome: 'DONE' | 'REFUSED';
  reference: string;
  reason?: string;
}

/**
 * Who moves the money. Every call carries our key for the payment: calls with one key, however many, are about one
 * authorization. A rejected or aborted call says nothing of what happened there: look it up, or call again.
 */
export interface Provider {
  /** Asks to hold the amount. A key that was answered before is answered the same again. */
  authorize(request: { key: string; source: Source; amount: Amount }, signal: AbortSignal): Promise<Authorization>;
  /** What stands under the key; null when nothing was decided. */
  lookup(key: string, signal: AbortSignal): Promise<Authorization | null>;
  /** Asks to pay out a part of what is held under `authorization`. A `key` that was answered before is answered the same again. */
  capture(request: OperationRequest, signal: AbortSignal): Promise<OperationAnswer>;
  /** Asks to give back a part of what was paid out; by key, as `capture`. */
  refund(request: OperationRequest, signal: AbortSignal): Promise<OperationAnswer>;
  /** Asks to let go of what is held and was not paid out; `amount` says nothing. By key, as `capture`. */
  release(request: OperationRequest, signal: AbortSignal): Promise<OperationAnswer>;
  /** Once it resolves nothing is held under the key, nor will be: also not by an `authorize` that arrives later. */
  void(key: string, signal: AbortSignal): Promise<void>;
  /** The key of the authorization that a webhook, raw and with its signature, says to look up; null when it is not the provider's. */
  noticed(body: string, signature: string): string | null;
  /** Asks to keep the card of a one-time token, or of an authorization's key, to be paid with again. By key, as `authorize`. */
  keepMethod(
    request: MethodRequest & { from: { token: string } | { authorization: string } },
    signal: AbortSignal,
  ): Promise<Kept>;
  /** Once it resolves nothing is kept under the key, nor will be: also not by a `keepMethod` that arrives later. */
  removeMethod(request: MethodRequest, signal: AbortSignal): Promise<void>;
  /** Once it resolves the provider keeps no method of the customer, nor will: it is gone there for good. */
  forgetCustomer(customer: string, signal: AbortSignal): Promise<void>;
}
