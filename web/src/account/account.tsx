import { useQuery } from '@apollo/client/react';
import { Box, Button, Typography } from '@mui/material';
import { BusyButton } from '@shop/web-kit/ui/busy-button';
import { Failure } from '@shop/web-kit/ui/notice';
import { Nothing } from '@shop/web-kit/ui/nothing';
import { useState } from 'react';
import { Link } from 'react-router';
import type { MyOrdersQuery as Answer } from '../../generated/graphql';
import { MyOrdersQuery } from './account.operations';
import { AccountPage } from './account-page';
import { OrderRow } from './order-row';
import { meOf } from './use-viewer';
import { VerifyNotice } from './verify-notice';

type Me = NonNullable<Answer['me']>;

/** The account's first page: its orders, and the way to all else. */
export default function Account() {
  const { data, error, refetch, fetchMore } = useQuery(MyOrdersQuery, {
    errorPolicy: 'all',
    fetchPolicy: 'cache-and-network',
  });
  const me = meOf(data);
  const more = (after: string) => fetchMore({ variables: { after } });
  return (
    <AccountPage
      title={me ? `Hello, ${me.name}.` : 'Your account'}
      intro={me?.email}
      me={me}
      error={error}
      retry={() => void refetch()}
    >
      {({ orders, ...who }) => (
        <>
          <VerifyNotice {...who} />
          <Typography variant="h2" sx={{ mb: 2 }}>
            Your orders
          </Typography>
          {!orders && error ? <Failure error={error} /> : <Orders orders={orders} onMore={more} />}
        </>
      )}
    </AccountPage>
  );
}

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
