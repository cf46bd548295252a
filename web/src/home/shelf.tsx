import { Box, Link, Typography } from '@mui/material';
import { Failure } from '@shop/web-kit/ui/notice';
import { Link as RouterLink } from 'react-router';
import type { ProductCardFragment } from '../../generated/graphql';
import { gridColumns } from '../listing/product-card';
import { ProductGrid } from '../listing/product-grid';

interface Props {
  title: string;
  /** Where there is more of it. */
  to?: string;
  products: readonly ProductCardFragment[] | undefined;
  places: number;
  error?: unknown;
  retry?: () => void;
}

const columns = {
  ...gridColumns,
  gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', md: 'repeat(4, minmax(0, 1fr))' },
};

/** A few products under a name. An empty shelf is not shown. */
export function Shelf({ title, to, products, places, error, retry }: Props) {
  if (products?.length === 0) return null;
  return (
    <Box component="section" aria-label={title} sx={{ mt: { xs: 7, md: 10 } }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: 2, mb: 3 }}>
        <Typography variant="h2">{title}</Typography>
        {to && (
          <Link
            component={RouterLink}
            to={to}
            aria-label={`See all of: ${title}`}
            sx={{ whiteSpace: 'nowrap', fontWeight: 600, py: 1 }}
          >
            See all
          </Link>
        )}
      </Box>
      {error && !products ? (
        <Failure error={error} retry={retry} />
      ) : (
        <ProductGrid products={products} places={places} heading="h3" columns={columns} />
      )}
    </Box>
  );
}
