import { graphql } from '../../generated';

/** A page of a list. */
export const ProductsQuery = graphql(`
  query Products($query: String, $filter: ProductFilter, $sort: ProductSort, $first: Int!, $after: String) {
    products(query: $query, filter: $filter, sort: $sort, first: $first, after: $after) {
      nodes {
        ...ProductCard
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

/** Whose products a list has before it is narrowed: 100 at most, for the API has no facets yet. */
export const BrandsQuery = graphql(`
  query Brands($query: String, $filter: ProductFilter) {
    products(query: $query, filter: $filter, first: 100) {
      nodes {
        id
        brand
      }
    }
  }
`);

/** A department: its name, what is above it and in it. */
export const CategoryQuery = graphql(`
  query Category($slug: String!) {
    category(slug: $slug) {
      id
      slug
      name
      description
      path {
        id
        slug
        name
      }
      children {
        id
        slug
        name
        productCount
      }
    }
  }
`);
