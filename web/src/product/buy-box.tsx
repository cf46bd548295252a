import { Box, Button } from '@mui/material';
import { Icon } from '@shop/web-kit/ui/icon';
import { Price } from '@shop/web-kit/ui/price';
import { useState } from 'react';
import type { ProductVariantViewFragment } from '../../generated/graphql';
import { cartShown } from '../cart/drawer-state';
import { QuantityPicker } from '../cart/quantity-picker';
import { useCart } from '../cart/use-cart';
import { BackInStock } from './back-in-stock';
import { choiceOf, isBuyable, standing, withValue } from './choice';
import { OptionPicker } from './option-picker';
import type { ShownProduct } from './product';
import { StockBadge } from './stock-badge';

interface Props {
  product: ShownProduct;
  variant: ProductVariantViewFragment;
  onChoose(sku: string): void;
}

/** Price, options, stock and the way into the bag. */
export function BuyBox({ product, variant, onChoose }: Props) {
  const choice = choiceOf(variant);
  const choose = (option: string, value: string) => {
    const next = withValue(product.variants, choice, option, value);
    if (next) onChoose(next.sku);
  };
  return (
    <>
      <Box sx={{ typography: 'h3', fontFamily: 'inherit', my: 2 }}>
        <Price now={variant.price} before={variant.compareAtPrice} />
      </Box>
      {product.options.map(({ name, values }) => (
        <OptionPicker
          key={name}
          name={name}
          chosen={choice[name]}
          values={values.map((value) => ({ value, standing: standing(product.variants, choice, name, value) }))}
          onChoose={(value) => choose(name, value)}
        />
      ))}
      <StockBadge {...variant} />
      <Add key={variant.sku} product={product} variant={variant} />
      {!isBuyable(variant) && <BackInStock key={`${variant.sku} back`} sku={variant.sku} />}
    </>
  );
}

function Add({ product, variant }: Omit<Props, 'onChoose'>) {
  const { add, cart } = useCart();
  const [quantity, setQuantity] = useState(1);
  const inBag = cart?.lines.find(({ sku }) => sku === variant.sku)?.quantity ?? 0;
  const most = Math.max(1, Math.min(variant.availableQuantity ?? 99, 99) - inBag);
  const canBuy = isBuyable(variant);
  const buy = () => {
    const title = product.variants.length > 1 ? `${product.title}, ${variant.title}` : product.title;
    const { sku, price, availableQuantity } = variant;
    const image = variant.image ?? product.images[0] ?? null;
    cartShown.set('open');
    void add({ sku, title, price, image, product, availableQuantity }, Math.min(quantity, most));
    setQuantity(1);
  };
  return (
    <Box sx={{ display: 'flex', gap: 1.5, mt: 2.5, flexWrap: 'wrap' }}>
      {canBuy && (
        <QuantityPicker
          label={`Quantity of ${product.title}`}
          quantity={Math.min(quantity, most)}
          most={most}
          onChange={setQuantity}
        />
      )}
      <Button
        variant="contained"
        size="large"
        disabled={!canBuy}
        onClick={buy}
        startIcon={canBuy && <Icon name="bag" />}
        sx={{ flex: '1 1 12rem' }}
      >
        {canBuy ? 'Add to bag' : 'Sold out'}
      </Button>
    </Box>
  );
}
