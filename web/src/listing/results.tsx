import { Box, Button, Typography } from '@mui/material';
import { BusyButton } from '@shop/web-kit/ui/busy-button';
import { Field } from '@shop/web-kit/ui/field';
import { Failure } from '@shop/web-kit/ui/notice';
import { Nothing } from '@shop/web-kit/ui/nothing';
import { Link } from 'react-router';
import { PAGE_SIZE } from '../cache';
import { narrowings, SORTS, type Narrowing } from './narrowing';
import { Narrow } from './narrow';
import { gridColumns } from './product-card';
import { ProductGrid } from './product-grid';
import { useProducts } from './use-products';

interface Props {
  narrowing: Narrowing;
  category: string | undefined;
  onChange(next: Partial<Narrowing>, replace?: boolean): void;
}

const columns = {
  ...gridColumns,
  gridTemplateColumns: {
    ...gridColumns.gridTemplateColumns,
    md: 'repeat(3, minmax(0, 1fr))',
    lg: 'repeat(3, minmax(0, 1fr))',
    xl: 'repeat(4, minmax(0, 1fr))',
  },
};

/** A list with what narrows, sorts and lengthens it. */
export function Results({ narrowing, category, onChange }: Props) {
  const { products, error, loading, refetch, grow, isGrowing } = useProducts(narrowing, category);
  const more = async () => {
    await grow();
    onChange({ shown: (products?.nodes.length ?? 0) + PAGE_SIZE }, true);
  };
  return (
    <Box
      sx={{
        display: 'grid',
        gap: { xs: 2, md: 5 },
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '15rem minmax(0, 1fr)' },
        alignItems: 'start',
      }}
    >
      <Narrow narrowing={narrowing} category={category} onChange={onChange} />
      <Box component="section" aria-label="Products" sx={{ minHeight: '70vh' }}>
        <Bar narrowing={narrowing} count={products?.totalCount} onChange={onChange} />
        {error && !products && <Failure error={error} retry={() => void refetch()} />}
        {products?.nodes.length === 0 ? (
          <Empty narrowing={narrowing} onChange={onChange} />
        ) : (
          (products || loading) && <ProductGrid products={products?.nodes} places={PAGE_SIZE / 2} columns={columns} />
        )}
        {products?.pageInfo.hasNextPage && (
          <Box sx={{ textAlign: 'center', mt: 6 }}>
            <BusyButton variant="outlined" busy={isGrowing} onClick={() => void more()}>
              Show more
            </BusyButton>
            <Typography variant="body2" sx={{ mt: 1.5, color: 'text.secondary' }}>
              {products.nodes.length} of {products.totalCount}
            </Typography>
          </Box>
        )}
      </Box>
    </Box>
  );
}

function Bar({ narrowing, count, onChange }: Pick<Props, 'narrowing' | 'onChange'> & { count: number | undefined }) {
  const usual = narrowing.query ? 'RELEVANCE' : 'TITLE';
  const choices = SORTS.filter(([sort]) => narrowing.query || sort !== 'RELEVANCE');
  return (
    <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'end', gap: 2, mb: 3 }}>
      <Typography role="status" variant="body2" sx={{ color: 'text.secondary', pb: 1.5 }}>
        {count === undefined ? 'Looking …' : `${count} ${count === 1 ? 'product' : 'products'}`}
      </Typography>
      <Box sx={{ width: 200 }}>
        <Field
          label="Sort by"
          name="sort"
          value={narrowing.sort ?? usual}
          onChange={(sort) =>
            onChange({ sort: sort === usual ? undefined : (sort as Narrowing['sort']), shown: PAGE_SIZE })
          }
          choices={choices}
        />
      </Box>
    </Box>
  );
}

function Empty({ narrowing, onChange }: Pick<Props, 'narrowing' | 'onChange'>) {
  const isNarrowed = narrowings(narrowing) > 0;
  return (
    <Nothing icon="search" title={narrowing.query ? `Nothing here for “${narrowing.query}”` : 'Nothing here like that'}>
      <p>
        {isNarrowed
          ? 'Take some of the filters away: fewer of them find more.'
          : 'Check the spelling, or try a shorter, more general word.'}
      </p>
      {isNarrowed ? (
        <Button
          variant="outlined"
          onClick={() => onChange({ brands: [], priceMin: undefined, priceMax: undefined, shown: PAGE_SIZE })}
        >
          Clear all filters
        </Button>
      ) : (
        <Button component={Link} to="/products" variant="outlined">
          See everything
        </Button>
      )}
    </Nothing>
  );
}
