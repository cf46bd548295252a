import { useMutation } from '@apollo/client/react';
import { Box, Button, Chip } from '@mui/material';
import { announce } from '@shop/web-kit/ui/announcer';
import { BusyButton } from '@shop/web-kit/ui/busy-button';
import { Field } from '@shop/web-kit/ui/field';
import { problemOf } from '@shop/web-kit/problem';
import { useState, type FormEvent } from 'react';
import type { CartViewFragment } from '../../generated/graphql';
import { focusFirstError } from '../checkout/focus';
import { toast } from '../shell/toast';
import { ApplyCoupon, RemoveCoupon } from './cart.operations';
import { keepCart } from './use-cart';

const QUEUE = { queue: 'cart' };

/** The codes in the bag, each with a way to take it out, and a place to enter another. */
export function Coupons({ cart: { couponCodes, warnings } }: { cart: CartViewFragment }) {
  const [isOpen, setOpen] = useState(false);
  const isOver = (code: string) =>
    warnings.some((warning) => /^COUPON_/.test(warning.code) && warning.message.includes(code));
  return (
    <Box sx={{ mb: 1.5 }}>
      {couponCodes.length > 0 && (
        <Box
          component="ul"
          aria-label="Your codes"
          sx={{ listStyle: 'none', m: 0, p: 0, mb: 1, display: 'flex', gap: 1, flexWrap: 'wrap' }}
        >
          {couponCodes.map((code) => (
            <Code key={code} code={code} isOver={isOver(code)} />
          ))}
        </Box>
      )}
      {isOpen ? (
        <CodeForm onApplied={() => setOpen(false)} />
      ) : (
        <Button
          size="small"
          color="inherit"
          onClick={() => setOpen(true)}
          sx={{ ml: '-0.9rem', textDecoration: 'underline', textUnderlineOffset: '0.2em' }}
        >
          {couponCodes.length ? 'Add another code' : 'Have a code?'}
        </Button>
      )}
    </Box>
  );
}

function Code({ code, isOver }: { code: string; isOver: boolean }) {
  const [remove, { loading }] = useMutation(RemoveCoupon, {
    variables: { code },
    update: (cache, { data }) => keepCart(cache, data?.change.cart),
    context: QUEUE,
  });
  const takeOut = async () => {
    if (loading) return;
    const change = (await remove().catch(() => undefined))?.data?.change;
    if (change?.cart) announce(`${code} was taken out.`);
    else toast(change?.userErrors[0]?.message ?? 'That did not reach the shop. Try again.', 'error');
  };
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'center' }}>
      <Chip label={code} size="small" variant="outlined" color={isOver ? 'warning' : 'success'} />
      <Button size="small" color="inherit" onClick={() => void takeOut()} aria-label={`Take out ${code}`}>
        Take out
      </Button>
    </Box>
  );
}

function CodeForm({ onApplied }: { onApplied(): void }) {
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<string>();
  const [apply, { loading }] = useMutation(ApplyCoupon, {
    update: (cache, { data }) => keepCart(cache, data?.change.cart),
    context: QUEUE,
  });
  const send = (typed: string) =>
    apply({ variables: { code: typed } }).then(
      ({ data }) => data?.change.userErrors[0]?.message,
      (error: unknown) => {
        const { title, advice } = problemOf(error);
        return `${title} ${advice}`;
      },
    );
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = code.trim();
    if (loading) return;
    const found = typed ? await send(typed) : 'Enter the code, as it was given to you.';
    setProblem(found);
    if (found) return focusFirstError(form);
    announce(`${typed} is in your bag.`);
    onApplied();
  };
  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => void submit(event)}
      sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: 1, alignItems: 'start' }}
    >
      <Field
        name="coupon"
        label="Code"
        value={code}
        onChange={setCode}
        error={problem}
        input={{ autoComplete: 'off', autoCapitalize: 'characters', spellCheck: false, maxLength: 64, autoFocus: true }}
      />
      <BusyButton type="submit" variant="outlined" busy={loading} sx={{ mt: '1.625rem', minHeight: 48 }}>
        Use it
      </BusyButton>
    </Box>
  );
}
