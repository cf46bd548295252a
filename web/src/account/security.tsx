import { useQuery } from '@apollo/client/react';
import { Box, Typography } from '@mui/material';
import type { SecurityQuery as Answer } from '../../generated/graphql';
import { AccountPage } from './account-page';
import { ChangePasswordForm } from './change-password';
import { SecurityQuery } from './security.operations';
import { Sessions } from './sessions';
import { meOf } from './use-viewer';
import { VerifyNotice } from './verify-notice';

type Me = NonNullable<Answer['me']>;

/** Who can get into the account: its address, its password, its devices. */
export default function Security() {
  const { data, error, refetch } = useQuery(SecurityQuery, { errorPolicy: 'all', fetchPolicy: 'cache-and-network' });
  const changed = () => void refetch().catch(() => undefined);
  return (
    <AccountPage title="Sign-in and security" me={meOf(data)} error={error} retry={changed} height={480}>
      {(me) => <Shown me={me} onChanged={changed} />}
    </AccountPage>
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
