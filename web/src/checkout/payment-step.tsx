import { Box, RadioGroup } from '@mui/material';
import { BusyButton } from '@shop/web-kit/ui/busy-button';
import { Choice } from '@shop/web-kit/ui/choice';
import { Tick } from '@shop/web-kit/ui/tick';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import type { SavedCardFragment } from '../../generated/graphql';
import { CardFields } from '../card/card-fields';
import { cardText, expiryText, hasExpired } from '../card/card-text';
import { TestCards } from '../card/test-cards';
import { useCardForm } from '../card/use-card-form';
import type { StepProps } from './checkout';
import { focusFirstError } from './focus';
import { StepTitle } from './step-title';

/** The card: one that the account keeps, or another. A number becomes a token in this page; the shop gets the token alone. */
export function PaymentStep({ draft, isGuest, kept, change }: StepProps) {
  const saved = kept.cards.filter((card) => !hasExpired(card, new Date()));
  const form = useCardForm(draft.address.name);
  const [isKept, setKept] = useState(false);
  const [chosenId, choose] = useState(() => firstChoice(saved, draft.card));
  const navigate = useNavigate();
  const chosen = saved.find(({ id }) => id === chosenId);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const token = chosen ? undefined : form.check();
    if (!chosen && !token) return focusFirstError(event.currentTarget);
    change({
      card: chosen
        ? { paymentMethodId: chosen.id, brand: chosen.brand, last4: chosen.last4 }
        : { ...token!, save: isKept },
    });
    void navigate('/checkout/review');
  };
  return (
    <form onSubmit={submit} noValidate>
      <StepTitle>Which card?</StepTitle>
      {saved.length > 0 && <SavedCards cards={saved} chosen={chosen?.id ?? ''} onChoose={choose} />}
      {!chosen && <CardFields form={form} />}
      {!chosen && !isGuest && (
        <Box sx={{ mt: 2 }}>
          <Tick label="Keep this card for next time" checked={isKept} onChange={setKept} />
        </Box>
      )}
      <BusyButton type="submit" size="large" busy={false} sx={{ mt: 4 }}>
        Go on to review
      </BusyButton>
      {!chosen && <TestCards onTake={(number) => form.change({ number, expiry: '12/34', cvc: '123' })} />}
    </form>
  );
}

/** What was chosen before, else the account's default, else its first; empty: another card. */
function firstChoice(saved: readonly SavedCardFragment[], card: StepProps['draft']['card']): string {
  if (card?.token) return '';
  const known = saved.find(({ id }) => id === card?.paymentMethodId) ?? saved.find(({ isDefault }) => isDefault);
  return (known ?? saved[0])?.id ?? '';
}

interface SavedProps {
  cards: readonly SavedCardFragment[];
  chosen: string;
  onChoose(id: string): void;
}

const SavedCards = ({ cards, chosen, onChoose }: SavedProps) => (
  <RadioGroup
    aria-labelledby="step-title"
    name="card"
    value={chosen}
    onChange={(_event, id) => onChoose(id)}
    sx={{ mb: 1.5 }}
  >
    {cards.map((card) => (
      <Choice key={card.id} value={card.id}>
        <Box>
          <Box sx={{ fontWeight: 600 }}>{cardText(card)}</Box>
          <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{expiryText(card, new Date())}</Box>
        </Box>
      </Choice>
    ))}
    <Choice value="">Another card</Choice>
  </RadioGroup>
);
