import { useMutation } from '@apollo/client/react';
import { Alert, Box, Button, Skeleton } from '@mui/material';
import { Failure } from '@shop/web-kit/ui/notice';
import { Page } from '@shop/web-kit/ui/page';
import { useCallback, useEffect, useRef } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { ConfirmEmailChange, VerifyEmail } from './link.operations';
import { Resend } from './resend';
import { useViewer } from './use-viewer';

/** Where a mailed link about an address leads: confirms it at once, by the mutation that the link is for. */
export function MailedLink({ mutation }: { mutation: typeof VerifyEmail | typeof ConfirmEmailChange }) {
  const token = useSearchParams()[0].get('token') ?? '';
  const [verify, { data, error }] = useMutation(mutation as typeof VerifyEmail);
  const send = useCallback(() => void verify({ variables: { token } }).catch(() => undefined), [verify, token]);
  useOnce(send);
  const answer = data?.answer;
  return (
    <Page title="Your email address" width="sm">
      {error ? (
        <Failure error={error} retry={send} />
      ) : !answer ? (
        <Skeleton variant="rounded" height={56} aria-label="One moment" />
      ) : answer.userErrors.length ? (
        <Over message={answer.userErrors[0]!.message} />
      ) : (
        <Confirmed />
      )}
    </Page>
  );
}

/** A link works once: what is drawn twice sends it once. */
function useOnce(run: () => void): void {
  const hasRun = useRef(false);
  useEffect(() => {
    if (!hasRun.current) run();
    hasRun.current = true;
  }, [run]);
}

const Confirmed = () => (
  <>
    <Alert severity="success" role="status">
      Thank you. Your address is confirmed.
    </Alert>
    <Box sx={{ mt: 3, display: 'flex', gap: 1.5, flexWrap: 'wrap' }}>
      <Button component={Link} to="/account" variant="contained">
        Your account
      </Button>
      <Button component={Link} to="/products">
        Look round
      </Button>
    </Box>
  </>
);

function Over({ message }: { message: string }) {
  const viewer = useViewer();
  return (
    <>
      <Alert severity="warning" role="alert">
        {message}
      </Alert>
      <Box sx={{ mt: 3 }}>
        {viewer ? (
          <Resend />
        ) : (
          <Button component={Link} to="/sign-in?next=/account" variant="contained">
            Sign in for a new link
          </Button>
        )}
      </Box>
    </>
  );
}
