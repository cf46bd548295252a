import type { PaymentInput } from '../../generated/graphql';

/** What an order is paid with: a new card by its token, or one that the account keeps. */
export interface ChosenCard {
  token?: string;
  paymentMethodId?: string;
  /** The account is to keep the new one. */
  save?: boolean;
  brand: string;
  last4: string;
}

/** As the API takes it. */
export const paymentInput = ({ token, paymentMethodId, save }: ChosenCard): PaymentInput =>
  paymentMethodId ? { paymentMethodId } : { token, ...(save && { save }) };
