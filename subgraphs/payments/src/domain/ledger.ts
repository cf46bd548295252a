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

const transfer = (debit: string, credit: string, amount: number): Entry[] => [
  { account: debit, debit: amount, credit: 0 },
  { account: credit, debit: 0, credit: amount },
];

/** The entries of an amount that the provider holds from now on. */
export const authorizedEntries = ({ amount }: Pick<Payment, 'amount'>): Entry[] => transfer(HELD, HELD_FOR, amount);

/** The entries of letting go of what was held and not captured. */
export const voidedEntries = ({ amount, captured }: Pick<Payment, 'amount' | 'captured'>): Entry[] =>
  transfer(HELD_FOR, HELD, amount - captured);

/** One account over a time: what was debited and credited. */
export interface AccountSum {
  name: string;
  debit: number;
  credit: number;
}

/** Whether debits equal credits over all accounts. */
export const isBalanced = (accounts: AccountSum[]): boolean =>
  accounts.reduce((sum, { debit, credit }) => sum + debit - credit, 0) === 0;
