/** When an order that was heard of just now is given up. */
export interface Deadlines {
  /** While stock and payment are settled. */
  pending(): Date;
  /** While the shopper has to confirm the payment. */
  action(): Date;
}

/** Deadlines of so many ms from now. */
export const deadlines = (pendingMs: number, actionMs: number): Deadlines => ({
  pending: () => new Date(Date.now() + pendingMs),
  action: () => new Date(Date.now() + actionMs),
});
