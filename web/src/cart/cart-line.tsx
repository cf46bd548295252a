import { Box, Button, Link } from '@mui/material';
import { moneyText, times } from '@shop/web-kit/money';
import { Picture } from '@shop/web-kit/ui/picture';
import { Link as RouterLink } from 'react-router';
import type { CartLineViewFragment } from '../../generated/graphql';
import { toast } from '../shell/toast';
import { cartShown } from './drawer-state';
import { COMING } from './foresee';
import { troubleOf } from './trouble';
import { useCart } from './use-cart';
import { QuantityPicker } from './quantity-picker';

/** One line of the bag, with what can be done to it. */
export function CartLine({ line }: { line: CartLineViewFragment }) {
  const { setQuantity, remove } = useLineActions(line);
  const trouble = troubleOf(line);
  const isComing = line.id.startsWith(COMING);
  const most = Math.min(line.maxQuantity, line.variant?.availableQuantity ?? line.maxQuantity);
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: '88px minmax(0, 1fr)',
        gap: 2,
        py: 2,
        '& + &': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      <Picture image={line.image} decorative eager />
      <Box>
        <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>
          <Title line={line} />
          <Box component="span" sx={{ whiteSpace: 'nowrap', fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}>
            {moneyText(times(line.quantity, line.unitPrice))}
          </Box>
        </Box>
        {line.quantity > 1 && (
          <Box sx={{ typography: 'caption', color: 'text.secondary' }}>{moneyText(line.unitPrice)} each</Box>
        )}
        {trouble && (
          <Box role="status" sx={{ typography: 'body2', color: 'error.main', mt: 0.5 }}>
            {trouble.message}
          </Box>
        )}
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mt: 1 }}>
          <QuantityPicker
            label={`Quantity of ${line.title}`}
            quantity={line.quantity}
            most={Math.max(most, 1)}
            still={isComing}
            onChange={setQuantity}
          />
          <Button
            size="small"
            color="inherit"
            disabled={isComing}
            onClick={remove}
            aria-label={`Remove ${line.title}`}
            sx={{ textDecoration: 'underline', textUnderlineOffset: '0.2em' }}
          >
            Remove
          </Button>
        </Box>
      </Box>
    </Box>
  );
}

function Title({ line: { sku, title, variant } }: { line: CartLineViewFragment }) {
  if (!variant?.product) return <span>{title}</span>;
  return (
    <Link
      component={RouterLink}
      to={`/p/${variant.product.slug}?sku=${encodeURIComponent(sku)}`}
      onClick={() => cartShown.set('closed')}
      sx={{ fontWeight: 500 }}
    >
      {title}
    </Link>
  );
}

/** What was removed can be put back. */
function useLineActions(line: CartLineViewFragment) {
  const { setQuantity, add } = useCart();
  const { sku, title, unitPrice, image, variant, quantity } = line;
  const putBack = () =>
    void add(
      {
        sku,
        title,
        price: unitPrice,
        image,
        product: variant?.product ?? { id: sku, slug: '' },
        availableQuantity: variant?.availableQuantity ?? null,
      },
      quantity,
    );
  return {
    setQuantity: (next: number) => void setQuantity(line, next),
    remove: () =>
      void setQuantity(line, 0).then((isDone) => {
        // The button is gone: the focus must not be lost with it.
        document.getElementById('bag-title')?.closest<HTMLElement>('[role=dialog]')?.focus();
        if (isDone) toast(`${title} was removed.`, 'info', { label: 'Put it back', run: putBack });
      }),
  };
}
