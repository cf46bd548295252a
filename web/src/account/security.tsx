import { useQuery } from '@apollo/client/react';
import { Box, Skeleton, Typography } from '@mui/material';
import { Failure } from '@shop/web-kit/ui/notice';
import { Page } from '@shop/web-kit/ui/page';
import { Navigate } from 'react-router';
import type { SecurityQuery as Answer } from '../../generated/graphql';
import { ChangePasswordForm } from './change-password';
import { SecurityQuery } from './security.operations';
import { Sessions } from './sessions';
import { VerifyNotice } from './verify-notice';

type Me = NonNullable<Answer['me']>;

/** Who can get into the account: its address, its password, its devices. */
export default function Security() {
  const { data, error, refetch } = useQuery(SecurityQuery, { errorPolicy: 'all', fetchPolicy: 'cache-and-network' });
  if (data && !data.me && !error) return <Navigate to="/sign-in?next=/account/security" replace />;
  return (
    <Page title="Sign-in and security" width="md">
      {data?.me ? (
        <Shown me={data.me} onChanged={() => void refetch().catch(() => undefined)} />
      ) : error ? (
        <Failure error={error} retry={() => void refetch()} />
      ) : (
        <Skeleton variant="rounded" height={480} />
      )}
    </Page>
  );
}

function Shown({ me, onChanged }: { me: Me; onChanged(): void }) {
  return (
    <>
      <VerifyNotice {...me} />
      {me.emailVerified && <Typography sx={{ mb: 4 }}>{me.email} is confirmed.</Typography>}
      <Typography variant="h2" sx={{ mb: 3 }}>
        Your password
      </Typography>
      <ChangePasswordForm onChanged={onChanged} />
      <Box component="section" sx={{ mt: 7 }}>
        <Typography variant="h2" sx={{ mb: 3 }}>
          Signed-in devices
        </Typography>
        <Sessions sessions={me.sessions ?? []} onChanged={onChanged} />
      </Box>
    </>
  );
}
