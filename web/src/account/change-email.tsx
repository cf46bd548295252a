import { useMutation } from '@apollo/client/react';
import { Alert, Box, Typography } from '@mui/material';
import { byField } from '@shop/web-kit/problem';
import { BusyButton } from '@shop/web-kit/ui/busy-button';
import { Field } from '@shop/web-kit/ui/field';
import { Failure, Refusals } from '@shop/web-kit/ui/notice';
import { useState, type FormEvent } from 'react';
import { emailProblem } from '../checkout/draft';
import { focusFirstError } from '../checkout/focus';
import { MOST_PASSWORD } from './password';
import { RequestEmailChange } from './profile.operations';

const EMPTY = { email: '', password: '' };

/** Another address for the account: it holds once a link that is mailed there was opened. */
export function ChangeEmail({ email }: { email: string | null }) {
  const [form, setForm] = useState(EMPTY);
  const [problems, setProblems] = useState<Record<string, string | undefined>>({});
  const [sentTo, setSentTo] = useState<string>();
  const [ask, { loading, error }] = useMutation(RequestEmailChange);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const target = event.currentTarget;
    if (loading) return;
    const found = { email: emailProblem(form.email), password: form.password ? undefined : 'Enter your password.' };
    setProblems(found);
    if (found.email || found.password) return focusFirstError(target);
    const variables = { email: form.email.trim(), password: form.password };
    const given = (await ask({ variables }).catch(() => undefined))?.data?.requestEmailChange;
    setProblems(byField(given?.userErrors ?? []));
    if (!given?.ok) return focusFirstError(target);
    setSentTo(variables.email);
    setForm(EMPTY);
  };
  return (
    <Box
      component="form"
      onSubmit={(event) => void submit(event)}
      noValidate
      sx={{ display: 'grid', gap: 2.5, maxWidth: '30rem' }}
    >
      <Typography sx={{ overflowWrap: 'anywhere' }}>
        It is {email}. Another one holds once you open the link that we mail there.
      </Typography>
      {sentTo && (
        <Alert severity="success" role="status" sx={{ overflowWrap: 'anywhere' }}>
          Open the link in the mail that we sent to {sentTo}.
        </Alert>
      )}
      {error && <Failure error={error} />}
      <Refusals messages={problems[''] ? [problems['']] : []} />
      <Field
        name="email"
        label="New email"
        value={form.email}
        onChange={(value) => setForm({ ...form, email: value })}
        error={problems.email}
        input={{ type: 'email', autoComplete: 'email', maxLength: 254 }}
      />
      <Field
        name="password"
        label="Password"
        value={form.password}
        onChange={(password) => setForm({ ...form, password })}
        error={problems.password}
        input={{ type: 'password', autoComplete: 'current-password', maxLength: MOST_PASSWORD }}
      />
      <Box>
        <BusyButton type="submit" busy={loading}>
          Mail the link
        </BusyButton>
      </Box>
    </Box>
  );
}
