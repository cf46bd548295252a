import { Box, Container, Link, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import { useCategories } from './categories';

/** Where to go from the end of a page. */
export function Footer() {
  const { categories } = useCategories();
  return (
    <Box component="footer" sx={{ bgcolor: 'sand', py: { xs: 5, md: 7 } }}>
      <Container
        maxWidth="xl"
        sx={{ display: 'grid', gap: 4, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr', md: '2fr 1fr 1fr' } }}
      >
        <Box sx={{ maxWidth: '24rem' }}>
          <Typography variant="h4" component="p" sx={{ mb: 1 }}>
            Marlow &amp; Finch
          </Typography>
          <Typography variant="body2" color="textSecondary">
            Well-made things, kept few. This is a demonstration shop: cards are simulated, and no parcel leaves.
          </Typography>
        </Box>
        <Column title="Departments">
          {categories.map(({ id, slug, name }) => (
            <Item key={id} to={`/c/${slug}`}>
              {name}
            </Item>
          ))}
        </Column>
        <Column title="Your orders">
          <Item to="/orders/find">Find an order</Item>
          <Item to="/account">Account and orders</Item>
          <Item to="/sign-in">Sign in</Item>
          <Item to="/register">Create an account</Item>
        </Column>
      </Container>
    </Box>
  );
}

const Column = ({ title, children }: { title: string; children: ReactNode }) => (
  <Box component="nav" aria-label={`${title}, at the foot`}>
    <Typography variant="overline" component="h2" sx={{ mb: 0.5 }}>
      {title}
    </Typography>
    {children}
  </Box>
);

const Item = ({ to, children }: { to: string; children: ReactNode }) => (
  <Link component={RouterLink} to={to} variant="body2" sx={{ display: 'block', py: 0.6 }}>
    {children}
  </Link>
);
