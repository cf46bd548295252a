import { Box, Button, Typography } from '@mui/material';
import { BusyButton } from '@shop/web-kit/ui/busy-button';
import { Field } from '@shop/web-kit/ui/field';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { cardProblems, expiryTyped, grouped, TEST_CARDS, tokenOf, type CardForm } from './card';
import type { StepProps } from './checkout';
import { focusFirstError } from './focus';
import { StepTitle } from './step-title';

const BLANK: CardForm = { number: '', expiry: '', cvc: '', holder: '' };

/** The card. Its number becomes a token in this page; the shop gets the token alone. */
export function PaymentStep({ draft, change }: StepProps) {
  const [card, setCard] = useState({ ...BLANK, holder: draft.address.name });
  const [problems, setProblems] = useState<Partial<Record<keyof CardForm, string>>>({});
  const navigate = useNavigate();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const found = cardProblems(card, new Date());
    const token = tokenOf(card);
    if (!found.number && !token) found.number = 'The simulator knows its test cards alone. Use one of those below.';
    setProblems(found);
    if (Object.keys(found).length || !token) return focusFirstError(event.currentTarget);
    change({ card: token });
    void navigate('/checkout/review');
  };
  const field = (
    name: keyof CardForm,
    label: string,
    autoComplete: string,
    shape: (text: string) => string = (text) => text,
  ) => (
    <Field
      name={name}
      label={label}
      value={card[name]}
      onChange={(value) => setCard({ ...card, [name]: shape(value) })}
      error={problems[name]}
      input={{
        autoComplete,
        inputMode: name === 'holder' ? 'text' : 'numeric',
        maxLength: name === 'holder' ? 200 : 23,
      }}
    />
  );
  return (
    <form onSubmit={submit} noValidate>
      <StepTitle>Which card?</StepTitle>
      <Box sx={{ display: 'grid', gap: 2.5, maxWidth: '30rem' }}>
        {field('number', 'Card number', 'cc-number', grouped)}
        <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: '1fr 1fr' }}>
          {field('expiry', 'Expires, MM/YY', 'cc-exp', expiryTyped)}
          {field('cvc', 'Security code', 'cc-csc')}
        </Box>
        {field('holder', 'Name on the card', 'cc-name')}
      </Box>
      <BusyButton type="submit" size="large" busy={false} sx={{ mt: 4 }}>
        Go on to review
      </BusyButton>
      <TestCards onTake={(number) => setCard({ ...card, number, expiry: '12/34', cvc: '123' })} />
    </form>
  );
}

/** This is a demonstration: the cards that the simulated provider knows, to fill in by a click. */
function TestCards({ onTake }: { onTake: (number: string) => void }) {
  return (
    <Box
      component="section"
      aria-labelledby="test-cards"
      sx={{ mt: 5, p: 2.5, border: 1, borderStyle: 'dashed', borderColor: 'divider', borderRadius: 1 }}
    >
      <Typography variant="h4" component="h3" id="test-cards">
        Test cards
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        Payment is simulated. Any date to come and any code will do.
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {TEST_CARDS.map(({ number, does }) => (
          <Box
            component="li"
            key={number}
            sx={{
              display: 'flex',
              flexWrap: 'wrap',
              alignItems: { xs: 'start', sm: 'center' },
              flexDirection: { xs: 'column', sm: 'row' },
              columnGap: 1.5,
              typography: 'body2',
            }}
          >
            <Button
              size="small"
              variant="text"
              onClick={() => onTake(number)}
              aria-label={`Fill in ${number}, which ${does}`}
              sx={{ fontVariantNumeric: 'tabular-nums', px: 1 }}
            >
              {number}
            </Button>
            <Box component="span" aria-hidden sx={{ px: { xs: 1, sm: 0 }, color: 'text.secondary' }}>
              {does}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
