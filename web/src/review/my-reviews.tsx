import { useQuery } from '@apollo/client/react';
import { Box, Button, Link } from '@mui/material';
import { BusyButton } from '@shop/web-kit/ui/busy-button';
import { Failure } from '@shop/web-kit/ui/notice';
import { Nothing } from '@shop/web-kit/ui/nothing';
import { Picture } from '@shop/web-kit/ui/picture';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import type { MyReviewsQuery as Answer } from '../../generated/graphql';
import { AccountPage } from '../account/account-page';
import { meOf } from '../account/use-viewer';
import { Written } from './own-review';
import { ReviewForm } from './review-form';
import { MyReviewsQuery } from './review.operations';

type Mine = NonNullable<NonNullable<Answer['me']>['reviews']>;

/** All that the viewer wrote, the newest first. */
export default function MyReviews() {
  const { data, error, refetch, fetchMore } = useQuery(MyReviewsQuery, {
    errorPolicy: 'all',
    fetchPolicy: 'cache-and-network',
  });
  const more = (after: string) => fetchMore({ variables: { after } });
  const again = () => void refetch();
  return (
    <AccountPage title="Your reviews" me={meOf(data)} error={error} retry={again}>
      {({ reviews }) =>
        reviews ? <Shown mine={reviews} onChanged={again} onMore={more} /> : <Failure error={error} retry={again} />
      }
    </AccountPage>
  );
}

interface ShownProps {
  mine: Mine;
  onChanged(): void;
  onMore(after: string): Promise<unknown>;
}

function Shown({ mine: { nodes, pageInfo }, onChanged, onMore }: ShownProps) {
  const [isGrowing, setGrowing] = useState(false);
  const more = async () => {
    setGrowing(true);
    await onMore(pageInfo.endCursor ?? '').catch(() => undefined);
    setGrowing(false);
  };
  if (nodes.length === 0)
    return (
      <Nothing icon="box" title="You have not reviewed anything yet">
        <p>Once something was delivered to you, its page has a place for your review.</p>
        <Button component={RouterLink} to="/account" variant="contained">
          Your orders
        </Button>
      </Nothing>
    );
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 4 }}>
        {nodes.map((review) => (
          <Mine key={review.id} review={review} onChanged={onChanged} />
        ))}
      </Box>
      {pageInfo.hasNextPage && (
        <BusyButton variant="outlined" busy={isGrowing} onClick={() => void more()} sx={{ mt: 3 }}>
          Show older reviews
        </BusyButton>
      )}
    </>
  );
}

function Mine({ review, onChanged }: { review: Mine['nodes'][number]; onChanged(): void }) {
  const [isWriting, setWriting] = useState(false);
  const { product } = review;
  const saved = () => {
    setWriting(false);
    onChanged();
  };
  return (
    <Box component="li" sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '6rem 1fr' } }}>
      <Box sx={{ width: 96 }}>
        <Picture image={product?.images[0]} decorative />
      </Box>
      <Box sx={{ minWidth: 0 }}>
        {product && (
          <Link
            component={RouterLink}
            to={`/p/${product.slug}`}
            sx={{ display: 'inline-block', mb: 1, fontWeight: 600 }}
          >
            {product.title}
          </Link>
        )}
        <Written review={review} level="h2" onEdit={() => setWriting(true)} onDeleted={onChanged} />
      </Box>
      {isWriting && (
        <ReviewForm
          product={{ id: product?.id ?? '', title: product?.title ?? '' }}
          review={review}
          onClose={() => setWriting(false)}
          onSaved={saved}
        />
      )}
    </Box>
  );
}
