import { createClient, type Client as SocketClient } from 'graphql-ws';
import { WebSocket } from 'ws';

/** What the endpoint answered. */
export interface Answer {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into answers of any operation
  data?: any;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string; service?: string } }[];
}

/** A shop client as a browser would be one: it keeps its cookies, and its access token once it is signed in. */
export class Client {
  token?: string;
  readonly cookies = new Map<string, string>();
  private socket?: SocketClient;

  constructor(readonly url: string) {}

  /** One operation over HTTP. */
  async ask(
    query: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    return (await (await this.post(JSON.stringify({ query, variables }), headers)).json()) as Answer;
  }

  /** As `ask`, for answers that must carry data: rejects with the errors otherwise. */
  async data(query: string, variables: Record<string, unknown> = {}): Promise<NonNullable<Answer['data']>> {
    const { data, errors } = await this.ask(query, variables);
    if (errors || !data) throw new Error(`${query.slice(0, 80)}: ${JSON.stringify(errors)}`);
    return data;
  }

  /** The raw response to a body. */
  async post(body: string, headers: Record<string, string> = {}): Promise<Response> {
    const response = await fetch(this.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(this.token && { authorization: `Bearer ${this.token}` }),
        ...(this.cookies.size && { cookie: this.cookieHeader() }),
        ...headers,
      },
      body,
      signal: AbortSignal.timeout(30_000),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (name && value) this.cookies.set(name, value);
      else if (name) this.cookies.delete(name);
    }
    return response;
  }

  /** A subscription's answers, until `return()`; the socket is shared by this client's subscriptions. */
  subscribe(query: string, variables: Record<string, unknown> = {}): AsyncIterableIterator<Answer> {
    this.socket ??= createClient({
      url: this.url.replace('http', 'ws'),
      webSocketImpl: this.socketClass(),
      connectionParams: () => ({ ...(this.token && { authorization: `Bearer ${this.token}` }) }),
      retryAttempts: 0,
    });
    return this.socket.iterate({ query, variables }) as AsyncIterableIterator<Answer>;
  }

  /** Closes the socket, if there is one. */
  async close(): Promise<void> {
    await this.socket?.dispose();
    this.socket = undefined;
  }

  private cookieHeader = () => [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');

  private socketClass() {
    const cookie = this.cookieHeader();
    return class extends WebSocket {
      constructor(url: string | URL, protocols?: string | string[]) {
        super(url, protocols, { headers: cookie ? { cookie } : {} });
      }
    };
  }
}

/** Reads a subscription until `done` says so, and ends it. Answers all that came. */
export async function readUntil(
  events: AsyncIterableIterator<Answer>,
  done: (answer: Answer) => boolean,
): Promise<Answer[]> {
  const seen: Answer[] = [];
  for await (const answer of events) {
    seen.push(answer);
    if (answer.errors || done(answer)) break;
  }
  return seen;
}
