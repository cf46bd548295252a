import { useMutation, useQuery } from '@apollo/client/react';
import { Box, Button, Typography } from '@mui/material';
import { BusyButton } from '@shop/web-kit/ui/busy-button';
import { Failure, Refusals } from '@shop/web-kit/ui/notice';
import { AccountPage } from './account-page';
import { ExportData } from './data.operations';
import { DeleteAccountForm } from './delete-account';
import { meOf, ViewerQuery } from './use-viewer';

/** All that the shop holds of the account, to take along, and the way to have it erased. */
export default function YourData() {
  const { data, error, refetch } = useQuery(ViewerQuery, { errorPolicy: 'all', fetchPolicy: 'cache-and-network' });
  return (
    <AccountPage title="Your data" me={meOf(data)} error={error} retry={() => void refetch()} height={520}>
      {(me) => (
        <>
          <Copy />
          <Box component="section" sx={{ mt: 7 }}>
            <Typography variant="h2" sx={{ mb: 2 }}>
              Delete your account
            </Typography>
            <DeleteAccountForm email={me.email} />
          </Box>
        </>
      )}
    </AccountPage>
  );
}

function Copy() {
  const [ask, { data, error, loading }] = useMutation(ExportData);
  const url = data?.exportMyData.url;
  const gather = () => void ask().catch(() => undefined);
  return (
    <section>
      <Typography variant="h2" sx={{ mb: 2 }}>
        A copy of it
      </Typography>
      <Typography sx={{ mb: 2.5 }}>
        All that every part of the shop holds of you, in one file for people and programs to read: your account,
        addresses, orders, payments, reviews and messages.
      </Typography>
      {error && <Failure error={error} />}
      <Refusals messages={loading ? [] : (data?.exportMyData.userErrors.map(({ message }) => message) ?? [])} />
      {url ? (
        <Button component="a" href={url} download="my-data.json" variant="contained">
          Download the file
        </Button>
      ) : (
        <BusyButton variant="outlined" busy={loading} onClick={gather}>
          Make a copy
        </BusyButton>
      )}
    </section>
  );
}
