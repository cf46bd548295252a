import { useMutation } from '@apollo/client/react';
import { Box, Button, Typography } from '@mui/material';
import { BusyButton } from '@shop/web-kit/ui/busy-button';
import { Failure, Refusals } from '@shop/web-kit/ui/notice';
import type { FormEvent } from 'react';
import { focusFirstError } from '../checkout/focus';
import { toast } from '../shell/toast';
import { CardFields } from './card-fields';
import { CardsQuery, SaveCard } from './card.operations';
import { TestCards } from './test-cards';
import { useCardForm } from './use-card-form';

/** A card for the account to keep. */
export function AddCard({ holder, onClose }: { holder: string; onClose(): void }) {
  const form = useCardForm(holder);
  const [save, { loading, error, data }] = useMutation(SaveCard, {
    refetchQueries: [CardsQuery],
    awaitRefetchQueries: true,
  });
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const target = event.currentTarget;
    if (loading) return;
    const card = form.check();
    if (!card) return focusFirstError(target);
    const given = (await save({ variables: { token: card.token } }).catch(() => undefined))?.data?.savePaymentMethod;
    if (!given?.paymentMethod) return;
    toast('The card is kept.', 'success');
    onClose();
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Typography variant="h2" sx={{ mb: 3 }}>
        A new card
      </Typography>
      {error && <Failure error={error} />}
      <Refusals messages={loading ? [] : (data?.savePaymentMethod.userErrors.map(({ message }) => message) ?? [])} />
      <CardFields form={form} />
      <Box sx={{ mt: 3, display: 'flex', gap: 1 }}>
        <BusyButton type="submit" busy={loading}>
          Keep it
        </BusyButton>
        <Button onClick={onClose}>Not now</Button>
      </Box>
      <TestCards onTake={(number) => form.change({ number, expiry: '12/34', cvc: '123' })} />
    </form>
  );
}
