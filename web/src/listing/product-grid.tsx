import { Box } from '@mui/material';
import { visuallyHidden } from '@shop/web-kit/ui/visually-hidden';
import type { ProductCardFragment } from '../../generated/graphql';
import { CardSkeleton, gridColumns, ProductCard } from './product-card';

interface Props {
  products: readonly ProductCardFragment[] | undefined;
  /** How many places are kept while they load. */
  places: number;
  heading?: 'h2' | 'h3';
  columns?: object;
}

const FIRST_SCREEN = 4;

/** Products in rows; skeletons in the same places until they come. */
export function ProductGrid({ products, places, heading, columns = gridColumns }: Props) {
  if (!products)
    return (
      <Box sx={columns} aria-busy>
        <Box component="span" role="status" sx={visuallyHidden}>
          Loading products
        </Box>
        {Array.from({ length: places }, (_, place) => (
          <CardSkeleton key={place} />
        ))}
      </Box>
    );
  return (
    <Box component="ul" sx={columns}>
      {products.map((product, place) => (
        <li key={product.id}>
          <ProductCard product={product} eager={place < FIRST_SCREEN} heading={heading} />
        </li>
      ))}
    </Box>
  );
}
