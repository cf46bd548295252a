import { Box, Button, Skeleton } from '@mui/material';
import { Failure } from '@shop/web-kit/ui/notice';
import { Nothing } from '@shop/web-kit/ui/nothing';
import { Page } from '@shop/web-kit/ui/page';
import { useEffect, useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { useViewer } from '../account/use-viewer';
import { BuyAgain } from './buy-again';
import { Cancel } from './cancel';
import { rememberOrder, tokenOf } from './known-orders';
import { LiveNote } from './live-note';
import { OrderName } from './order-name';
import { OrderDetails } from './order-details';
import { Outcome } from './outcome-note';
import { SendBack } from './send-back';
import { Timeline } from './timeline';
import { useOrder } from './use-order';

/** One order, live: to its customer, and to whoever has its token. */
export default function Order() {
  const { id = '' } = useParams();
  const accessToken = useToken(id);
  const { order, isKnown, error, lost, refetch } = useOrder(id, accessToken);
  if (order)
    return (
      <Page
        title={`Order ${order.number}`}
        heading={<OrderName number={order.number} />}
        intro={<LiveNote lost={lost} />}
        width="lg"
      >
        <Outcome order={order} />
        <OrderDetails
          order={order}
          timeline={<Timeline order={order} />}
          actions={
            <>
              <BuyAgain order={order} />
              <Cancel order={order} accessToken={accessToken} />
              <SendBack order={order} accessToken={accessToken} />
            </>
          }
        />
      </Page>
    );
  if (error && !isKnown)
    return (
      <Page title="Your order">
        <Failure error={error} retry={() => void refetch()} />
      </Page>
    );
  return isKnown ? <Closed /> : <Loading />;
}

/** A mail's link carries the order's token: it is kept here and taken out of the address. */
function useToken(id: string): string | undefined {
  const [parameters, setParameters] = useSearchParams();
  const given = parameters.get('token');
  const [token] = useState(() => given ?? tokenOf(id));
  useEffect(() => {
    if (!given) return;
    rememberOrder({ id, accessToken: given });
    setParameters({}, { replace: true });
  }, [id, given, setParameters]);
  return token;
}

function Closed() {
  const viewer = useViewer();
  return (
    <Page title="This order is not open to you." width="md">
      <Nothing icon="box" title="It may be someone else’s, or this device does not know it.">
        <p>
          {viewer
            ? 'See all of your own orders, or find one by its number.'
            : 'Sign in, or find it by its number and your email.'}
        </p>
        <Box sx={{ display: 'flex', gap: 2, justifyContent: 'center', flexWrap: 'wrap' }}>
          <Button component={Link} to={viewer ? '/account' : '/sign-in?next=/account'} variant="contained">
            {viewer ? 'Your orders' : 'Sign in'}
          </Button>
          <Button component={Link} to="/orders/find" variant="outlined">
            Find an order
          </Button>
        </Box>
      </Nothing>
    </Page>
  );
}

const Loading = () => (
  <Page title="Your order" width="lg">
    <Skeleton variant="rounded" height={104} sx={{ mb: 4 }} />
    <Skeleton variant="rounded" height={420} />
  </Page>
);
