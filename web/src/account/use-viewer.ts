import { useQuery } from '@apollo/client/react';
import { graphql } from '../../generated';

/** Who is signed in; null for a guest. */
export const ViewerQuery = graphql(`
  query Viewer {
    me {
      id
      name
      email
    }
  }
`);

/** Who is signed in: undefined while that is not known, null for a guest. */
export function useViewer() {
  const { data, error } = useQuery(ViewerQuery, { errorPolicy: 'all' });
  return data || error ? (data?.me ?? null) : undefined;
}

/** The account in an answer: undefined while there is none, null for a guest. */
export const meOf = <Me>(data: { me?: Me | null } | undefined): Me | null | undefined => data && (data.me ?? null);
