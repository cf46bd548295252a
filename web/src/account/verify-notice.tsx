import { Alert, Box } from '@mui/material';
import { Resend } from './resend';

interface Props {
  email: string | null;
  emailVerified: boolean | null;
}

/** Asks to confirm the address, while that was not done. */
export function VerifyNotice({ email, emailVerified }: Props) {
  if (emailVerified !== false) return null;
  return (
    <Alert severity="info" sx={{ mb: 4 }}>
      <Box sx={{ mb: 1.5, overflowWrap: 'anywhere' }}>
        Confirm that {email} is yours: open the link in the mail that we sent there.
      </Box>
      <Resend />
    </Alert>
  );
}
