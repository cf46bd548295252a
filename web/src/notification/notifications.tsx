import { useMutation, useQuery } from '@apollo/client/react';
import { Box, Button } from '@mui/material';
import { BusyButton } from '@shop/web-kit/ui/busy-button';
import { Failure } from '@shop/web-kit/ui/notice';
import { Nothing } from '@shop/web-kit/ui/nothing';
import { useState } from 'react';
import { Link } from 'react-router';
import type { NotificationsQuery as Answer } from '../../generated/graphql';
import { AccountPage } from '../account/account-page';
import { meOf } from '../account/use-viewer';
import { toast } from '../shell/toast';
import { MarkRead, NotificationsQuery } from './notification.operations';
import { NotificationRow } from './notification-row';

type Me = NonNullable<Answer['me']>;

/** All that the viewer was told, the newest first; new ones appear at the top. */
export default function Notifications() {
  const { data, error, refetch, fetchMore } = useQuery(NotificationsQuery, {
    errorPolicy: 'all',
    fetchPolicy: 'cache-and-network',
  });
  const more = (after: string) => fetchMore({ variables: { after } });
  const again = () => void refetch();
  return (
    <AccountPage title="Your messages" me={meOf(data)} error={error} retry={again}>
      {(me) => (me.notifications ? <Shown me={me} onMore={more} /> : <Failure error={error} retry={again} />)}
    </AccountPage>
  );
}

/** Marks messages as read, these or all; the count in the header follows. */
function useMarkRead() {
  const [mark, { loading }] = useMutation(MarkRead, {
    refetchQueries: ['Unread', 'Notifications'],
    awaitRefetchQueries: true,
  });
  return {
    loading,
    markRead: (ids?: string[]) =>
      void mark({ variables: { ids } }).catch(() => toast('That did not reach the shop. Try again.', 'error')),
  };
}

function Shown({ me, onMore }: { me: Me; onMore(after: string): Promise<unknown> }) {
  const [isGrowing, setGrowing] = useState(false);
  const { loading, markRead } = useMarkRead();
  const { nodes = [], pageInfo } = me.notifications ?? {};
  const more = async () => {
    setGrowing(true);
    await onMore(pageInfo?.endCursor ?? '').catch(() => undefined);
    setGrowing(false);
  };
  return (
    <>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', mb: 3 }}>
        {!!me.unreadNotificationCount && (
          <BusyButton variant="outlined" size="small" busy={loading} onClick={() => markRead()}>
            Mark all as read
          </BusyButton>
        )}
        <Button component={Link} to="/account/preferences" size="small">
          What we write to you about
        </Button>
      </Box>
      {nodes.length === 0 && (
        <Nothing icon="bell" title="No messages yet">
          <p>What happens to your orders, reviews and account is told here.</p>
        </Nothing>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {nodes.map((message) => (
          <NotificationRow key={message.id} message={message} onRead={() => markRead([message.id])} />
        ))}
      </Box>
      {pageInfo?.hasNextPage && (
        <BusyButton variant="outlined" busy={isGrowing} onClick={() => void more()} sx={{ mt: 3 }}>
          Show older messages
        </BusyButton>
      )}
    </>
  );
}
