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
  authorize(request: { key: string; token: string; amount: Amount }, signal: AbortSignal): Promise<Authorization>;
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
}
