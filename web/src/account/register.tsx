import { useMutation } from '@apollo/client/react';
import { Box, Link, Typography } from '@mui/material';
import { byField } from '@shop/web-kit/problem';
import { BusyButton } from '@shop/web-kit/ui/busy-button';
import { Field } from '@shop/web-kit/ui/field';
import { Failure, Refusals } from '@shop/web-kit/ui/notice';
import { Page } from '@shop/web-kit/ui/page';
import { useState, type FormEvent } from 'react';
import { Link as RouterLink } from 'react-router';
import { emailProblem } from '../checkout/draft';
import { focusFirstError } from '../checkout/focus';
import { RegisterMutation } from './account.operations';
import { useEnter, useNext } from './enter';
import { MOST_PASSWORD, PASSWORD_HINT, passwordProblem } from './password';

type Problems = Record<string, string | undefined>;

function problemsOf({ name, email, password }: { name: string; email: string; password: string }): Problems {
  const found = {
    name: name.trim() ? undefined : 'Enter what we may call you.',
    email: emailProblem(email),
    password: passwordProblem(password),
  };
  return Object.fromEntries(Object.entries(found).filter(([, text]) => text));
}

/** A new account. The guest's bag becomes its bag. */
export default function Register() {
  const [form, setForm] = useState({ name: '', email: '', password: '' });
  const [problems, setProblems] = useState<Problems>({});
  const [register, { loading, error }] = useMutation(RegisterMutation);
  const enter = useEnter();
  const next = useNext();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const target = event.currentTarget;
    if (loading) return;
    const found = problemsOf(form);
    setProblems(found);
    if (Object.keys(found).length) return focusFirstError(target);
    const input = { name: form.name.trim(), email: form.email.trim(), password: form.password };
    const given = (await register({ variables: { input } }).catch(() => undefined))?.data?.answer;
    if (given?.user) return enter(given, `Welcome, ${given.user.name}.`);
    setProblems(byField(given?.userErrors ?? []));
    focusFirstError(target);
  };
  const field = (name: keyof typeof form, label: string, input: object, hint?: string) => (
    <Field
      name={name}
      label={label}
      value={form[name]}
      onChange={(value) => setForm({ ...form, [name]: value })}
      error={problems[name]}
      hint={hint}
      input={input}
    />
  );
  return (
    <Page title="Create an account" intro="Your orders in one place, and the bag on every device." width="sm">
      <Box component="form" onSubmit={(event) => void submit(event)} noValidate sx={{ display: 'grid', gap: 2.5 }}>
        {error && <Failure error={error} />}
        <Refusals messages={problems[''] ? [problems['']] : []} />
        {field('name', 'Name', { autoComplete: 'name', maxLength: 100 })}
        {field('email', 'Email', { type: 'email', autoComplete: 'email', maxLength: 254 })}
        {field(
          'password',
          'Password',
          { type: 'password', autoComplete: 'new-password', maxLength: MOST_PASSWORD },
          PASSWORD_HINT,
        )}
        <Box>
          <BusyButton type="submit" size="large" busy={loading}>
            Create the account
          </BusyButton>
        </Box>
      </Box>
      <Typography sx={{ mt: 4 }}>
        Have one?{' '}
        <Link component={RouterLink} to={`/sign-in?next=${encodeURIComponent(next)}`} underline="always">
          Sign in
        </Link>
      </Typography>
    </Page>
  );
}
