import { useMutation } from '@apollo/client/react';
import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { BusyButton } from '@shop/web-kit/ui/busy-button';
import { Field } from '@shop/web-kit/ui/field';
import { Failure, Refusals } from '@shop/web-kit/ui/notice';
import { useState, type FormEvent } from 'react';
import type { OrderViewFragment } from '../../generated/graphql';
import { focusFirstError } from '../checkout/focus';
import { toast } from '../shell/toast';
import { RequestReturn } from './order.operations';
import { returnableUnits } from './returnable';

interface Props {
  order: OrderViewFragment;
  accessToken?: string;
}

/** Asks to send something back, while that is possible. */
export function SendBack({ order, accessToken }: Props) {
  const [isAsking, setAsking] = useState(false);
  if (!order.canReturn && !isAsking) return null;
  return (
    <Box sx={{ mt: 3 }}>
      <Button variant="outlined" onClick={() => setAsking(true)}>
        Send something back
      </Button>
      {isAsking && <Form order={order} accessToken={accessToken} onClose={() => setAsking(false)} />}
    </Box>
  );
}

function Form({ order, accessToken, onClose }: Props & { onClose(): void }) {
  const [units, setUnits] = useState<Record<string, number>>({});
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<{ units?: string; reason?: string }>({});
  // One wish, one key: sent again after a lost answer it asks once.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [ask, { loading, error, data }] = useMutation(RequestReturn);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (loading) return;
    const lines = Object.entries(units).flatMap(([lineId, quantity]) => (quantity > 0 ? [{ lineId, quantity }] : []));
    const found = {
      units: lines.length ? undefined : 'Choose what comes back.',
      reason: reason.trim() ? undefined : 'Tell us in a few words why.',
    };
    setProblems(found);
    if (found.units || found.reason) return focusFirstError(event.currentTarget);
    const input = { orderId: order.id, accessToken, reason: reason.trim(), lines, idempotencyKey };
    const answer = await ask({ variables: { input } }).catch(() => undefined);
    if (!answer?.data?.requestReturn.order) return;
    onClose();
    toast('We have your request and will answer soon.', 'success');
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="send-back-title">
      <Box component="form" noValidate onSubmit={(event) => void submit(event)}>
        <DialogTitle id="send-back-title" sx={{ typography: 'h3', pt: 3 }}>
          What would you like to send back?
        </DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2.5 }}>
          {error && <Failure error={error} />}
          <Refusals messages={loading ? [] : (data?.requestReturn.userErrors.map(({ message }) => message) ?? [])} />
          {returnableUnits(order).map(({ lineId, title, units: most }) => (
            <Field
              key={lineId}
              name={lineId}
              label={title}
              value={String(units[lineId] ?? 0)}
              onChange={(value) => setUnits({ ...units, [lineId]: Number(value) })}
              choices={Array.from({ length: most + 1 }, (_, count) => [
                String(count),
                count ? `${count} back` : 'Keep',
              ])}
              error={problems.units}
            />
          ))}
          <Field
            name="reason"
            label="Why?"
            value={reason}
            onChange={setReason}
            error={problems.reason}
            input={{ maxLength: 1000 }}
          />
        </DialogContent>
        <DialogActions sx={{ p: 3, pt: 1 }}>
          <Button onClick={onClose}>Not now</Button>
          <BusyButton type="submit" busy={loading}>
            Ask to send it back
          </BusyButton>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
