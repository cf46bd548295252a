import { useQuery } from '@apollo/client/react';
import { graphql } from '../../generated';

/** The departments and what is in them. */
export const CategoriesQuery = graphql(`
  query Categories {
    categories {
      id
      slug
      name
      description
      productCount
      image {
        url
        alt
        width
        height
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

/** The departments; empty while they are not known. */
export function useCategories() {
  const { data, loading, error } = useQuery(CategoriesQuery, { errorPolicy: 'all' });
  return { categories: data?.categories ?? [], loading: loading && !data, error };
}
