import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { SignInMutation } from '../../generated/graphql';
import { session } from '../shop';
import { toast } from '../shell/toast';

type Answer = SignInMutation['answer'];

/** After sign-in or register: takes the session over, asks everything anew as the account, and goes where the shopper was going. */
export function useEnter(): (answer: Answer, greeting: string) => Promise<void> {
  const client = useApolloClient();
  const navigate = useNavigate();
  const next = useNext();
  return useCallback(
    async (answer, greeting) => {
      session.begin(answer);
      await client.resetStore().catch(() => undefined);
      toast(greeting, 'success');
      await navigate(next, { replace: true });
    },
    [client, navigate, next],
  );
}

/** Where the shopper was going: a place within this shop, never another site. */
export function useNext(): string {
  const [parameters] = useSearchParams();
  const next = parameters.get('next') ?? '';
  return /^\/(?![/\\])/.test(next) ? next : '/account';
}
