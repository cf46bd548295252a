import type { Problem } from '@shop/kit/result';
import { addressProblems } from './address';
import { amountInWords } from './money';
import type { CheckoutCart, Placement } from './placement';

/** All that stands in the way, so that the shopper can put it right at once. */
export function placementProblems(placement: Placement, cart: CheckoutCart): Problem[] {
  const cartProblem = missingCart(placement, cart);
  return [
    ...inputProblems(placement),
    ...(cartProblem ? [cartProblem] : [...cart.problems, ...totalProblems(placement, cart)]),
  ];
}

/** What is wrong with the request whatever the cart holds. */
function inputProblems(placement: Placement): Problem[] {
  const { email, shippingAddress, billingAddress } = placement;
  return [
    ...(email ? [] : [problem('REQUIRED', 'Say where to send the confirmation: email is missing.', 'email')]),
    ...addressProblems(shippingAddress, ['input', 'shippingAddress']),
    ...(billingAddress === shippingAddress ? [] : addressProblems(billingAddress, ['input', 'billingAddress'])),
    ...methodProblems(placement),
  ];
}

/** A token is one by its form: whatever else somebody sends, a card's number above all, goes no further. */
const TOKEN = /^tok_[A-Za-z0-9_-]{1,200}$/;

/** A token or a saved method; those are an account's. */
function methodProblems({ customerId, paymentToken, paymentMethodId, savePayment }: Placement): Problem[] {
  const faults: [boolean, string, string][] = [
    [
      !!paymentToken && !TOKEN.test(paymentToken),
      'Pass the token that the payment form answered, such as tok_…; never a card number.',
      'token',
    ],
    [!!paymentToken && !!paymentMethodId, 'Give a token or a paymentMethodId, not both.', 'paymentMethodId'],
    [!!paymentMethodId && !customerId, 'Sign in to pay with a saved method, or give a token.', 'paymentMethodId'],
    [!!savePayment && !customerId, 'Sign in to save how you pay, or order without saving it.', 'save'],
  ];
  return faults.flatMap(([isWrong, message, field]) =>
    isWrong ? [problem('INVALID', message, 'payment', field)] : [],
  );
}

function missingCart({ namedCart }: Placement, { cartId, lines, problems }: CheckoutCart): Problem | undefined {
  if (!cartId && namedCart) return problem('NOT_FOUND', 'You have no such cart. Start a new one.', 'cartId');
  if (lines.length === 0)
    return (
      problems.find(({ code }) => code === 'CART_EMPTY') ?? problem('CART_EMPTY', 'Put something in the cart first.')
    );
}

function totalProblems({ expectedTotal, paymentToken, paymentMethodId }: Placement, cart: CheckoutCart): Problem[] {
  if (cart.problems.length) return [];
  if (!cart.shippingOption)
    return [problem('REQUIRED', 'Choose how it is shipped: see cart.shippingOptions.', 'shippingOptionId')];
  const { total } = cart;
  const changed = expectedTotal !== null && expectedTotal !== total.amount;
  return [
    ...(changed
      ? [
          problem(
            'PRICE_CHANGED',
            `The total is now ${amountInWords(total)}. Look at it and order again.`,
            'expectedTotal',
          ),
        ]
      : []),
    ...(total.amount > 0 && !paymentToken && !paymentMethodId
      ? [problem('REQUIRED', 'Say how it is paid: give a token, or a paymentMethodId.', 'payment', 'token')]
      : []),
  ];
}

const problem = (code: string, message: string, ...path: string[]): Problem => ({
  code,
  message,
  ...(path.length && { field: ['input', ...path] }),
});
