import { useMutation } from '@apollo/client/react';
import { Box } from '@mui/material';
import { byField } from '@shop/web-kit/problem';
import { BusyButton } from '@shop/web-kit/ui/busy-button';
import { Field } from '@shop/web-kit/ui/field';
import { Failure, Refusals } from '@shop/web-kit/ui/notice';
import { useState, type FormEvent } from 'react';
import { focusFirstError } from '../checkout/focus';
import { toast } from '../shell/toast';
import { MOST_PASSWORD, PASSWORD_HINT, passwordProblem } from './password';
import { ChangePassword } from './security.operations';

const EMPTY = { currentPassword: '', newPassword: '' };

/** Another password for the account; its other devices are signed out. */
export function ChangePasswordForm({ onChanged }: { onChanged(): void }) {
  const [form, setForm] = useState(EMPTY);
  const [problems, setProblems] = useState<Record<string, string | undefined>>({});
  const [change, { loading, error }] = useMutation(ChangePassword);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const target = event.currentTarget;
    if (loading) return;
    const found = {
      currentPassword: form.currentPassword ? undefined : 'Enter the password of now.',
      newPassword: passwordProblem(form.newPassword),
    };
    setProblems(found);
    if (found.currentPassword || found.newPassword) return focusFirstError(target);
    const given = (await change({ variables: form }).catch(() => undefined))?.data?.changePassword;
    setProblems(byField(given?.userErrors ?? []));
    if (!given?.user) return focusFirstError(target);
    setForm(EMPTY);
    toast('Your password is changed, and your other devices are signed out.', 'success');
    onChanged();
  };
  const field = (name: keyof typeof form, label: string, autoComplete: string, hint?: string) => (
    <Field
      name={name}
      label={label}
      value={form[name]}
      onChange={(value) => setForm({ ...form, [name]: value })}
      error={problems[name]}
      hint={hint}
      input={{ type: 'password', autoComplete, maxLength: MOST_PASSWORD }}
    />
  );
  return (
    <Box
      component="form"
      onSubmit={(event) => void submit(event)}
      noValidate
      sx={{ display: 'grid', gap: 2.5, maxWidth: '30rem' }}
    >
      {error && <Failure error={error} />}
      <Refusals messages={problems[''] ? [problems['']] : []} />
      {field('currentPassword', 'Password of now', 'current-password')}
      {field('newPassword', 'New password', 'new-password', PASSWORD_HINT)}
      <Box>
        <BusyButton type="submit" busy={loading}>
          Change it
        </BusyButton>
      </Box>
    </Box>
  );
}
