import { Box } from '@mui/material';
import { moneyText, times, type Amount } from '@shop/web-kit/money';
import { Picture } from '@shop/web-kit/ui/picture';
import type { CartViewFragment } from '../../generated/graphql';
import { Coupons } from '../cart/coupons';
import { discountName } from '../cart/discount-name';

/** What is ordered and what it costs, beside every step. */
export function Summary({ cart }: { cart: CartViewFragment }) {
  return (
    <Box
      component="aside"
      aria-label="Your order"
      sx={{ bgcolor: 'sand', borderRadius: 2, p: 3, position: { md: 'sticky' }, top: { md: 150 } }}
    >
      <Box
        component="ul"
        sx={{ listStyle: 'none', m: 0, p: 0, mb: 2, maxHeight: { md: '40vh' }, overflowY: 'auto' }}
        tabIndex={cart.lines.length > 4 ? 0 : undefined}
      >
        {cart.lines.map(({ id, title, image, quantity, unitPrice }) => (
          <Box
            component="li"
            key={id}
            sx={{
              display: 'grid',
              gridTemplateColumns: '52px minmax(0, 1fr) auto',
              gap: 1.5,
              alignItems: 'center',
              py: 0.75,
              typography: 'body2',
            }}
          >
            <Picture image={image} decorative eager />
            <span>
              {title}
              {quantity > 1 && <Box component="span" sx={{ color: 'text.secondary' }}>{` × ${quantity}`}</Box>}
            </span>
            <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums' }}>
              {moneyText(times(quantity, unitPrice))}
            </Box>
          </Box>
        ))}
      </Box>
      <Coupons cart={cart} />
      <Totals {...cart} isShippingKnown={!!cart.shippingOption} />
    </Box>
  );
}

type Discount = CartViewFragment['discounts'][number];

interface TotalsProps {
  subtotal: Amount;
  discounts: readonly Discount[];
  shippingTotal: Amount;
  taxTotal: Amount;
  pricesIncludeTax: boolean;
  total: Amount;
  /** Before a way of shipping is chosen, its price is not known. */
  isShippingKnown: boolean;
}

/** Goods, discounts, shipping, tax and what is to be paid. */
export function Totals({
  subtotal,
  discounts,
  shippingTotal,
  taxTotal,
  pricesIncludeTax,
  total,
  isShippingKnown,
}: TotalsProps) {
  const shipping = shippingTotal.amount === 0 ? 'Free' : moneyText(shippingTotal);
  return (
    <Box component="dl" sx={{ m: 0, pt: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <Row name="Goods" value={moneyText(subtotal)} />
      {discounts.map((discount) => (
        <Row key={discountName(discount)} name={discountName(discount)} value={`−${moneyText(discount.amount)}`} />
      ))}
      <Row name="Shipping" value={isShippingKnown ? shipping : 'At the next step'} />
      {!pricesIncludeTax && <Row name="Tax" value={moneyText(taxTotal)} />}
      <Row
        name="Total"
        value={moneyText(total)}
        note={pricesIncludeTax && `including ${moneyText(taxTotal)} tax`}
        strong
      />
    </Box>
  );
}

interface RowProps {
  name: string;
  value: string;
  note?: string | false;
  strong?: boolean;
}

const Row = ({ name, value, note, strong }: RowProps) => (
  <Box
    sx={{
      display: 'grid',
      gridTemplateColumns: '1fr auto',
      columnGap: 2,
      py: 0.5,
      fontVariantNumeric: 'tabular-nums',
      typography: 'body2',
      ...(strong && { fontWeight: 650, fontSize: '1.1875rem', pt: 1.25 }),
    }}
  >
    <dt>{name}</dt>
    <Box component="dd" sx={{ m: 0, whiteSpace: 'nowrap' }}>
      {value}
    </Box>
    {note && (
      <Box component="dd" sx={{ m: 0, gridColumn: '1 / -1', typography: 'caption', color: 'text.secondary' }}>
        {note}
      </Box>
    )}
  </Box>
);
