import { useQuery } from '@apollo/client/react';
import { Box, Button, Skeleton, Typography } from '@mui/material';
import { BusyButton } from '@shop/web-kit/ui/busy-button';
import { Failure } from '@shop/web-kit/ui/notice';
import { Nothing } from '@shop/web-kit/ui/nothing';
import { Page } from '@shop/web-kit/ui/page';
import { useState } from 'react';
import { Link, Navigate, useNavigate } from 'react-router';
import type { MyOrdersQuery as Answer } from '../../generated/graphql';
import { MyOrdersQuery } from './account.operations';
import { OrderRow } from './order-row';
import { useSignOut } from './session-changes';
import { VerifyNotice } from './verify-notice';

type Me = NonNullable<Answer['me']>;

/** The account: who it is, and its orders. */
export default function Account() {
  const { data, error, refetch, fetchMore } = useQuery(MyOrdersQuery, {
    errorPolicy: 'all',
    fetchPolicy: 'cache-and-network',
  });
  const me = data?.me;
  if (me) return <Shown me={me} error={error} onMore={(after) => fetchMore({ variables: { after } })} />;
  if (error)
    return (
      <Page title="Your account">
        <Failure error={error} retry={() => void refetch()} />
      </Page>
    );
  return data ? <Navigate to="/sign-in?next=/account" replace /> : <Loading />;
}

function Shown({ me, error, onMore }: { me: Me; error: unknown; onMore: (after: string) => Promise<unknown> }) {
  const signOut = useSignOut();
  const navigate = useNavigate();
  const leave = () =>
    void signOut()
      .catch(() => undefined)
      .then(() => navigate('/'));
  return (
    <Page title={`Hello, ${me.name}.`} intro={me.email} width="md">
      <VerifyNotice {...me} />
      <Ways onLeave={leave} />
      <Typography variant="h2" sx={{ mb: 2 }}>
        Your orders
      </Typography>
      {!me.orders && error ? <Failure error={error} /> : <Orders orders={me.orders} onMore={onMore} />}
    </Page>
  );
}

const WAYS = [
  ['/account/notifications', 'Messages'],
  ['/account/reviews', 'Your reviews'],
  ['/account/security', 'Sign-in and security'],
] as const;

/** What else there is of the account. */
const Ways = ({ onLeave }: { onLeave(): void }) => (
  <Box component="nav" aria-label="Your account" sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', mb: 5 }}>
    {WAYS.map(([path, words]) => (
      <Button key={path} component={Link} to={path} variant="outlined" size="small">
        {words}
      </Button>
    ))}
    <Button size="small" onClick={onLeave}>
      Sign out
    </Button>
  </Box>
);

function Orders({ orders, onMore }: { orders: Me['orders']; onMore: (after: string) => Promise<unknown> }) {
  const [isGrowing, setGrowing] = useState(false);
  if (!orders?.nodes.length)
    return (
      <Nothing icon="box" title="No orders yet">
        <p>When you order something, you can follow it from here.</p>
        <Button component={Link} to="/products" variant="contained">
          Look round
        </Button>
      </Nothing>
    );
  const { hasNextPage, endCursor } = orders.pageInfo;
  const more = async () => {
    setGrowing(true);
    await onMore(endCursor ?? '').catch(() => undefined);
    setGrowing(false);
  };
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {orders.nodes.map((order) => (
          <OrderRow key={order.id} order={order} />
        ))}
      </Box>
      {hasNextPage && (
        <BusyButton variant="outlined" busy={isGrowing} onClick={() => void more()} sx={{ mt: 3 }}>
          Show older orders
        </BusyButton>
      )}
    </>
  );
}

const Loading = () => (
  <Page title="Your account" width="md">
    {[0, 1, 2].map((place) => (
      <Skeleton key={place} variant="rounded" height={112} sx={{ mb: 2 }} />
    ))}
  </Page>
);
