import { Box } from '@mui/material';
import { Field } from '@shop/web-kit/ui/field';
import { expiryTyped, grouped, type CardForm } from './card';
import type { CardTyped } from './use-card-form';

/** The fields of a card. */
export function CardFields({ form: { card, problems, change } }: { form: CardTyped }) {
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
      onChange={(value) => change({ [name]: shape(value) })}
      error={problems[name]}
      input={{
        autoComplete,
        inputMode: name === 'holder' ? 'text' : 'numeric',
        maxLength: name === 'holder' ? 200 : 23,
      }}
    />
  );
  return (
    <Box sx={{ display: 'grid', gap: 2.5, maxWidth: '30rem' }}>
      {field('number', 'Card number', 'cc-number', grouped)}
      <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: '1fr 1fr' }}>
        {field('expiry', 'Expires, MM/YY', 'cc-exp', expiryTyped)}
        {field('cvc', 'Security code', 'cc-csc')}
      </Box>
      {field('holder', 'Name on the card', 'cc-name')}
    </Box>
  );
}
