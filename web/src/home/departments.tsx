import { Box, Link, Skeleton, Typography } from '@mui/material';
import { Icon } from '@shop/web-kit/ui/icon';
import { Failure } from '@shop/web-kit/ui/notice';
import { Link as RouterLink } from 'react-router';
import type { CategoriesQuery } from '../../generated/graphql';
import { useCategories } from '../shell/categories';

type Category = NonNullable<CategoriesQuery['categories']>[number];

const PLACES = 8;
const TILE_HEIGHT = { xs: 116, md: 148 };

/** The departments as tiles. */
export function Departments() {
  const { categories, loading, error } = useCategories();
  return (
    <Box component="section" aria-label="Departments">
      <Typography variant="h2" sx={{ mb: 3 }}>
        Departments
      </Typography>
      {error && categories.length === 0 && <Failure error={error} />}
      <Box
        component="ul"
        sx={{
          display: 'grid',
          gap: { xs: 1.5, md: 2 },
          gridTemplateColumns: { xs: '1fr 1fr', md: 'repeat(4, 1fr)' },
          listStyle: 'none',
          p: 0,
          m: 0,
        }}
      >
        {loading
          ? Array.from({ length: PLACES }, (_, place) => (
              <Skeleton key={place} component="li" variant="rounded" sx={{ height: TILE_HEIGHT }} />
            ))
          : categories.map((category) => <Tile key={category.id} category={category} />)}
      </Box>
    </Box>
  );
}

function Tile({ category: { slug, name, children } }: { category: Category }) {
  return (
    <Box
      component="li"
      sx={{
        position: 'relative',
        minHeight: TILE_HEIGHT,
        p: { xs: 2, md: 2.5 },
        borderRadius: 2,
        border: 1,
        borderColor: 'divider',
        bgcolor: 'background.paper',
        display: 'flex',
        flexDirection: 'column',
        '&:hover': { borderColor: 'text.primary' },
      }}
    >
      <Typography variant="h3" sx={{ fontSize: { xs: '1.1875rem', md: '1.375rem' } }}>
        <Link
          component={RouterLink}
          to={`/c/${slug}`}
          underline="none"
          sx={{ '&::after': { content: '""', position: 'absolute', inset: 0 } }}
        >
          {name}
        </Link>
      </Typography>
      <Typography variant="caption" sx={{ mt: 0.5, color: 'text.secondary', pr: 3 }}>
        {children.map((child) => child.name).join(', ')}
      </Typography>
      <Icon name="arrow" size={20} sx={{ position: 'absolute', right: 16, bottom: 16, color: 'text.secondary' }} />
    </Box>
  );
}
