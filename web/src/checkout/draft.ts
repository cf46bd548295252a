import { memory } from '@shop/web-kit/storage';
import { addressProblems, blankAddress, type AddressForm, type AddressProblems } from '../address/form';
import type { ChosenCard } from './chosen-card';

/** What a shopper has entered so far. */
export interface Draft {
  email: string;
  address: AddressForm;
  /** Which of the account's addresses it is; empty when it was typed, absent while none was chosen. */
  addressId?: string;
  /** The address was accepted by the shop. */
  isAddressed: boolean;
  card?: ChosenCard;
}

/** Nothing entered. */
export const blankDraft: Draft = { email: '', address: blankAddress, isAddressed: false };

/** For this tab alone, so that a reload loses nothing; a card is never kept. */
export const keptDraft = memory<Draft>('shop.checkout', 'sessionStorage');

export type DraftProblems = AddressProblems & { email?: string };

/** What is missing, with what to do. The shop checks all else. */
export function draftProblems({ email, address }: Draft, isGuest: boolean): DraftProblems {
  const found = isGuest ? emailProblem(email) : undefined;
  return { ...(found && { email: found }), ...addressProblems(address) };
}

/** Whether it looks like an address that mail could reach. */
export const emailProblem = (email: string): string | undefined =>
  /^\S+@\S+\.\S+$/.test(email.trim()) ? undefined : 'Enter an email address, such as you@example.com.';
