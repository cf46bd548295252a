import { useMutation, useQuery } from '@apollo/client/react';
import { Box, Typography } from '@mui/material';
import { byField } from '@shop/web-kit/problem';
import { BusyButton } from '@shop/web-kit/ui/busy-button';
import { Field } from '@shop/web-kit/ui/field';
import { Failure, Refusals } from '@shop/web-kit/ui/notice';
import { useState, type FormEvent } from 'react';
import type { ProfileQuery as Answer } from '../../generated/graphql';
import { focusFirstError } from '../checkout/focus';
import { toast } from '../shell/toast';
import { AccountPage } from './account-page';
import { ChangeEmail } from './change-email';
import { ProfileQuery, UpdateProfile } from './profile.operations';
import { meOf } from './use-viewer';
import { VerifyNotice } from './verify-notice';

type Me = NonNullable<Answer['me']>;

/** How the account is called and reached. */
export default function Profile() {
  const { data, error, refetch } = useQuery(ProfileQuery, { errorPolicy: 'all', fetchPolicy: 'cache-and-network' });
  return (
    <AccountPage title="Name and email" me={meOf(data)} error={error} retry={() => void refetch()} height={560}>
      {(me) => (
        <>
          <ProfileForm key={me.id} me={me} />
          <Box component="section" sx={{ mt: 7 }}>
            <Typography variant="h2" sx={{ mb: 3 }}>
              Your email address
            </Typography>
            <VerifyNotice {...me} />
            <ChangeEmail email={me.email} />
          </Box>
        </>
      )}
    </AccountPage>
  );
}

function ProfileForm({ me }: { me: Me }) {
  const [form, setForm] = useState({ name: me.name, phone: me.phone ?? '' });
  const [problems, setProblems] = useState<Record<string, string | undefined>>({});
  const [update, { loading, error }] = useMutation(UpdateProfile);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const target = event.currentTarget;
    if (loading) return;
    const found = { name: form.name.trim() ? undefined : 'Enter your name.' };
    setProblems(found);
    if (found.name) return focusFirstError(target);
    const given = (await update({ variables: { input: form } }).catch(() => undefined))?.data?.updateProfile;
    setProblems(byField(given?.userErrors ?? []));
    if (!given?.user) return focusFirstError(target);
    // The shop writes a number its own way.
    setForm({ name: given.user.name, phone: given.user.phone ?? '' });
    toast('Saved.', 'success');
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
        name="name"
        label="Name"
        value={form.name}
        onChange={(name) => setForm({ ...form, name })}
        error={problems.name}
        input={{ autoComplete: 'name', maxLength: 100 }}
      />
      <Field
        name="phone"
        label="Phone"
        value={form.phone}
        onChange={(phone) => setForm({ ...form, phone })}
        error={problems.phone}
        hint="With its country code, such as +49 30 1234567. For text messages, if you want them."
        optional
        input={{ type: 'tel', autoComplete: 'tel', maxLength: 40 }}
      />
      <Box>
        <BusyButton type="submit" busy={loading}>
          Save
        </BusyButton>
      </Box>
    </Box>
  );
}
