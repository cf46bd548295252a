import { Box, Skeleton } from '@mui/material';

/** The place of the reviews while they load. */
export const ReviewsSkeleton = () => (
  <Box aria-hidden sx={{ display: 'grid', gap: 4, gridTemplateColumns: { md: '20rem minmax(0, 1fr)' } }}>
    <Skeleton variant="rounded" height={220} />
    <Skeleton variant="rounded" height={520} />
  </Box>
);
