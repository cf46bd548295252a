import type { Payment } from './payment';

/** One side of a double entry: an amount, in minor units, on one account. */
export interface Entry {
  account: string;
  debit: number;
  credit: number;
}

/** Memo accounts: what a provider holds for us is neither ours nor owed yet, but both sides of it are kept. */
const HELD = 'authorized_receivable';
const HELD_FOR = 'authorization_liability';

const transfer = (debit: string, credit: string, amount: number): Entry[] =>
  amount === 0
    ? []
    : [
        { account: debit, debit: amount, credit: 0 },
        { account: credit, debit: 0, credit: amount },
      ];

/** The entries of an amount that the provider holds from now on. */
export const authorizedEntries = ({ amount }: Pick<Payment, 'amount'>): Entry[] => transfer(HELD, HELD_FOR, amount);

/** The entries of letting an amount go that was held and not captured. */
export const releasedEntries = (amount: number): Entry[] => transfer(HELD_FOR, HELD, amount);

/** The entries of letting all of a payment go. */
export const voidedEntries = ({ amount, captured }: Pick<Payment, 'amount' | 'captured'>): Entry[] =>
  releasedEntries(amount - captured);

/** The provider owes us what it captured; what we got for it is sold. */
const PROVIDER = 'provider_receivable';
const SALES = 'sales';
const REFUNDS = 'refunds';

/** The entries of an amount that was captured: it is no longer only held. */
export const capturedEntries = (amount: number): Entry[] => [
  ...releasedEntries(amount),
  ...transfer(PROVIDER, SALES, amount),
];

/** The entries of an amount that went back to the payer. */
export const refundedEntries = (amount: number): Entry[] => transfer(REFUNDS, PROVIDER, amount);

/** One account over a time: what was debited and credited. */
export interface AccountSum {
  name: string;
  debit: number;
  credit: number;
}

/** Whether debits equal credits over all accounts. */
export const isBalanced = (accounts: AccountSum[]): boolean =>
  accounts.reduce((sum, { debit, credit }) => sum + debit - credit, 0) === 0;
