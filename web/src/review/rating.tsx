import { Box } from '@mui/material';
import { visuallyHidden } from '@shop/web-kit/ui/visually-hidden';
import { Stars } from './stars';

/** What readers gave a product together. */
export interface Rating {
  average: number | null;
  count: number;
}

/** "4.3 of 5 stars, 128 reviews". */
export const ratingWords = ({ average, count }: Rating): string =>
  average === null ? 'No reviews yet' : `${average.toFixed(1)} of 5 stars, ${reviewsWord(count)}`;

export const reviewsWord = (count: number): string => (count === 1 ? '1 review' : `${count} reviews`);

/** Stars and the number of reviews, in a line of its own; without reviews the line stays empty, so that cards align. */
export function RatingLine({ rating, size = 14 }: { rating: Rating | null | undefined; size?: number }) {
  return (
    <Box
      component="span"
      sx={{ display: 'flex', alignItems: 'center', gap: 0.75, minHeight: '1.5em', typography: 'caption' }}
    >
      {rating && rating.average !== null && (
        <>
          <Box component="span" sx={visuallyHidden}>
            {ratingWords(rating)}
          </Box>
          <Stars value={rating.average} size={size} />
          <Box component="span" aria-hidden sx={{ color: 'text.secondary' }}>
            {rating.average.toFixed(1)} ({rating.count})
          </Box>
        </>
      )}
    </Box>
  );
}
