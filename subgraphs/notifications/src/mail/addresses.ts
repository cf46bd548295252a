/** Where links of messages lead. */
export interface Places {
  shopName: string;
  storefrontUrl: string;
  apiUrl: string;
}

/** Makes the addresses that messages point to. */
export class Addresses {
  constructor(readonly places: Places) {}

  /** A page of the storefront. */
  page = (path: string): string => this.places.storefrontUrl + path;

  /** An order's page; `token` opens it to a guest. */
  order = (orderId: string, token?: string): string =>
    this.page(`/orders/${encodeURIComponent(orderId)}${token ? `?token=${encodeURIComponent(token)}` : ''}`);

  verifyEmail = (token: string): string => this.page(`/verify-email?token=${encodeURIComponent(token)}`);
  confirmEmail = (token: string): string => this.page(`/confirm-email?token=${encodeURIComponent(token)}`);
  resetPassword = (token: string): string => this.page(`/reset-password?token=${encodeURIComponent(token)}`);
  unsubscribe = (token: string): string => `${this.places.apiUrl}/unsubscribe?token=${encodeURIComponent(token)}`;

  /** A picture's whole address: the API serves those that have only a path. */
  picture = (url: string): string => (url.startsWith('/') ? this.places.apiUrl + url : url);
}
