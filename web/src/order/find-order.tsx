import { useLazyQuery } from '@apollo/client/react';
import { Box } from '@mui/material';
import { BusyButton } from '@shop/web-kit/ui/busy-button';
import { Field } from '@shop/web-kit/ui/field';
import { Failure, Refusals } from '@shop/web-kit/ui/notice';
import { Page } from '@shop/web-kit/ui/page';
import { useState, type FormEvent } from 'react';
import { emailProblem } from '../checkout/draft';
import { focusFirstError } from '../checkout/focus';
import { FindOrderQuery } from './order.operations';
import { OrderDetails } from './order-details';
import { Outcome } from './outcome-note';
import { Timeline } from './timeline';

const LOOK_AGAIN_MS = 10_000;

/** A guest's order, by its number and the address that it was placed with. */
export default function FindOrder() {
  const [form, setForm] = useState({ number: '', email: '' });
  const [problems, setProblems] = useState<{ number?: string; email?: string }>({});
  // Such a look is no live one: it is repeated.
  const [find, { data, error, loading }] = useLazyQuery(FindOrderQuery, {
    fetchPolicy: 'network-only',
    pollInterval: LOOK_AGAIN_MS,
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const found = {
      number: form.number.trim() ? undefined : 'Enter the number from the confirmation, such as S-7K2M-9QXF.',
      email: emailProblem(form.email),
    };
    setProblems(found);
    if (found.number || found.email) return focusFirstError(event.currentTarget);
    void find({ variables: { number: form.number.trim(), email: form.email.trim() } }).catch(() => undefined);
  };
  const order = data?.trackOrder;
  return (
    <Page
      title="Find an order"
      intro="With its number and the email address that you ordered with."
      width={order ? 'lg' : 'sm'}
    >
      <Box component="form" onSubmit={submit} noValidate sx={{ display: 'grid', gap: 2.5, mb: 5, maxWidth: '30rem' }}>
        {error && <Failure error={error} />}
        <Refusals
          messages={
            data && !order
              ? [
                  'We find no such order. Check both: the number is in your confirmation, the email is the one you ordered with.',
                ]
              : []
          }
        />
        <Field
          name="number"
          label="Order number"
          value={form.number}
          onChange={(number) => setForm({ ...form, number })}
          error={problems.number}
          input={{ autoComplete: 'off', maxLength: 40 }}
        />
        <Field
          name="email"
          label="Email"
          value={form.email}
          onChange={(email) => setForm({ ...form, email })}
          error={problems.email}
          input={{ type: 'email', autoComplete: 'email', maxLength: 254 }}
        />
        <Box>
          <BusyButton type="submit" busy={loading && !data}>
            Find it
          </BusyButton>
        </Box>
      </Box>
      {order && (
        <>
          <Outcome order={order} />
          <OrderDetails order={order} timeline={<Timeline order={order} />} />
        </>
      )}
    </Page>
  );
}
