import type { Keeper } from '@shop/kit/person';
import type { Payments } from './context';
import { erase, paymentsOf } from './store/person';
import { methodsOf } from './store/methods';

/**
 * What payments holds of people: their payments and saved cards. With the account its cards go, here and at the provider;
 * its payments stay for the books, with amounts and the brand of the card, and are nobody's.
 */
export const person = ({ postgres, wake }: Payments): Keeper => ({
  async tell(userId) {
    const [payments, methods] = await Promise.all([paymentsOf(postgres, userId), methodsOf(postgres, [userId])]);
    return {
      payments: payments.map(
        ({ orderId, status, amount, captured, refunded, currency, brand, last4, declineReason, createdAt }) => ({
          ...{ orderId, status, amount, captured, refunded, currency, method: brand && { brand, last4 } },
          ...{ declineReason, createdAt },
        }),
      ),
      paymentMethods: methods.map(({ id, brand, last4, expiryMonth, expiryYear, createdAt }) => ({
        ...{ id, brand, last4, expiryMonth, expiryYear, savedAt: createdAt },
      })),
    };
  },

  async erase({ userId }) {
    await erase(postgres, userId);
    wake();
  },
});
