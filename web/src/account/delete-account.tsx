import { useMutation } from '@apollo/client/react';
import { Alert, AlertTitle, Box, Button } from '@mui/material';
import { byField } from '@shop/web-kit/problem';
import { BusyButton } from '@shop/web-kit/ui/busy-button';
import { Field } from '@shop/web-kit/ui/field';
import { Failure, Refusals } from '@shop/web-kit/ui/notice';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { focusFirstError } from '../checkout/focus';
import { DeleteAccount } from './data.operations';
import { MOST_PASSWORD } from './password';
import { useSignedOut } from './session-changes';

/** The end of an account: says what it means, and asks for the password. */
export function DeleteAccountForm({ email }: { email: string | null }) {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Alert severity="warning" sx={{ mb: 2.5 }}>
        <AlertTitle>This can’t be undone.</AlertTitle>
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          <li>Orders that were not shipped are cancelled.</li>
          <li>Your name, addresses, cards, messages and reviews are erased everywhere.</li>
          <li>Orders that were shipped are kept without you: you can no longer look at them or send anything back.</li>
        </Box>
      </Alert>
      {isAsking ? (
        <Ask email={email} onClose={() => setAsking(false)} />
      ) : (
        <Button variant="outlined" color="error" onClick={() => setAsking(true)}>
          Delete my account
        </Button>
      )}
    </>
  );
}

function Ask({ email, onClose }: { email: string | null; onClose(): void }) {
  const [password, setPassword] = useState('');
  const [problems, setProblems] = useState<Record<string, string | undefined>>({});
  const [erase, { loading, error }] = useMutation(DeleteAccount);
  const signedOut = useSignedOut();
  const navigate = useNavigate();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const target = event.currentTarget;
    if (loading) return;
    const missing = password ? undefined : 'Enter your password.';
    setProblems({ password: missing });
    if (missing) return focusFirstError(target);
    const given = (await erase({ variables: { password } }).catch(() => undefined))?.data?.deleteAccount;
    setProblems(byField(given?.userErrors ?? []));
    if (!given?.ok) return focusFirstError(target);
    await navigate('/');
    await signedOut('Your account is deleted.');
  };
  return (
    <Box
      component="form"
      onSubmit={(event) => void submit(event)}
      noValidate
      sx={{ display: 'grid', gap: 2.5, maxWidth: '30rem' }}
    >
      {error && <Failure error={error} />}
      <Refusals messages={problems[''] ? [problems['']] : []} />
      <Field
        name="password"
        label="Password"
        value={password}
        onChange={setPassword}
        error={problems.password}
        hint={`Of ${email ?? 'the account'}.`}
        input={{ type: 'password', autoComplete: 'current-password', maxLength: MOST_PASSWORD }}
      />
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <BusyButton type="submit" color="error" busy={loading}>
          Delete it for good
        </BusyButton>
        <Button onClick={onClose}>Keep it</Button>
      </Box>
    </Box>
  );
}
