import { useMutation } from '@apollo/client/react';
import { Alert, Box, Button, Link, Typography } from '@mui/material';
import { BusyButton } from '@shop/web-kit/ui/busy-button';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import type { ReviewsQuery } from '../../generated/graphql';
import { toast } from '../shell/toast';
import { ReviewForm } from './review-form';
import { ReviewText } from './review-item';
import { DeleteReview } from './review.operations';

type Product = NonNullable<ReviewsQuery['product']>;

interface Props {
  product: Product;
  slug: string;
  isSignedIn: boolean;
  /** After a review was written, changed or deleted. */
  onChanged(): void;
}

/** What the viewer said of the product, or may say, or why not. */
export function OwnReview({ product, slug, isSignedIn, onChanged }: Props) {
  const [isWriting, setWriting] = useState(false);
  const { viewerReview, viewerCanReview } = product;
  const saved = () => {
    setWriting(false);
    onChanged();
  };
  return (
    <Box sx={{ mb: 4 }}>
      {viewerReview ? (
        <Written review={viewerReview} onEdit={() => setWriting(true)} onDeleted={onChanged} />
      ) : viewerCanReview ? (
        <Button variant="contained" onClick={() => setWriting(true)}>
          Write a review
        </Button>
      ) : (
        <WhyNot slug={slug} isSignedIn={isSignedIn} />
      )}
      {isWriting && (
        <ReviewForm product={product} review={viewerReview} onClose={() => setWriting(false)} onSaved={saved} />
      )}
    </Box>
  );
}

function WhyNot({ slug, isSignedIn }: { slug: string; isSignedIn: boolean }) {
  return (
    <Typography variant="body2" color="textSecondary">
      {isSignedIn ? (
        'You can review it once it was delivered to you.'
      ) : (
        <>
          Bought it here?{' '}
          <Link
            component={RouterLink}
            to={`/sign-in?next=${encodeURIComponent(`/p/${slug}#reviews`)}`}
            underline="always"
          >
            Sign in to review it
          </Link>
        </>
      )}
    </Typography>
  );
}

interface WrittenProps {
  review: NonNullable<Product['viewerReview']>;
  level?: 'h2' | 'h3';
  onEdit(): void;
  onDeleted(): void;
}

/** The viewer's own review, with what staff has still to do about it. */
export function Written({ review, level, onEdit, onDeleted }: WrittenProps) {
  const [remove, { loading }] = useMutation(DeleteReview, { variables: { id: review.id } });
  const confirm = async () => {
    const answer = await remove().catch(() => undefined);
    if (!answer?.data?.deleteReview?.ok) return toast('That did not reach the shop. Try again.', 'error');
    toast('Your review was deleted.', 'success');
    onDeleted();
  };
  return (
    <Box sx={{ p: { xs: 2.5, md: 3 }, bgcolor: 'sand', borderRadius: 2 }}>
      <Typography variant="caption" component="p" sx={{ mb: 1, fontWeight: 600 }}>
        Your review
      </Typography>
      {review.status === 'PENDING' && (
        <Alert severity="info" sx={{ mb: 2 }}>
          Our staff looks at it before others can read it.
        </Alert>
      )}
      {review.status === 'REJECTED' && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          Our staff did not publish it. You can change it; they will look again.
        </Alert>
      )}
      <ReviewText review={review} level={level} />
      <Box sx={{ mt: 2, display: 'flex', gap: 1 }}>
        <Button variant="outlined" size="small" onClick={onEdit}>
          Change it
        </Button>
        <BusyButton variant="text" size="small" color="error" busy={loading} onClick={() => void confirm()}>
          Delete it
        </BusyButton>
      </Box>
    </Box>
  );
}
