import { memory } from './storage';

/** Who this browser is to the shop. The access token lives in memory alone; the refresh token in a cookie that no script reads. */
export interface Session {
  /** A token that is good for some seconds at least, renewed if need be; undefined for a guest. Rejects when the shop can't be reached. */
  token(): Promise<string | undefined>;
  /** Asks for a new token; calls at one time share one request. Undefined when the session has ended. */
  renew(): Promise<string | undefined>;
  /** Takes over what sign-in or register answered. */
  begin(answer: { accessToken?: string | null; accessTokenExpiresAt?: string | null }): void;
  /** Forgets the account here; other tabs follow. */
  end(): void;
  /** Calls back when a session ended by itself, or another tab signed in or out. Answers how to stop. */
  onChange(listener: (change: 'ended' | 'elsewhere') => void): () => void;
}

interface Renewed {
  data?: {
    refreshSession?: {
      accessToken: string | null;
      accessTokenExpiresAt: string | null;
      userErrors: { code: string }[];
    } | null;
  };
}

const RENEW = 'mutation RenewSession { refreshSession { accessToken accessTokenExpiresAt userErrors { code } } }';
const LEAST_LEFT_MS = 5_000;

/** A session against one endpoint. `name` is where this browser remembers that there is one to renew. */
export function openSession(endpoint: string, name = 'shop.signed-in'): Session {
  const mark = memory<boolean>(name, 'localStorage');
  const listeners = new Set<(change: 'ended' | 'elsewhere') => void>();
  const tell = (change: 'ended' | 'elsewhere') => listeners.forEach((listener) => listener(change));
  let current: { token: string; until: number } | undefined;
  let renewing: Promise<string | undefined> | undefined;

  const begin: Session['begin'] = ({ accessToken, accessTokenExpiresAt }) => {
    if (!accessToken) return;
    current = { token: accessToken, until: Date.parse(accessTokenExpiresAt ?? '') || Infinity };
    if (!mark.read()) mark.write(true);
  };
  const end = () => {
    current = undefined;
    mark.forget();
  };
  const ask = async (): Promise<string | undefined> => {
    const answer = await renewal(endpoint);
    if (answer.accessToken) begin(answer);
    else {
      end();
      tell('ended');
    }
    return answer.accessToken ?? undefined;
  };
  const renew = () => (renewing ??= ask().finally(() => (renewing = undefined)));

  window.addEventListener('storage', ({ key }) => {
    if (key !== name) return;
    current = undefined;
    tell('elsewhere');
  });
  return {
    token: async () => {
      if (current && current.until - Date.now() > LEAST_LEFT_MS) return current.token;
      return mark.read() ? renew() : undefined;
    },
    renew,
    begin,
    end,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Rejects unless the shop answered the question, so that an outage is not taken for a sign-out. */
async function renewal(endpoint: string) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    credentials: 'same-origin',
    body: JSON.stringify({ query: RENEW, operationName: 'RenewSession' }),
  });
  const { data } = (await response.json()) as Renewed;
  if (!data?.refreshSession) throw new TypeError('The session could not be renewed.');
  return data.refreshSession;
}
