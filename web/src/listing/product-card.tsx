import { Box, Link, Skeleton, Typography } from '@mui/material';
import { Picture } from '@shop/web-kit/ui/picture';
import { Price } from '@shop/web-kit/ui/price';
import { Link as RouterLink } from 'react-router';
import { RatingLine } from '../review/rating';
import { graphql } from '../../generated';
import type { ProductCardFragment } from '../../generated/graphql';

/** A product as lists and shelves show it. */
export const ProductCardView = graphql(`
  fragment ProductCard on Product {
    id
    slug
    title
    brand
    availability
    rating {
      average
      count
    }
    images {
      url
      alt
      width
      height
    }
    priceRange {
      min {
        amount
        currency
      }
      max {
        amount
        currency
      }
    }
    variants {
      sku
      price {
        amount
        currency
      }
      compareAtPrice {
        amount
        currency
      }
    }
  }
`);

/** What stands on every grid of products. */
export const gridColumns = {
  display: 'grid',
  columnGap: { xs: 2, md: 3 },
  rowGap: { xs: 3, md: 4.5 },
  gridTemplateColumns: {
    xs: 'repeat(2, minmax(0, 1fr))',
    sm: 'repeat(3, minmax(0, 1fr))',
    lg: 'repeat(4, minmax(0, 1fr))',
  },
  listStyle: 'none',
  m: 0,
  p: 0,
} as const;

/** A product in a list: one link, its picture and its price. */
export function ProductCard({
  product,
  eager,
  heading = 'h2',
}: {
  product: ProductCardFragment;
  eager?: boolean;
  heading?: 'h2' | 'h3';
}) {
  const { slug, title, brand, availability, rating, images, priceRange, variants } = product;
  const cheapest = variants.find(({ price }) => price.amount === priceRange.min.amount);
  return (
    <Box
      sx={{
        position: 'relative',
        '&:hover img': { transform: 'scale(1.025)' },
        '& img': { transition: 'transform 400ms ease' },
      }}
    >
      <Box sx={{ position: 'relative' }}>
        <Picture image={images[0]} eager={eager} decorative />
        <Flag
          soldOut={availability === 'OUT_OF_STOCK'}
          low={availability === 'LOW_STOCK'}
          lowered={!!cheapest?.compareAtPrice}
        />
      </Box>
      <Typography variant="caption" component="p" sx={{ mt: 1.25, color: 'text.secondary', minHeight: '1.2em' }}>
        {brand}
      </Typography>
      <Typography variant="h4" component={heading} sx={{ my: 0.25 }}>
        {/* The link covers the card, and has the product's name alone. */}
        <Link
          component={RouterLink}
          to={`/p/${slug}`}
          sx={{ '&::after': { content: '""', position: 'absolute', inset: 0 } }}
        >
          {title}
        </Link>
      </Typography>
      <RatingLine rating={rating} />
      <Typography variant="body2" component="p">
        <Price
          now={priceRange.min}
          before={cheapest?.compareAtPrice}
          from={priceRange.max.amount > priceRange.min.amount}
        />
      </Typography>
    </Box>
  );
}

function Flag({ soldOut, low, lowered }: { soldOut: boolean; low: boolean; lowered: boolean }) {
  const text = soldOut ? 'Sold out' : lowered ? 'Reduced' : low ? 'Few left' : undefined;
  if (!text) return null;
  return (
    <Box
      component="span"
      sx={{
        position: 'absolute',
        left: 10,
        top: 10,
        px: 1.1,
        py: 0.3,
        borderRadius: 999,
        typography: 'caption',
        fontWeight: 600,
        bgcolor: soldOut ? 'text.primary' : 'background.paper',
        color: soldOut ? 'background.default' : lowered ? 'secondary.main' : 'text.primary',
      }}
    >
      {text}
    </Box>
  );
}

/** The place of a card while it loads: of the same height. */
export function CardSkeleton() {
  return (
    <Box aria-hidden>
      <Skeleton variant="rounded" sx={{ aspectRatio: '1', width: '100%', height: 'auto' }} />
      <Skeleton width="40%" sx={{ mt: 1.25, fontSize: '0.8125rem' }} />
      <Skeleton width="80%" sx={{ fontSize: '1.125rem' }} />
      <Skeleton width="45%" sx={{ fontSize: '0.8125rem' }} />
      <Skeleton width="35%" sx={{ fontSize: '0.9375rem' }} />
    </Box>
  );
}
