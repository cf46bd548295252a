import { useMutation } from '@apollo/client/react';
import { BusyButton } from '@shop/web-kit/ui/busy-button';
import { toast } from '../shell/toast';
import { ResendVerification } from './link.operations';

/** Has another link mailed that confirms the address of the account. */
export function Resend() {
  const [resend, { loading, data }] = useMutation(ResendVerification);
  const isSent = !!data?.resendVerificationEmail.ok;
  const send = async () => {
    const answer = (await resend().catch(() => undefined))?.data?.resendVerificationEmail;
    if (answer?.ok) toast('A new link is on its way to you.', 'success');
    else toast(answer?.userErrors[0]?.message ?? 'That did not reach the shop. Try again.', 'error');
  };
  return (
    <BusyButton variant="outlined" size="small" busy={loading} onClick={() => void send()}>
      {isSent ? 'Send it once more' : 'Send a new link'}
    </BusyButton>
  );
}
