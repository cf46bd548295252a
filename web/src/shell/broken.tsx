import { Box, Button, Container, Typography } from '@mui/material';
import { useEffect } from 'react';

/** The page when a page failed: what to do, and the way out. Needs nothing that could fail again. */
export function Broken() {
  useEffect(() => {
    document.title = 'Something broke – Marlow & Finch';
    document.getElementById('page-title')?.focus();
  }, []);
  return (
    <Container maxWidth="sm" sx={{ py: { xs: 8, md: 14 } }}>
      <Typography variant="h1" id="page-title" tabIndex={-1}>
        This page broke.
      </Typography>
      <Typography sx={{ my: 3, color: 'text.secondary' }}>
        It is our fault, not yours. Your bag and your orders are safe. Load the page again, or start from the front of
        the shop.
      </Typography>
      <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
        <Button variant="contained" onClick={() => window.location.reload()}>
          Load again
        </Button>
        <Button variant="outlined" href="/">
          To the front
        </Button>
      </Box>
    </Container>
  );
}
