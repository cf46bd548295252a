import { useMutation } from '@apollo/client/react';
import { Box, Link, Typography } from '@mui/material';
import { BusyButton } from '@shop/web-kit/ui/busy-button';
import { Field } from '@shop/web-kit/ui/field';
import { Failure, Refusals } from '@shop/web-kit/ui/notice';
import { Page } from '@shop/web-kit/ui/page';
import { useState, type FormEvent } from 'react';
import { Link as RouterLink } from 'react-router';
import { emailProblem } from '../checkout/draft';
import { focusFirstError } from '../checkout/focus';
import { SignInMutation } from './account.operations';
import { useEnter, useNext } from './enter';

/** The way into an account. The guest's bag comes along. */
export default function SignIn() {
  const [form, setForm] = useState({ email: '', password: '' });
  const [problems, setProblems] = useState<{ email?: string; password?: string }>({});
  const [signIn, { loading, error, data }] = useMutation(SignInMutation);
  const enter = useEnter();
  const next = useNext();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (loading) return;
    const found = { email: emailProblem(form.email), password: form.password ? undefined : 'Enter your password.' };
    setProblems(found);
    if (found.email || found.password) return focusFirstError(event.currentTarget);
    const answer = await signIn({ variables: { input: { ...form, email: form.email.trim() } } }).catch(() => undefined);
    const given = answer?.data?.answer;
    if (given?.user) await enter(given, `Welcome back, ${given.user.name}.`);
  };
  return (
    <Page title="Sign in" intro="What is in your bag comes with you." width="sm">
      <Box component="form" onSubmit={(event) => void submit(event)} noValidate sx={{ display: 'grid', gap: 2.5 }}>
        {error && <Failure error={error} />}
        <Refusals messages={loading ? [] : (data?.answer.userErrors.map(({ message }) => message) ?? [])} />
        <Field
          name="email"
          label="Email"
          value={form.email}
          onChange={(email) => setForm({ ...form, email })}
          error={problems.email}
          input={{ type: 'email', autoComplete: 'username', maxLength: 254 }}
        />
        <Field
          name="password"
          label="Password"
          value={form.password}
          onChange={(password) => setForm({ ...form, password })}
          error={problems.password}
          input={{ type: 'password', autoComplete: 'current-password', maxLength: 200 }}
        />
        <Box>
          <BusyButton type="submit" size="large" busy={loading}>
            Sign in
          </BusyButton>
        </Box>
      </Box>
      <Typography sx={{ mt: 4 }}>
        <Link component={RouterLink} to="/forgot-password" underline="always">
          Forgot your password?
        </Link>
      </Typography>
      <Typography sx={{ mt: 1.5 }}>
        New here?{' '}
        <Link component={RouterLink} to={`/register?next=${encodeURIComponent(next)}`} underline="always">
          Create an account
        </Link>
      </Typography>
    </Page>
  );
}
