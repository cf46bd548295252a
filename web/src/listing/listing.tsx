import { useQuery } from '@apollo/client/react';
import { Box, Breadcrumbs, Link, Typography } from '@mui/material';
import { Failure } from '@shop/web-kit/ui/notice';
import { Page } from '@shop/web-kit/ui/page';
import { Link as RouterLink, useParams, useSearchParams } from 'react-router';
import type { CategoryQuery as CategoryAnswer } from '../../generated/graphql';
import NotFound from '../shell/not-found';
import { CategoryQuery } from './listing.operations';
import { readNarrowing, writeNarrowing, type Narrowing } from './narrowing';
import { Results } from './results';

type Category = NonNullable<CategoryAnswer['category']>;

/** A department, or what a search found. The address holds all of the list's state. */
export default function Listing() {
  const { category: slug } = useParams();
  const [parameters, setParameters] = useSearchParams();
  const narrowing = readNarrowing(parameters);
  const { data, error, refetch } = useQuery(CategoryQuery, {
    variables: { slug: slug ?? '' },
    skip: !slug,
    errorPolicy: 'all',
  });
  const category = data?.category;
  if (slug && data && !category && !error) return <NotFound what="department" />;
  const change = (next: Partial<Narrowing>, replace = false) =>
    setParameters(writeNarrowing({ ...narrowing, ...next }), { replace, preventScrollReset: true });
  return (
    <Page
      title={titleOf(slug, category, narrowing.query)}
      intro={category?.description}
      width="xl"
      before={<Trail category={category} slug={slug} />}
    >
      {error && !category && slug ? (
        <Failure error={error} retry={() => void refetch()} />
      ) : (
        // Nothing stands where it would be pushed away a moment later.
        <Box sx={{ visibility: slug && !category ? 'hidden' : 'visible', minHeight: '100vh' }}>
          <Below category={category} />
          <Results key={slug} narrowing={narrowing} category={slug} onChange={change} />
        </Box>
      )}
    </Page>
  );
}

function titleOf(slug: string | undefined, category: Category | null | undefined, query: string | undefined): string {
  if (query) return `“${query}”`;
  return slug ? (category?.name ?? '\u00a0') : 'Everything';
}

/** The way from the front of the shop to here. */
function Trail({ category, slug }: { category: Category | null | undefined; slug?: string }) {
  if (!slug) return null;
  const above = category?.path.slice(0, -1) ?? [];
  return (
    <Breadcrumbs aria-label="Where you are" sx={{ mb: 2, typography: 'body2', minHeight: 24 }}>
      <Link component={RouterLink} to="/">
        Shop
      </Link>
      {above.map(({ id, slug: place, name }) => (
        <Link key={id} component={RouterLink} to={`/c/${place}`}>
          {name}
        </Link>
      ))}
      <Typography variant="body2" color="textSecondary" aria-current="page">
        {category?.name ?? ''}
      </Typography>
    </Breadcrumbs>
  );
}

/** The departments below this one. */
function Below({ category }: { category: Category | null | undefined }) {
  if (!category?.children.length) return null;
  return (
    <Box
      component="nav"
      aria-label={`Within ${category.name}`}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 4 }}
    >
      {category.children.map(({ id, slug, name, productCount }) => (
        <Link
          key={id}
          component={RouterLink}
          to={`/c/${slug}`}
          underline="none"
          sx={{
            px: 2,
            py: 1,
            border: 1,
            borderColor: 'divider',
            borderRadius: 999,
            typography: 'body2',
            '&:hover': { borderColor: 'text.primary' },
          }}
        >
          {name}{' '}
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {productCount}
          </Box>
        </Link>
      ))}
    </Box>
  );
}
