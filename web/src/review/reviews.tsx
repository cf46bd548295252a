import { useQuery } from '@apollo/client/react';
import { Box, Button, Typography } from '@mui/material';
import { BusyButton } from '@shop/web-kit/ui/busy-button';
import { Field } from '@shop/web-kit/ui/field';
import { Failure } from '@shop/web-kit/ui/notice';
import { visuallyHidden } from '@shop/web-kit/ui/visually-hidden';
import { useState } from 'react';
import type { ReviewSort, ReviewsQuery as Answer } from '../../generated/graphql';
import { Histogram } from './histogram';
import { OwnReview } from './own-review';
import { reviewsWord } from './rating';
import { ReviewItem } from './review-item';
import { ReviewsQuery } from './review.operations';
import { ReviewsSkeleton } from './reviews-skeleton';
import { Stars } from './stars';

const SORTS: readonly (readonly [ReviewSort, string])[] = [
  ['MOST_HELPFUL', 'Most helpful'],
  ['NEWEST', 'Newest'],
  ['HIGHEST', 'Best rated'],
  ['LOWEST', 'Worst rated'],
];

type Product = NonNullable<Answer['product']>;

/** What readers say of a product: the sum, the list, and the viewer's own part in it. */
export default function Reviews({ slug }: { slug: string }) {
  const [sort, setSort] = useState<ReviewSort>('MOST_HELPFUL');
  const [rating, setRating] = useState<number>();
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(ReviewsQuery, {
    variables: { slug, sort, rating },
    errorPolicy: 'all',
    fetchPolicy: 'cache-and-network',
  });
  const shown = data ?? previousData;
  const product = shown?.product;
  if (product?.rating && product.reviews)
    return (
      <Box sx={{ display: 'grid', gap: { xs: 4, md: 7 }, gridTemplateColumns: { md: '20rem minmax(0, 1fr)' } }}>
        <Summary rating={product.rating} chosen={rating} onChoose={setRating} />
        <Box aria-busy={loading || undefined}>
          <OwnReview product={product} slug={slug} isSignedIn={!!shown?.me} onChanged={() => void refetch()} />
          {product.rating.count > 0 && (
            <List
              product={product}
              viewerId={shown?.me?.id}
              sort={sort}
              onSort={setSort}
              onAll={rating === undefined ? undefined : () => setRating(undefined)}
              onMore={(after) => fetchMore({ variables: { after } })}
            />
          )}
        </Box>
      </Box>
    );
  return error ? <Failure error={error} retry={() => void refetch()} /> : <ReviewsSkeleton />;
}

interface SummaryProps {
  rating: NonNullable<Product['rating']>;
  chosen: number | undefined;
  onChoose(stars: number | undefined): void;
}

function Summary({ rating, chosen, onChoose }: SummaryProps) {
  if (rating.average === null)
    return (
      <Typography color="textSecondary">Nobody has reviewed it yet. Whoever bought it may be the first.</Typography>
    );
  return (
    <Box>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, mb: 2 }}>
        <Typography component="p" variant="h1" aria-hidden>
          {rating.average.toFixed(1)}
        </Typography>
        <Box>
          <Stars value={rating.average} size={20} />
          <Typography variant="body2" color="textSecondary">
            <Box component="span" sx={visuallyHidden}>{`${rating.average.toFixed(1)} of 5 stars, `}</Box>
            {reviewsWord(rating.count)}
          </Typography>
        </Box>
      </Box>
      <Histogram counts={rating.histogram} chosen={chosen} onChoose={onChoose} />
    </Box>
  );
}

interface ListProps {
  product: Product;
  viewerId: string | undefined;
  sort: ReviewSort;
  onSort(sort: ReviewSort): void;
  /** Opens a list that is narrowed. */
  onAll?: () => void;
  onMore(after: string): Promise<unknown>;
}

function List({ product, viewerId, sort, onSort, onAll, onMore }: ListProps) {
  const [isGrowing, setGrowing] = useState(false);
  const { nodes, pageInfo, totalCount } = product.reviews!;
  const more = async () => {
    setGrowing(true);
    await onMore(pageInfo.endCursor ?? '').catch(() => undefined);
    setGrowing(false);
  };
  const own = product.viewerReview?.id;
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'end', gap: 2, flexWrap: 'wrap', mb: 2 }}>
        <Box sx={{ width: 190 }}>
          <Field
            name="sort"
            label="Sorted by"
            value={sort}
            onChange={(value) => onSort(value as ReviewSort)}
            choices={SORTS}
          />
        </Box>
        <Typography variant="body2" color="textSecondary" role="status" sx={{ pb: 1.25 }}>
          {reviewsWord(totalCount)}
        </Typography>
        {onAll && (
          <Button size="small" onClick={onAll} sx={{ mb: 0.75 }}>
            Show all
          </Button>
        )}
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {nodes.map((review) => (
          <ReviewItem key={review.id} review={review} canVote={!!viewerId && review.id !== own} />
        ))}
      </Box>
      {pageInfo.hasNextPage && (
        <BusyButton variant="outlined" busy={isGrowing} onClick={() => void more()} sx={{ mt: 2 }}>
          Show more reviews
        </BusyButton>
      )}
    </>
  );
}
