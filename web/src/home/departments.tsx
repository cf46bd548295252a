import { Box, Link, Skeleton, Typography } from '@mui/material';
import { Failure } from '@shop/web-kit/ui/notice';
import { Picture } from '@shop/web-kit/ui/picture';
import { Link as RouterLink } from 'react-router';
import type { CategoriesQuery } from '../../generated/graphql';
import { useCategories } from '../shell/categories';

type Category = NonNullable<CategoriesQuery['categories']>[number];

const PLACES = 8;
const WORDS_HEIGHT = { xs: 100, md: 112 };

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
              <Box key={place} component="li" sx={frame}>
                <Picture image={undefined} ratio={RATIO} />
                <Skeleton variant="rectangular" sx={{ height: WORDS_HEIGHT }} />
              </Box>
            ))
          : categories.map((category) => <Tile key={category.id} category={category} />)}
      </Box>
    </Box>
  );
}

const RATIO = '4 / 3';

/** A tile keeps its size, whatever is in it and before. */
const frame = {
  position: 'relative',
  overflow: 'hidden',
  borderRadius: 2,
  border: 1,
  borderColor: 'divider',
  bgcolor: 'background.paper',
} as const;

function Tile({ category: { slug, name, image, children } }: { category: Category }) {
  return (
    <Box component="li" sx={{ ...frame, '&:hover': { borderColor: 'text.primary' } }}>
      <Picture image={image} decorative ratio={RATIO} />
      <Box sx={{ height: WORDS_HEIGHT, px: { xs: 1.5, md: 2.5 }, pt: { xs: 1.5, md: 2 } }}>
        <Typography variant="h3" noWrap sx={{ fontSize: { xs: '1rem', sm: '1.1875rem', md: '1.375rem' } }}>
          <Link
            component={RouterLink}
            to={`/c/${slug}`}
            underline="none"
            sx={{ '&::after': { content: '""', position: 'absolute', inset: 0 } }}
          >
            {name}
          </Link>
        </Typography>
        <Typography variant="caption" sx={{ mt: 0.5, color: 'text.secondary', ...twoLines }}>
          {children.map((child) => child.name).join(', ')}
        </Typography>
      </Box>
    </Box>
  );
}

const twoLines = {
  display: '-webkit-box',
  WebkitLineClamp: 2,
  WebkitBoxOrient: 'vertical',
  overflow: 'hidden',
} as const;
