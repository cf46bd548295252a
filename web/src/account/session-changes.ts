import { useApolloClient, useMutation } from '@apollo/client/react';
import { useCallback, useEffect } from 'react';
import { graphql } from '../../generated';
import { session } from '../shop';
import { toast } from '../shell/toast';

const SignOut = graphql(`
  mutation SignOut {
    logout {
      ok
    }
  }
`);

/** Keeps the page in step with a session that ends by itself, or changes in another tab. */
export function useSessionChanges(): void {
  const client = useApolloClient();
  useEffect(
    () =>
      session.onChange((change) => {
        if (change === 'ended') toast('You were signed out after a while. Sign in again to see your account.', 'info');
        // Not at once: the operation that found out is still under way.
        window.setTimeout(() => void client.refetchQueries({ include: 'active' }), 0);
      }),
    [client],
  );
}

/** Forgets here what the account could see, after its session was ended, and tells so. */
export function useSignedOut(): (words: string) => Promise<void> {
  const client = useApolloClient();
  return useCallback(
    async (words) => {
      session.end();
      // What can't be loaded anew now is when it is looked at.
      await client.resetStore().catch(() => undefined);
      toast(words, 'success');
    },
    [client],
  );
}

/** Signs out here and forgets all that the account could see. */
export function useSignOut(): () => Promise<void> {
  const [signOut] = useMutation(SignOut);
  const signedOut = useSignedOut();
  return useCallback(async () => {
    try {
      await signOut();
    } finally {
      await signedOut('You are signed out.');
    }
  }, [signOut, signedOut]);
}
