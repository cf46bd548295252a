import { useMutation } from '@apollo/client/react';
import { Alert, Box } from '@mui/material';
import { BusyButton } from '@shop/web-kit/ui/busy-button';
import { Field } from '@shop/web-kit/ui/field';
import { Failure, Refusals } from '@shop/web-kit/ui/notice';
import { Page } from '@shop/web-kit/ui/page';
import { useState, type FormEvent } from 'react';
import { emailProblem } from '../checkout/draft';
import { focusFirstError } from '../checkout/focus';
import { AskReset } from './link.operations';

/** Has a link mailed for another password. Whether there is such an account is told to its mailbox alone. */
export default function ForgotPassword() {
  const [email, setEmail] = useState('');
  const [problem, setProblem] = useState<string>();
  const [ask, { loading, error, data }] = useMutation(AskReset);
  const answer = data?.requestPasswordReset;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (loading) return;
    const found = emailProblem(email);
    setProblem(found);
    if (found) return focusFirstError(event.currentTarget);
    void ask({ variables: { email: email.trim() } }).catch(() => undefined);
  };
  return (
    <Page title="Forgot your password?" intro="We mail you a link that sets a new one." width="sm">
      <Box component="form" onSubmit={submit} noValidate sx={{ display: 'grid', gap: 2.5 }}>
        {error && <Failure error={error} />}
        <Refusals messages={loading ? [] : (answer?.userErrors.map(({ message }) => message) ?? [])} />
        <Field
          name="email"
          label="Email"
          value={email}
          onChange={setEmail}
          error={problem}
          input={{ type: 'email', autoComplete: 'username', maxLength: 254 }}
        />
        <Box>
          <BusyButton type="submit" size="large" busy={loading}>
            Mail me a link
          </BusyButton>
        </Box>
        {answer?.ok && !loading && (
          <Alert severity="success" role="status">
            If there is an account with this address, a link is on its way. It works once, and not for long.
          </Alert>
        )}
      </Box>
    </Page>
  );
}
