import { useMutation } from '@apollo/client/react';
import { Box, Link } from '@mui/material';
import { byField } from '@shop/web-kit/problem';
import { BusyButton } from '@shop/web-kit/ui/busy-button';
import { Field } from '@shop/web-kit/ui/field';
import { Failure, Refusals } from '@shop/web-kit/ui/notice';
import { Page } from '@shop/web-kit/ui/page';
import { useState, type FormEvent } from 'react';
import { Link as RouterLink, useSearchParams } from 'react-router';
import { focusFirstError } from '../checkout/focus';
import { useEnter } from './enter';
import { ResetPassword } from './link.operations';
import { MOST_PASSWORD, PASSWORD_HINT, passwordProblem } from './password';

/** Where a mailed link leads: sets another password and signs in. */
export default function ResetPasswordPage() {
  const token = useSearchParams()[0].get('token') ?? '';
  const [password, setPassword] = useState('');
  const [problems, setProblems] = useState<Record<string, string | undefined>>({});
  const [reset, { loading, error }] = useMutation(ResetPassword);
  const enter = useEnter();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const target = event.currentTarget;
    if (loading) return;
    const found = passwordProblem(password);
    setProblems({ newPassword: found });
    if (found) return focusFirstError(target);
    const answer = await reset({ variables: { token, newPassword: password } }).catch(() => undefined);
    const given = answer?.data?.answer;
    if (given?.user) return enter(given, 'You have a new password, and are signed in.');
    setProblems(byField(given?.userErrors ?? []));
    focusFirstError(target);
  };
  const refusal = problems.token ?? problems[''];
  return (
    <Page
      title="Set a new password"
      intro="All devices are signed out of your account; this one is signed in."
      width="sm"
    >
      <Box component="form" onSubmit={(event) => void submit(event)} noValidate sx={{ display: 'grid', gap: 2.5 }}>
        {error && <Failure error={error} />}
        <Refusals messages={refusal ? [refusal] : []}>
          <Link component={RouterLink} to="/forgot-password" underline="always" color="inherit">
            Have a new link mailed
          </Link>
        </Refusals>
        <Field
          name="newPassword"
          label="New password"
          value={password}
          onChange={setPassword}
          error={problems.newPassword}
          hint={PASSWORD_HINT}
          input={{ type: 'password', autoComplete: 'new-password', maxLength: MOST_PASSWORD }}
        />
        <Box>
          <BusyButton type="submit" size="large" busy={loading}>
            Set it
          </BusyButton>
        </Box>
      </Box>
    </Page>
  );
}
