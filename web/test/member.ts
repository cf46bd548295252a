import { Client, type Answer } from '@shop/journey/client';

const LOGIN = `mutation ($input: LoginInput!) {
  login(input: $input) { accessToken accessTokenExpiresAt userErrors { message } } }`;
const LEAST_LEFT_MS = 5_000;

/** A client that signs in, also anew when its token is about to end; a guest without an address. */
export class Member extends Client {
  private until = 0;

  constructor(
    url: string,
    private readonly email?: string,
    private readonly password = 'demo-Pa55word',
  ) {
    super(url);
  }

  override async post(body: string, headers: Record<string, string> = {}): Promise<Response> {
    if (this.email && this.until < Date.now() + LEAST_LEFT_MS) await this.signIn();
    return super.post(body, headers);
  }

  private async signIn(): Promise<void> {
    this.token = undefined;
    const input = { email: this.email, password: this.password };
    const response = await super.post(JSON.stringify({ query: LOGIN, variables: { input } }));
    const { data, errors } = (await response.json()) as Answer;
    if (!data || data.login.userErrors.length) throw new Error(`${this.email}: ${JSON.stringify(errors ?? data)}`);
    this.token = data.login.accessToken as string;
    this.until = Date.parse(data.login.accessTokenExpiresAt as string);
  }
}
