import { useQuery } from '@apollo/client/react';
import { graphql } from '../../generated';
import type { SavedAddressFragment, SavedCardFragment } from '../../generated/graphql';

const KeptQuery = graphql(`
  query Kept {
    me {
      id
      addresses {
        ...SavedAddress
      }
      paymentMethods {
        ...SavedCard
      }
    }
  }
`);

/** What the account keeps for checkouts. */
export interface Kept {
  addresses: readonly SavedAddressFragment[];
  cards: readonly SavedCardFragment[];
}

/** What the account keeps; undefined while that is not known. What can't be asked for now is typed. */
export function useKept(isGuest: boolean): Kept | undefined {
  const { data, error } = useQuery(KeptQuery, {
    skip: isGuest,
    errorPolicy: 'all',
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  if (!isGuest && !data && !error) return undefined;
  return { addresses: data?.me?.addresses ?? [], cards: data?.me?.paymentMethods ?? [] };
}
