import { useMutation } from '@apollo/client/react';
import { Alert, Box } from '@mui/material';
import { BusyButton } from '@shop/web-kit/ui/busy-button';
import { Field } from '@shop/web-kit/ui/field';
import { Failure, Refusals } from '@shop/web-kit/ui/notice';
import { useState, type FormEvent } from 'react';
import { useViewer } from '../account/use-viewer';
import { emailProblem } from '../checkout/draft';
import { focusFirstError } from '../checkout/focus';
import { NotifyWhenInStock } from './product.operations';

/** Asks to be told once when something sold out can be bought again; guests say where to write to. */
export function BackInStock({ sku }: { sku: string }) {
  const viewer = useViewer();
  const [email, setEmail] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const [ask, { loading, error, data }] = useMutation(NotifyWhenInStock);
  const answer = data?.notifyWhenInStock;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (loading) return;
    // Who is no guest needs to type nothing; the field appears when a guest first asks.
    if (!viewer && email === undefined) return setEmail('');
    const found = viewer ? undefined : emailProblem(email ?? '');
    setProblem(found);
    if (found) return focusFirstError(event.currentTarget);
    void ask({ variables: { sku, email: viewer ? undefined : email?.trim() } }).catch(() => undefined);
  };
  if (answer?.ok)
    return (
      <Alert severity="success" role="status" sx={{ mt: 2 }}>
        We will write to you once, when it is back.
      </Alert>
    );
  return (
    <Box component="form" onSubmit={submit} noValidate sx={{ mt: 2, display: 'grid', gap: 1.5, justifyItems: 'start' }}>
      {error && <Failure error={error} />}
      <Refusals messages={loading ? [] : (answer?.userErrors.map(({ message }) => message) ?? [])} />
      {!viewer && email !== undefined && (
        <Field
          name="email"
          label="Where shall we write to?"
          value={email}
          onChange={setEmail}
          error={problem}
          input={{ type: 'email', autoComplete: 'email', maxLength: 254, autoFocus: true }}
        />
      )}
      <BusyButton type="submit" variant="outlined" busy={loading}>
        Tell me when it’s back
      </BusyButton>
    </Box>
  );
}
