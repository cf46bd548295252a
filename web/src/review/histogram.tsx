import { Box, ButtonBase } from '@mui/material';
import { visuallyHidden } from '@shop/web-kit/ui/visually-hidden';
import { reviewsWord } from './rating';

interface Props {
  /** Counts of 1 to 5 stars. */
  counts: readonly number[];
  /** The stars that the list is narrowed to. */
  chosen: number | undefined;
  onChoose(stars: number | undefined): void;
}

/** How the ratings are spread; each bar narrows the list to its stars, and opens it again. */
export function Histogram({ counts, chosen, onChoose }: Props) {
  const most = Math.max(1, ...counts);
  return (
    <Box role="group" aria-label="Show only reviews with" sx={{ display: 'grid', gap: 0.25, maxWidth: 360 }}>
      {[5, 4, 3, 2, 1].map((stars) => {
        const count = counts[stars - 1] ?? 0;
        return (
          <ButtonBase
            key={stars}
            aria-pressed={chosen === stars}
            disabled={count === 0}
            onClick={() => onChoose(chosen === stars ? undefined : stars)}
            sx={{
              display: 'grid',
              gridTemplateColumns: '3.2rem 1fr 2.5rem',
              gap: 1.5,
              px: 1,
              minHeight: 36,
              borderRadius: 1,
              typography: 'body2',
              textAlign: 'left',
              bgcolor: chosen === stars ? 'sand' : undefined,
            }}
          >
            <span>{stars === 1 ? '1 star' : `${stars} stars`}</span>
            <Box component="span" sx={{ height: 8, borderRadius: 999, bgcolor: 'sand', overflow: 'hidden' }}>
              <Box
                component="span"
                sx={{
                  display: 'block',
                  height: '100%',
                  width: `${(count / most) * 100}%`,
                  bgcolor: 'secondary.main',
                }}
              />
            </Box>
            <Box component="span" sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
              <span aria-hidden>{count}</span>
              <Box component="span" sx={visuallyHidden}>
                {reviewsWord(count)}
              </Box>
            </Box>
          </ButtonBase>
        );
      })}
    </Box>
  );
}
