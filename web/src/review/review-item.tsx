import { useMutation } from '@apollo/client/react';
import { Box, Button, Typography } from '@mui/material';
import { dayText } from '@shop/web-kit/dates';
import { Icon } from '@shop/web-kit/ui/icon';
import { visuallyHidden } from '@shop/web-kit/ui/visually-hidden';
import { useState } from 'react';
import type { ReviewViewFragment } from '../../generated/graphql';
import { toast } from '../shell/toast';
import { Report } from './report';
import { VoteHelpful } from './review.operations';
import { Stars } from './stars';

/** One review as everybody reads it: plain text, and what a signed-in reader may do about it. */
export function ReviewItem({ review, canVote }: { review: ReviewViewFragment; canVote: boolean }) {
  const [isReporting, setReporting] = useState(false);
  return (
    <Box component="li" sx={{ py: 3, borderTop: 1, borderColor: 'divider' }}>
      <ReviewText review={review} />
      {canVote && (
        <Box sx={{ mt: 1.5, display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <Helpful review={review} />
          <Button size="small" color="inherit" onClick={() => setReporting(true)}>
            Report
            <Box component="span" sx={visuallyHidden}>{` “${review.title}”`}</Box>
          </Button>
          <Report review={review} open={isReporting} onClose={() => setReporting(false)} />
        </Box>
      )}
      {!canVote && review.helpfulCount > 0 && (
        <Typography variant="caption" component="p" sx={{ mt: 1.5, color: 'text.secondary' }}>
          {helpfulWords(review.helpfulCount)}
        </Typography>
      )}
    </Box>
  );
}

const helpfulWords = (count: number) =>
  count === 1 ? 'One reader found this helpful.' : `${count} readers found this helpful.`;

/** What was written, by whom and when; the shop's answer below. Its title is a heading of the level that the page has there. */
export function ReviewText({ review, level = 'h3' }: { review: ReviewViewFragment; level?: 'h2' | 'h3' }) {
  const { rating, title, body, authorName, verifiedPurchase, createdAt, editedAt, reply } = review;
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.25, flexWrap: 'wrap' }}>
        <Stars value={rating} />
        <Box component="span" sx={visuallyHidden}>{`${rating} of 5 stars`}</Box>
        <Typography variant="h4" component={level} sx={{ overflowWrap: 'anywhere' }}>
          {title}
        </Typography>
      </Box>
      <Typography variant="caption" component="p" sx={{ mt: 0.5, color: 'text.secondary' }}>
        {authorName}, {dayText(createdAt)}
        {editedAt && ' (edited)'}
        {verifiedPurchase && (
          <Box component="span" sx={{ ml: 1.5, whiteSpace: 'nowrap', color: 'text.primary', fontWeight: 600 }}>
            <Icon name="check" size={14} sx={{ display: 'inline-block', verticalAlign: '-2px', mr: 0.5 }} />
            Verified purchase
          </Box>
        )}
      </Typography>
      <Typography sx={{ mt: 1, whiteSpace: 'pre-line', overflowWrap: 'anywhere', maxWidth: '44rem' }}>
        {body}
      </Typography>
      {reply && (
        <Box sx={{ mt: 2, pl: 2, borderLeft: 3, borderColor: 'secondary.main', maxWidth: '42rem' }}>
          <Typography variant="caption" component="p" sx={{ fontWeight: 600 }}>
            Marlow &amp; Finch answered
          </Typography>
          <Typography variant="body2" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
            {reply}
          </Typography>
        </Box>
      )}
    </>
  );
}

/** Says that a review helped, or takes that back; shown at once, and put right when the shop refuses. */
function Helpful({ review: { id, title, helpfulCount, viewerFoundHelpful } }: { review: ReviewViewFragment }) {
  const helpful = !viewerFoundHelpful;
  const [vote] = useMutation(VoteHelpful, {
    variables: { id, helpful },
    optimisticResponse: {
      voteReviewHelpful: {
        __typename: 'ReviewPayload',
        review: {
          __typename: 'Review',
          id,
          helpfulCount: helpfulCount + (helpful ? 1 : -1),
          viewerFoundHelpful: helpful,
        },
        userErrors: [],
      },
    },
  });
  const send = async () => {
    const answer = await vote().catch(() => undefined);
    const refused = answer?.data?.voteReviewHelpful?.userErrors[0]?.message;
    if (!answer || refused) toast(refused ?? 'That did not reach the shop. Try again.', 'error');
  };
  return (
    <Button
      size="small"
      variant={viewerFoundHelpful ? 'contained' : 'outlined'}
      aria-pressed={viewerFoundHelpful}
      onClick={() => void send()}
    >
      Helpful{helpfulCount > 0 && ` (${helpfulCount})`}
      <Box component="span" sx={visuallyHidden}>{` “${title}”`}</Box>
    </Button>
  );
}
