import type { ApolloCache } from '@apollo/client';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { problemOf } from '@shop/web-kit/problem';
import { announce } from '@shop/web-kit/ui/announcer';
import { useMemo } from 'react';
import type { AddToCartMutation, CartLineViewFragment, CartViewFragment } from '../../generated/graphql';
import { toast } from '../shell/toast';
import { AddToCart, CartQuery, UpdateCartLine } from './cart.operations';
import { withArticle, withQuantity, type Article } from './foresee';

type Change = AddToCartMutation['change'];

/** Puts a change's cart in the place of the caller's own; a refusal has none and changes nothing. */
export function keepCart(cache: ApolloCache, cart: CartViewFragment | null | undefined): void {
  if (cart) cache.writeQuery({ query: CartQuery, data: { cart } });
}

/** Changes are shown at once, sent one after the other, and taken back when the shop refuses them. */
const QUEUE = { queue: 'cart' };

/** The caller's cart and what can be done to it. */
export function useCart() {
  const client = useApolloClient();
  const { data, loading, error, refetch } = useQuery(CartQuery, { errorPolicy: 'all' });
  const actions = useMemo(() => {
    const now = () => client.readQuery({ query: CartQuery })?.cart;
    const update = (cache: ApolloCache, { data: done }: { data?: { change: Change } | null }) =>
      keepCart(cache, done?.change.cart);
    const foreseen = (cart: CartViewFragment) => ({
      change: { __typename: 'CartPayload' as const, cart, userErrors: [] },
    });
    return {
      /** Answers whether it is in the cart. */
      add: (article: Article, quantity = 1) =>
        told(
          client.mutate({
            mutation: AddToCart,
            variables: { sku: article.sku, quantity },
            optimisticResponse: foreseen(withArticle(now(), article, quantity)),
            update,
            context: QUEUE,
          }),
          `${article.title} is in your bag.`,
        ),
      setQuantity: (line: CartLineViewFragment, quantity: number) => {
        const cart = now();
        return told(
          client.mutate({
            mutation: UpdateCartLine,
            variables: { lineId: line.id, quantity },
            ...(cart && { optimisticResponse: foreseen(withQuantity(cart, line.id, quantity)) }),
            update,
            context: QUEUE,
          }),
          quantity > 0 ? `${line.title}: quantity ${quantity}.` : `${line.title} was removed.`,
        );
      },
    };
  }, [client]);
  return { cart: data?.cart, loading: loading && !data, error, refetch, ...actions };
}

async function told(change: Promise<{ data?: { change: Change } }>, done: string): Promise<boolean> {
  try {
    const [refusal] = (await change).data?.change.userErrors ?? [];
    if (refusal) toast(refusal.message, 'error');
    else announce(done);
    return !refusal;
  } catch (error) {
    const { title, advice } = problemOf(error);
    toast(`${title} Your bag is as it was. ${advice.split('. ')[0]?.replace(/\.$/, '')}.`, 'error');
    return false;
  }
}
