import { Button, Typography } from '@mui/material';
import { Page } from '@shop/web-kit/ui/page';
import { Link } from 'react-router';

/** Nothing is at this address. */
export default function NotFound({ what = 'page' }: { what?: 'page' | 'product' | 'department' }) {
  return (
    <Page title={`We can’t find that ${what}.`} width="md">
      <Typography sx={{ mb: 4, color: 'text.secondary', maxWidth: '34rem' }}>
        It may have moved or sold out for good, or the address has a typing error. Search for it above, or have a look
        round.
      </Typography>
      <Button component={Link} to="/products" variant="contained">
        See everything
      </Button>
    </Page>
  );
}
