import { useApolloClient, useQuery, useSubscription } from '@apollo/client/react';
import { announce } from '@shop/web-kit/ui/announcer';
import { useEffect } from 'react';
import { CartQuery } from '../cart/cart.operations';
import { OrderQuery, OrderSteps } from './order.operations';

/** An order, kept up to date by what the shop tells of it. */
export function useOrder(id: string, accessToken: string | undefined) {
  const { data, error, refetch } = useQuery(OrderQuery, {
    variables: { id, accessToken },
    errorPolicy: 'all',
    fetchPolicy: 'cache-and-network',
  });
  const order = data?.order;
  const { error: lost } = useSubscription(OrderSteps, {
    variables: { orderId: id, accessToken },
    skip: !order,
    errorPolicy: 'all',
    onData: ({ data: { data: told } }) => {
      const event = told?.orderStatusChanged.event;
      if (event && isNews(event.id)) announce(event.message);
    },
  });
  useFreshCart(order?.status);
  return { order, isKnown: !!data, error, lost, refetch };
}

const heard = new Set<string>();

/** A step is announced once, however often it is told. */
function isNews(id: string): boolean {
  const isNew = !heard.has(id);
  heard.add(id);
  return isNew;
}

/** Confirmation takes what was ordered out of the bag. */
function useFreshCart(status: string | undefined): void {
  const client = useApolloClient();
  useEffect(() => {
    if (status && status !== 'PENDING')
      void client.query({ query: CartQuery, fetchPolicy: 'network-only' }).catch(() => undefined);
  }, [client, status]);
}
