import { Box, Container, Skeleton } from '@mui/material';
import { columns } from './product';

/** The page of a product while it loads. */
export function ProductSkeleton() {
  return (
    <Container maxWidth="xl" sx={{ pt: { xs: 2, md: 4 }, minHeight: '100vh' }} aria-busy>
      <Skeleton width={180} sx={{ mb: { xs: 2, md: 3 }, fontSize: '0.9375rem' }} />
      <Box sx={columns}>
        <Skeleton variant="rounded" sx={{ aspectRatio: '1', height: 'auto' }} />
        <Box>
          <Skeleton width={120} />
          <Skeleton width="75%" height={64} />
          <Skeleton width={110} height={40} />
          <Skeleton variant="rounded" height={44} sx={{ my: 3, maxWidth: 320 }} />
          <Skeleton variant="rounded" height={54} />
        </Box>
      </Box>
    </Container>
  );
}
