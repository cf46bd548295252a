import { useMutation } from '@apollo/client/react';
import { Box, Chip } from '@mui/material';
import { momentText } from '@shop/web-kit/dates';
import { BusyButton } from '@shop/web-kit/ui/busy-button';
import { useNavigate } from 'react-router';
import type { SecurityQuery } from '../../generated/graphql';
import { toast } from '../shell/toast';
import { deviceText } from './device';
import { RevokeSession, SignOutEverywhere } from './security.operations';
import { useSignedOut } from './session-changes';

type Session = NonNullable<NonNullable<SecurityQuery['me']>['sessions']>[number];

/** The devices that are signed in, each with a way to sign it out. */
export function Sessions({ sessions, onChanged }: { sessions: readonly Session[]; onChanged(): void }) {
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {sessions.map((session) => (
          <Device key={session.id} session={session} onChanged={onChanged} />
        ))}
      </Box>
      <Everywhere />
    </>
  );
}

function Device({ session, onChanged }: { session: Session; onChanged(): void }) {
  const [revoke, { loading }] = useMutation(RevokeSession, { variables: { id: session.id } });
  const name = deviceText(session.userAgent);
  const end = async () => {
    const answer = (await revoke().catch(() => undefined))?.data?.revokeSession;
    if (!answer?.ok) toast(answer?.userErrors[0]?.message ?? 'That did not reach the shop. Try again.', 'error');
    onChanged();
  };
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'space-between',
        gap: 2,
        py: 1.5,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ fontWeight: 600 }}>{name}</Box>
        <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
          Last seen {momentText(session.lastUsedAt)}
          {session.ipAddress && `, from ${session.ipAddress}`}
        </Box>
      </Box>
      {session.current ? (
        <Chip label="This device" variant="outlined" color="success" />
      ) : (
        <BusyButton
          variant="outlined"
          size="small"
          busy={loading}
          onClick={() => void end()}
          aria-label={`Sign out ${name}`}
        >
          Sign out
        </BusyButton>
      )}
    </Box>
  );
}

function Everywhere() {
  const [signOut, { loading }] = useMutation(SignOutEverywhere);
  const signedOut = useSignedOut();
  const navigate = useNavigate();
  const leave = async () => {
    const answer = await signOut().catch(() => undefined);
    if (!answer?.data?.logoutEverywhere.ok) return toast('That did not reach the shop. Try again.', 'error');
    await signedOut('You are signed out on all devices.');
    await navigate('/');
  };
  return (
    <BusyButton variant="outlined" color="error" busy={loading} onClick={() => void leave()} sx={{ mt: 3 }}>
      Sign out on all devices
    </BusyButton>
  );
}
