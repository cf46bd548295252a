import { useQuery } from '@apollo/client/react';
import { Box, Container } from '@mui/material';
import { useNamed } from '@shop/web-kit/ui/page';
import { graphql } from '../../generated';
import { Departments } from './departments';
import { Hero } from './hero';
import { Shelf } from './shelf';

const HomeQuery = graphql(`
  query Home {
    newest: products(sort: NEWEST, first: 8) {
      nodes {
        ...ProductCard
      }
    }
    small: products(sort: PRICE_DESC, filter: { priceMax: 2500 }, first: 4) {
      nodes {
        ...ProductCard
      }
    }
    grand: products(sort: PRICE_DESC, first: 4) {
      nodes {
        ...ProductCard
      }
    }
  }
`);

/** The front of the shop. */
export default function Home() {
  useNamed('Well-made things');
  const { data, error, refetch } = useQuery(HomeQuery, { errorPolicy: 'all' });
  const again = () => void refetch();
  return (
    <>
      <Hero />
      <Container maxWidth="xl" sx={{ pb: { xs: 7, md: 11 } }}>
        <Departments />
        <Shelf
          title="Just in"
          to="/products?sort=NEWEST"
          products={data?.newest?.nodes}
          places={8}
          error={error}
          retry={again}
        />
        <Note />
        <Shelf
          title="Small presents, up to €25"
          to="/products?max=25&sort=PRICE_DESC"
          products={data?.small?.nodes}
          places={4}
          error={error}
          retry={again}
        />
        <Shelf
          title="To keep for a lifetime"
          to="/products?sort=PRICE_DESC"
          products={data?.grand?.nodes}
          places={4}
          error={error}
          retry={again}
        />
      </Container>
    </>
  );
}

/** What the shop stands for, between two shelves. */
function Note() {
  return (
    <Box
      sx={(theme) => ({
        mt: { xs: 7, md: 10 },
        py: { xs: 5, md: 7 },
        px: { xs: 3, md: 8 },
        bgcolor: 'primary.main',
        color: 'primary.contrastText',
        borderRadius: 2,
        ...theme.applyStyles('dark', {
          backgroundColor: theme.vars.palette.sand,
          color: theme.vars.palette.text.primary,
        }),
      })}
    >
      <Box component="p" sx={{ typography: 'h2', m: 0, maxWidth: '44rem' }}>
        One of each kind, chosen because we would keep it ourselves. Repaired when it breaks.
      </Box>
    </Box>
  );
}
