import { useQuery } from '@apollo/client/react';
import { Box, Breadcrumbs, Container, Link, Typography } from '@mui/material';
import { Failure } from '@shop/web-kit/ui/notice';
import { useNamed } from '@shop/web-kit/ui/page';
import { Link as RouterLink, useParams, useSearchParams } from 'react-router';
import type { ProductQuery as ProductAnswer } from '../../generated/graphql';
import { Shelf } from '../home/shelf';
import { RatingLine, reviewsWord } from '../review/rating';
import { ReviewsSection } from '../review/reviews-section';
import NotFound from '../shell/not-found';
import { BuyBox } from './buy-box';
import { firstChoice } from './choice';
import { Gallery } from './gallery';
import { NeighboursQuery, ProductQuery } from './product.operations';
import { ProductSkeleton } from './product-skeleton';

/** A product as the page shows it. */
export type ShownProduct = NonNullable<ProductAnswer['product']>;

/** The page of one product; the address says which form of it is chosen. */
export default function Product() {
  const { slug = '' } = useParams();
  const { data, error, refetch } = useQuery(ProductQuery, {
    variables: { slug },
    errorPolicy: 'all',
    fetchPolicy: 'cache-and-network',
  });
  const product = data?.product;
  if (product) return <Shown product={product} />;
  if (error)
    return (
      <Container sx={{ py: 6 }}>
        <Failure error={error} retry={() => void refetch()} />
      </Container>
    );
  return data ? <NotFound what="product" /> : <ProductSkeleton />;
}

/** Picture and buy box side by side; the skeleton has the same columns. */
export const columns = {
  display: 'grid',
  gap: { xs: 3, md: 7 },
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1.15fr) minmax(0, 1fr)' },
  alignItems: 'start',
};

function Shown({ product }: { product: ShownProduct }) {
  useNamed(product.title);
  const [parameters, setParameters] = useSearchParams();
  const variant = firstChoice(product.variants, parameters.get('sku'));
  const choose = (sku: string) => setParameters({ sku }, { replace: true, preventScrollReset: true });
  return (
    <Container maxWidth="xl" sx={{ pt: { xs: 2, md: 4 }, pb: { xs: 7, md: 11 } }}>
      <Trail product={product} />
      <Box sx={columns}>
        <Gallery images={product.images} first={variant?.image} />
        <Box>
          <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
            {product.brand}
          </Typography>
          <Typography variant="h1" id="page-title" tabIndex={-1} sx={{ fontSize: 'clamp(2rem, 1.6rem + 1.8vw, 3rem)' }}>
            {product.title}
          </Typography>
          <RatingLink product={product} />
          {variant && <BuyBox product={product} variant={variant} onChoose={choose} />}
          <Typography sx={{ mt: 4, whiteSpace: 'pre-line', maxWidth: '38rem' }}>{product.description}</Typography>
          <Attributes attributes={product.attributes} />
        </Box>
      </Box>
      <ReviewsSection slug={product.slug} />
      <Neighbours product={product} />
    </Container>
  );
}

/** What readers gave it, leading to what they say. */
function RatingLink({ product: { rating } }: { product: ShownProduct }) {
  if (!rating) return null;
  return (
    <Link href="#reviews" sx={{ display: 'inline-block', mt: 1 }}>
      {rating.average === null ? reviewsWord(0) : <RatingLine rating={rating} size={18} />}
    </Link>
  );
}

function Trail({ product: { category, title } }: { product: ShownProduct }) {
  return (
    <Breadcrumbs aria-label="Where you are" sx={{ mb: { xs: 2, md: 3 }, typography: 'body2' }}>
      {category.path.map(({ id, slug, name }) => (
        <Link key={id} component={RouterLink} to={`/c/${slug}`}>
          {name}
        </Link>
      ))}
      <Typography variant="body2" color="textSecondary" aria-current="page">
        {title}
      </Typography>
    </Breadcrumbs>
  );
}

function Attributes({ attributes }: Pick<ShownProduct, 'attributes'>) {
  if (attributes.length === 0) return null;
  return (
    <Box component="dl" sx={{ mt: 4, mb: 0, typography: 'body2' }}>
      {attributes.map(({ name, value }) => (
        <Box
          key={name}
          sx={{
            display: 'grid',
            gridTemplateColumns: '9rem 1fr',
            gap: 2,
            py: 1.25,
            borderTop: 1,
            borderColor: 'divider',
          }}
        >
          <Box component="dt" sx={{ color: 'text.secondary' }}>
            {name}
          </Box>
          <Box component="dd" sx={{ m: 0 }}>
            {value}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

function Neighbours({ product: { id, category } }: { product: ShownProduct }) {
  const { data } = useQuery(NeighboursQuery, { variables: { category: category.slug }, errorPolicy: 'all' });
  const others = data?.products?.nodes.filter((one) => one.id !== id).slice(0, 4);
  if (data && !others) return null;
  return <Shelf title={`More in ${category.name}`} to={`/c/${category.slug}`} products={others} places={4} />;
}
