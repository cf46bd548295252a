import type { ApolloClient, Reference } from '@apollo/client';
import { useApolloClient, useQuery, useSubscription } from '@apollo/client/react';
import { announce } from '@shop/web-kit/ui/announcer';
import { useEffect, useState } from 'react';
import type { NotificationViewFragment as Message } from '../../generated/graphql';
import { NewNotifications, NotificationView, UnreadQuery } from './notification.operations';

const TRY_AGAIN_MS = 15_000;

/** How many messages the viewer has not read, kept up to date by what the shop tells. */
export function useUnread(): number {
  const { data, refetch } = useQuery(UnreadQuery, { errorPolicy: 'all', fetchPolicy: 'cache-and-network' });
  const me = data?.me;
  // Asked before listening: what comes between the two is told then.
  const [from, setFrom] = useState<{ after: string | undefined }>();
  if (me?.notifications && !from) setFrom({ after: me.notifications.nodes[0]?.id });
  useNews(from, me?.id, () => void refetch().catch(() => undefined));
  return me?.unreadNotificationCount ?? 0;
}

function useNews(from: { after: string | undefined } | undefined, userId: string | undefined, onNews: () => void) {
  const client = useApolloClient();
  const { error, restart } = useSubscription(NewNotifications, {
    variables: { after: from?.after },
    skip: !from,
    onData: ({ data: { data: told } }) => {
      const message = told?.notificationReceived;
      if (!message || !userId) return;
      announce(`${message.title}. ${message.body}`);
      putFirst(client, userId, message);
      onNews();
    },
  });
  useEffect(() => {
    if (!error) return undefined;
    const timer = window.setTimeout(restart, TRY_AGAIN_MS);
    return () => window.clearTimeout(timer);
  }, [error, restart]);
}

/** Puts a message at the top of the list that the page of messages shows. */
function putFirst({ cache }: ApolloClient, userId: string, message: Message): void {
  const ref = cache.writeFragment({ fragment: NotificationView, data: message });
  if (!ref) return;
  cache.modify<{ notifications: { nodes: readonly Reference[] } }>({
    id: cache.identify({ __typename: 'User', id: userId }),
    fields: {
      notifications: (stored) => {
        const { nodes } = stored as { nodes: readonly Reference[] };
        const others = nodes.filter(({ __ref }) => __ref !== ref.__ref);
        return { ...(stored as object), nodes: [ref, ...others] };
      },
    },
  });
}
