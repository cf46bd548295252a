import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { PlaceOrderMutation } from '../../generated/graphql';
import { rememberOrder } from '../order/known-orders';
import { endAttempt, keyFor, type Wish } from './attempt';
import { PlaceOrder } from './place-order.operations';

type Refusal = PlaceOrderMutation['placeOrder']['userErrors'][number];

/** Orders, once, and says when that is done: a second click while the first is under way does nothing, and a repetition has the first one's key. */
export function usePlaceOrder(onPlaced: () => void) {
  const navigate = useNavigate();
  const [send, { error }] = useMutation(PlaceOrder);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [isBusy, setBusy] = useState(false);
  const isUnderWay = useRef(false);

  const place = async (wish: Wish) => {
    const { data } = await send({ variables: { input: { ...wish, idempotencyKey: keyFor(wish) } } });
    const { order, userErrors = [] } = data?.placeOrder ?? {};
    // With CONFLICT the order is the one that this bag became in another tab.
    if (!order) return setRefusals(userErrors);
    endAttempt();
    // The next checkout begins anew with what the account keeps.
    onPlaced();
    rememberOrder(order);
    await navigate(`/orders/${order.id}`, { replace: true });
  };
  const placeOnce = async (wish: Wish) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setBusy(true);
    setRefusals([]);
    // A failure shows as `error`; the key is kept, so that trying again can't order twice.
    await place(wish).catch(() => undefined);
    isUnderWay.current = false;
    setBusy(false);
  };
  return { place: placeOnce, isBusy, error, refusals };
}
