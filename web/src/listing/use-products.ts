import { useQuery } from '@apollo/client/react';
import { announce } from '@shop/web-kit/ui/announcer';
import { useState } from 'react';
import { PAGE_SIZE } from '../cache';
import { filterOf, type Narrowing } from './narrowing';
import { ProductsQuery } from './listing.operations';

/** The products of a list, growing page by page. */
export function useProducts(narrowing: Narrowing, category: string | undefined) {
  const { query, sort, shown } = narrowing;
  const filter = filterOf(narrowing, category);
  // How many come at first is asked once a list: growing it must not load it anew.
  const list = JSON.stringify([query, filter, sort]);
  const [start, setStart] = useState({ list, first: shown });
  if (start.list !== list) setStart({ list, first: shown });
  const { data, error, loading, refetch, fetchMore } = useQuery(ProductsQuery, {
    variables: { query, filter, sort, first: start.first },
    errorPolicy: 'all',
  });
  const [isGrowing, setGrowing] = useState(false);
  const products = data?.products;
  const grow = async () => {
    if (isGrowing || !products?.pageInfo.endCursor) return;
    setGrowing(true);
    try {
      const { data: more } = await fetchMore({ variables: { first: PAGE_SIZE, after: products.pageInfo.endCursor } });
      announce(`${more?.products?.nodes.length ?? 0} more products.`);
    } finally {
      setGrowing(false);
    }
  };
  return { products, error, loading, refetch, grow, isGrowing };
}
