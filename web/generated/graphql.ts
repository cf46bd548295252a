/* eslint-disable */
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** ISO 3166-1 alpha-2. */
  CountryCode: { input: string; output: string; }
  /** ISO 4217. */
  CurrencyCode: { input: string; output: string; }
  /** ISO 8601, UTC. */
  DateTime: { input: string; output: string; }
  /** An email address; case does not matter. */
  EmailAddress: { input: string; output: string; }
  /** Whole number up to 2^53-1. */
  SafeInt: { input: number; output: number; }
  /** Absolute, or a path under the gateway. */
  URL: { input: string; output: string; }
};

/** Where somebody has things sent. */
export type Address = {
  __typename: 'Address';
  /** Town. */
  city: Scalars['String']['output'];
  /** Country. */
  country: Scalars['CountryCode']['output'];
  /** For saveAddress and removeAddress. */
  id: Scalars['ID']['output'];
  /** Whether a checkout begins with it; one of an account does. */
  isDefault: Scalars['Boolean']['output'];
  /** Street and number. */
  line1: Scalars['String']['output'];
  /** Floor, door or the like. */
  line2: Maybe<Scalars['String']['output']>;
  /** Who gets it. */
  name: Scalars['String']['output'];
  /** For the carrier. */
  phone: Maybe<Scalars['String']['output']>;
  /** Postal code. */
  postalCode: Scalars['String']['output'];
  /** State or province. */
  region: Maybe<Scalars['String']['output']>;
};

/** An address as somebody types it. */
export type AddressInput = {
  /** Town: up to 100 characters. */
  city: Scalars['String']['input'];
  /** Country. */
  country: Scalars['CountryCode']['input'];
  /** Of the address to change; a new one is added without it. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** True makes it the default instead of the one that is it. */
  isDefault?: InputMaybe<Scalars['Boolean']['input']>;
  /** Street and number: up to 200 characters. */
  line1: Scalars['String']['input'];
  /** Floor, door or the like: up to 200 characters. */
  line2?: InputMaybe<Scalars['String']['input']>;
  /** Who gets it: up to 200 characters. */
  name: Scalars['String']['input'];
  /** For the carrier: up to 40 characters. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Postal code: up to 20 characters. */
  postalCode: Scalars['String']['input'];
  /** State or province: up to 100 characters. */
  region?: InputMaybe<Scalars['String']['input']>;
};

/** The address as it is now, or why it was not saved. */
export type AddressPayload = {
  __typename: 'AddressPayload';
  /** The one that was saved. */
  address: Maybe<Address>;
  /** The account, with all of its addresses. */
  user: Maybe<User>;
  /** Empty when it was saved. */
  userErrors: Array<UserError>;
};

/** A correction of what lies somewhere. */
export type AdjustStockInput = {
  /** How many more (or, negative, fewer) there are. */
  delta: Scalars['Int']['input'];
  /** Sent again with the same input, it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** Where. Left out: the only location that keeps the sku, else the shop's first. */
  locationId?: InputMaybe<Scalars['ID']['input']>;
  /** Why; kept with the movement. */
  reason: Scalars['String']['input'];
  /** Of which variant. */
  sku: Scalars['ID']['input'];
};

/** What a program shows instead of an account. */
export type ApiKey = {
  __typename: 'ApiKey';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Until when it works; null: until it is revoked. */
  expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** For revokeApiKey. */
  id: Scalars['ID']['output'];
  /** Told within seconds; null when it was not used yet. */
  lastUsedAt: Maybe<Scalars['DateTime']['output']>;
  /** The program that uses it. */
  name: Scalars['String']['output'];
  /** The secret's beginning, to tell keys apart. */
  prefix: Scalars['String']['output'];
  /** How many requests it may make. */
  requestsPerMinute: Scalars['Int']['output'];
  /** Since when it opens nothing. */
  revokedAt: Maybe<Scalars['DateTime']['output']>;
  /** What it may do. */
  scopes: Array<ApiScope>;
  /** What it was used for; told within seconds. */
  usage: Maybe<ApiKeyUsage>;
};

/** What an API key was used for. */
export type ApiKeyUsage = {
  __typename: 'ApiKeyUsage';
  /** What they cost, as the limits count it. */
  cost: Scalars['SafeInt']['output'];
  /** Requests that were refused because there were too many. */
  rateLimited: Scalars['SafeInt']['output'];
  /** Requests, the refused ones too. */
  requests: Scalars['SafeInt']['output'];
  /** Since when it is counted: when the key was made. */
  since: Scalars['DateTime']['output'];
};

/** What an API key may do. */
export type ApiScope =
  /** Keep products and categories. */
  | 'CATALOG_WRITE'
  /** Ship orders and receive returns. */
  | 'FULFILLMENT_WRITE'
  /** Read stock and locations. */
  | 'INVENTORY_READ'
  /** Change stock and locations. */
  | 'INVENTORY_WRITE'
  /** Look after the system: events that failed, deliveries, health. */
  | 'OPERATIONS'
  /** Read orders, with their addresses. */
  | 'ORDERS_READ'
  /** Cancel orders, decide returns, add notes. */
  | 'ORDERS_WRITE'
  /** Read payments. */
  | 'PAYMENTS_READ'
  /** Capture, void and refund. */
  | 'PAYMENTS_WRITE'
  /** Keep promotions. */
  | 'PROMOTIONS_WRITE'
  /** Read reports. */
  | 'REPORTS_READ'
  /** Moderate reviews and reply to them. */
  | 'REVIEWS_WRITE'
  /** Give roles, keep API keys, read the audit log. */
  | 'USERS_ADMIN'
  /** Read accounts. */
  | 'USERS_READ'
  /** Suspend accounts and open them again. */
  | 'USERS_WRITE';

/** A property of a product, such as Material: Linen. */
export type Attribute = {
  __typename: 'Attribute';
  /** Such as Material. */
  name: Scalars['String']['output'];
  /** Such as Linen. */
  value: Scalars['String']['output'];
};

/** An attribute or option that products are narrowed by. */
export type AttributeFilter = {
  /** Such as Material or Colour. */
  name: Scalars['String']['input'];
  /** Any of these values. */
  values: Array<Scalars['String']['input']>;
};

/** A property of a product, such as Material: Linen. */
export type AttributeInput = {
  /** Such as Material. */
  name: Scalars['String']['input'];
  /** Such as Linen. */
  value: Scalars['String']['input'];
};

/** A change that a member of staff, or an API key, made. */
export type AuditEntry = {
  __typename: 'AuditEntry';
  /** The mutation, such as setUserRoles. */
  action: Scalars['String']['output'];
  /** Who did it; null when an API key did. */
  actor: Maybe<User>;
  /** The key that did it; null when an account did. */
  apiKey: Maybe<ApiKey>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The mutation's arguments as JSON, without texts that people wrote. */
  details: Maybe<Scalars['String']['output']>;
  /** Of the event that told of it. */
  id: Scalars['ID']['output'];
  /** What was changed, as SUBGRAPH:ID. */
  target: Scalars['String']['output'];
};

/** A page of a list of AuditEntry. */
export type AuditEntryConnection = {
  __typename: 'AuditEntryConnection';
  /** The page, with a cursor each. */
  edges: Array<AuditEntryEdge>;
  /** The page, without cursors. */
  nodes: Array<AuditEntry>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** One AuditEntry of a page, with its cursor. */
export type AuditEntryEdge = {
  __typename: 'AuditEntryEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The AuditEntry. */
  node: AuditEntry;
};

/** Signed in, or why not. */
export type AuthPayload = {
  __typename: 'AuthPayload';
  /** Send it as `Authorization: Bearer …` until it expires; then call refreshSession. */
  accessToken: Maybe<Scalars['String']['output']>;
  /** When the access token ends. */
  accessTokenExpiresAt: Maybe<Scalars['DateTime']['output']>;
  /** For refreshSession, once. Browsers get it as an HttpOnly cookie and null here. */
  refreshToken: Maybe<Scalars['String']['output']>;
  /** Who is signed in now. */
  user: Maybe<User>;
  /** Empty when signed in. */
  userErrors: Array<UserError>;
};

/** Whether something can be bought. */
export type Availability =
  /** Yes. */
  | 'IN_STOCK'
  /** Yes, a few. */
  | 'LOW_STOCK'
  /** Not now. */
  | 'OUT_OF_STOCK';

/** Why an order was cancelled. */
export type CancelReason =
  /** A coupon was used up meanwhile. */
  | 'COUPON_INVALID'
  /** The customer changed their mind. */
  | 'CUSTOMER_REQUEST'
  /** Stock and payment were not settled in time. */
  | 'EXPIRED'
  /** The payment looked like fraud. */
  | 'FRAUD_SUSPECTED'
  /** Something was sold out. */
  | 'OUT_OF_STOCK'
  /** The payment was declined. */
  | 'PAYMENT_DECLINED'
  /** The shop cancelled it. */
  | 'STAFF';

/** What a shopper has chosen, and what it costs now. */
export type Cart = {
  __typename: 'Cart';
  /** The coupons that were entered. */
  couponCodes: Array<Scalars['String']['output']>;
  /** The shop's currency. */
  currency: Scalars['CurrencyCode']['output'];
  /** The discounts, added up. */
  discountTotal: Money;
  /** What promotions take off. */
  discounts: Array<Discount>;
  /** Unguessable: whoever knows it may use a guest's cart; an account's is its alone. */
  id: Scalars['ID']['output'];
  /** The lines' quantities, added up. */
  itemCount: Scalars['Int']['output'];
  /** In the order in which they were added. */
  lines: Array<CartLine>;
  /** Whether prices include tax; where not, it is added in the total. */
  pricesIncludeTax: Scalars['Boolean']['output'];
  /** Where it goes, once that was said. */
  shippingCountry: Maybe<Scalars['CountryCode']['output']>;
  /** The one that was chosen, while it is offered. */
  shippingOption: Maybe<ShippingOption>;
  /** The ways of shipping what is in it to where it goes, cheapest first. */
  shippingOptions: Array<ShippingOption>;
  /** The state or region that it goes to. */
  shippingRegion: Maybe<Scalars['String']['output']>;
  /** What the chosen shipping costs; 0 before one is chosen. */
  shippingTotal: Money;
  /** Of the goods, before discounts and shipping. */
  subtotal: Money;
  /** The tax of goods and shipping; before an address is known, that of the shop's place. */
  taxTotal: Money;
  /** What the shopper would pay. */
  total: Money;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts its changes. */
  version: Scalars['Int']['output'];
  /** What changed since things were added. */
  warnings: Array<CartWarning>;
};

/** One kind of thing in a cart. */
export type CartLine = {
  __typename: 'CartLine';
  /** What promotions take off the line. */
  discountTotal: Money;
  /** Pass it to updateCartLine and removeCartLine. */
  id: Scalars['ID']['output'];
  /** A picture of it. */
  image: Maybe<Image>;
  /** The most of one line, whatever is in stock. */
  maxQuantity: Scalars['Int']['output'];
  /** How many. */
  quantity: Scalars['Int']['output'];
  /** What is bought. */
  sku: Scalars['ID']['output'];
  /** The line's part of the cart's tax. */
  taxTotal: Money;
  /** What it is called, with its form. */
  title: Scalars['String']['output'];
  /** What the line costs, after discounts and with its tax. */
  total: Money;
  /** What one costs now. */
  unitPrice: Money;
  /** As the catalog has it now. */
  variant: Maybe<ProductVariant>;
};

/** The cart as it is now, or why nothing changed. */
export type CartPayload = {
  __typename: 'CartPayload';
  /** Null when nothing was changed. */
  cart: Maybe<Cart>;
  /** Empty when it was done. */
  userErrors: Array<UserError>;
};

/** What the shopper should know before ordering. */
export type CartWarning = {
  __typename: 'CartWarning';
  /** For programs. */
  code: UserErrorCode;
  /** The line that it is about. */
  lineId: Maybe<Scalars['ID']['output']>;
  /** For people: says what happened. */
  message: Scalars['String']['output'];
};

/** A place in the tree that products are sorted into. */
export type Category = {
  __typename: 'Category';
  /** The categories below, in their order. */
  children: Array<Category>;
  /** A line about it. */
  description: Maybe<Scalars['String']['output']>;
  /** Opaque; never changes. */
  id: Scalars['ID']['output'];
  /** A picture for it. */
  image: Maybe<Image>;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** The category above; null for a root. */
  parent: Maybe<Category>;
  /** From the root to this one. */
  path: Array<Category>;
  /** Products for sale in it and below it. */
  productCount: Scalars['Int']['output'];
  /** Its name in addresses of pages. */
  slug: Scalars['String']['output'];
  /** Counts its changes; pass it as ifVersion. */
  version: Scalars['Int']['output'];
};

/** A category to make or, with an id, to change; what is left out of a change stays as it is. */
export type CategoryInput = {
  /** A line about it; null for none. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The one to change; without: a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read; another one answers CONFLICT. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A picture for it; null for none. */
  image?: InputMaybe<ImageInput>;
  /** What it is called; 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** The category above; null makes it a root. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Its place among its siblings; a new one comes last. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** Its name in addresses; made from the name when left out. */
  slug?: InputMaybe<Scalars['String']['input']>;
};

/** The category as it is now, or what to put right. */
export type CategoryPayload = {
  __typename: 'CategoryPayload';
  /** The category; null when it was refused. */
  category: Maybe<Category>;
  /** Empty when done. */
  userErrors: Array<UserError>;
};

/** The way that a message takes. */
export type Channel =
  /** By email. */
  | 'EMAIL'
  /** In the account's list of messages. */
  | 'IN_APP'
  /** By text message. */
  | 'SMS';

/** A new API key. */
export type CreateApiKeyInput = {
  /** Left out: it works until it is revoked. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The program that is to use it: 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** 1 to 100,000; 600 when left out. */
  requestsPerMinute?: InputMaybe<Scalars['Int']['input']>;
  /** At least one, and none that the caller lacks. */
  scopes: Array<ApiScope>;
};

/** The new key with its secret, or what to put right. */
export type CreateApiKeyPayload = {
  __typename: 'CreateApiKeyPayload';
  /** The key. */
  apiKey: Maybe<ApiKey>;
  /** What the program sends; shown this once, and stored nowhere. */
  secret: Maybe<Scalars['String']['output']>;
  /** Empty when it was made. */
  userErrors: Array<UserError>;
};

/** A product to make. */
export type CreateProductInput = {
  /** Its properties. */
  attributes?: InputMaybe<Array<AttributeInput>>;
  /** Who makes it. */
  brand?: InputMaybe<Scalars['String']['input']>;
  /** Where it stands in the tree. */
  categoryId: Scalars['ID']['input'];
  /** Plain text, at most 20,000 characters. */
  description: Scalars['String']['input'];
  /** The first is the main one. */
  images?: InputMaybe<Array<ImageInput>>;
  /** Its name in addresses; made from the title when left out. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** ACTIVE puts it on sale at once. */
  status?: InputMaybe<ProductStatus>;
  /** Free keywords. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What it is called; 1 to 200 characters. */
  title: Scalars['String']['input'];
  /** May be empty for a draft. */
  variants: Array<VariantInput>;
};

/** An event that a consumer could not handle; it waits to be sent again. */
export type DeadLetter = {
  __typename: 'DeadLetter';
  /** When it was given up. */
  at: Scalars['DateTime']['output'];
  /** How often it was tried. */
  attempts: Scalars['Int']['output'];
  /** The subgraph that could not handle it. */
  consumer: Scalars['String']['output'];
  /** Such as `order.placed.v1`; empty when it can not be read. */
  eventType: Scalars['String']['output'];
  /** Pass it to replayDeadLetter. */
  id: Scalars['ID']['output'];
  /** What kind of failure it was, without data; the log has the rest. */
  reason: Scalars['String']['output'];
  /** What it is about: an id. */
  subject: Scalars['String']['output'];
  /** The topic that it came from. */
  topic: Scalars['String']['output'];
};

/** A page of a list of DeadLetter. */
export type DeadLetterConnection = {
  __typename: 'DeadLetterConnection';
  /** The page, with a cursor each. */
  edges: Array<DeadLetterEdge>;
  /** The page, without cursors. */
  nodes: Array<DeadLetter>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** One DeadLetter of a page, with its cursor. */
export type DeadLetterEdge = {
  __typename: 'DeadLetterEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The DeadLetter. */
  node: DeadLetter;
};

/** One message on its way by one channel. */
export type Delivery = {
  __typename: 'Delivery';
  /** How often it was tried. */
  attempts: Scalars['Int']['output'];
  /** The way that it takes. */
  channel: Channel;
  /** Opaque. A mail's Message-ID begins with it. */
  id: Scalars['ID']['output'];
  /** What the message is about. */
  kind: NotificationKind;
  /** What went wrong last, in the words of whoever refused it. */
  lastError: Maybe<Scalars['String']['output']>;
  /** The message that it delivers. */
  notificationId: Scalars['ID']['output'];
  /** Where it goes, masked, such as a***@shop.test; null in the app, and when nobody knows any more. */
  recipient: Maybe<Scalars['String']['output']>;
  /** When it was handed over. */
  sentAt: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  status: DeliveryStatus;
};

/** A page of a list of Delivery. */
export type DeliveryConnection = {
  __typename: 'DeliveryConnection';
  /** The page, with a cursor each. */
  edges: Array<DeliveryEdge>;
  /** The page, without cursors. */
  nodes: Array<Delivery>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** One Delivery of a page, with its cursor. */
export type DeliveryEdge = {
  __typename: 'DeliveryEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The Delivery. */
  node: Delivery;
};

/** Where a delivery stands. */
export type DeliveryStatus =
  /** It was given up; lastError says why. */
  | 'FAILED'
  /** It waits to be sent, or to be tried again. */
  | 'QUEUED'
  /** It was handed over. */
  | 'SENT'
  /** It is not to be sent: switched off, or there is nowhere to send it; lastError says which. */
  | 'SUPPRESSED';

/** What a promotion takes off. */
export type Discount = {
  __typename: 'Discount';
  /** How much it takes off. */
  amount: Money;
  /** The coupon code, if one was needed. */
  code: Maybe<Scalars['String']['output']>;
  /** For people. */
  title: Scalars['String']['output'];
};

/** What of a review changes; what is left out stays. */
export type EditReviewInput = {
  /** 1 to 5000 characters of plain text; line breaks stay. */
  body?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 5 stars. */
  rating?: InputMaybe<Scalars['Int']['input']>;
  /** One line of 1 to 120 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** Where to fetch the data, or why not now. */
export type ExportPayload = {
  __typename: 'ExportPayload';
  /** Good for 15 minutes, and until all sessions are ended. */
  url: Maybe<Scalars['URL']['output']>;
  /** Empty when there is a link. */
  userErrors: Array<UserError>;
};

/** What a list can be narrowed by. */
export type Facet = {
  __typename: 'Facet';
  /** category, brand, price, rating, inStock, or attributes.NAME for an attribute or option. */
  field: Scalars['String']['output'];
  /** To show. */
  label: Scalars['String']['output'];
  /** Values that some product has, the commonest first; at most 100. */
  values: Array<FacetValue>;
};

/** One value of a facet, with how many products have it. */
export type FacetValue = {
  __typename: 'FacetValue';
  /** How many it leaves; it follows the query and every filter but that of its own facet. */
  count: Scalars['Int']['output'];
  /** To show. */
  label: Scalars['String']['output'];
  /** Whether the list is narrowed to it now. */
  selected: Scalars['Boolean']['output'];
  /** As the filter takes it; a price range is "min-max" in minor units, the last "min-". */
  value: Scalars['String']['output'];
};

/** A parcel. */
export type Fulfillment = {
  __typename: 'Fulfillment';
  /** Who carries it. */
  carrier: Scalars['String']['output'];
  /** When it arrived. */
  deliveredAt: Maybe<Scalars['DateTime']['output']>;
  /** Opaque. */
  id: Scalars['ID']['output'];
  /** What is in it. */
  lines: Array<FulfillmentLine>;
  /** When it left. */
  shippedAt: Scalars['DateTime']['output'];
  /** The carrier's number. */
  trackingNumber: Scalars['String']['output'];
  /** Where it can be followed; null for a carrier that we do not know. */
  trackingUrl: Maybe<Scalars['URL']['output']>;
};

/** So many units of a line. */
export type FulfillmentLine = {
  __typename: 'FulfillmentLine';
  /** The line of the order. */
  lineId: Scalars['ID']['output'];
  /** How many of it. */
  quantity: Scalars['Int']['output'];
};

/** So many units of a line. */
export type FulfillmentLineInput = {
  /** The line of the order. */
  lineId: Scalars['ID']['input'];
  /** 1 or more. */
  quantity: Scalars['Int']['input'];
};

/** A picture. */
export type Image = {
  __typename: 'Image';
  /** What it shows, for those who do not see it. */
  alt: Scalars['String']['output'];
  /** In pixels. */
  height: Scalars['Int']['output'];
  /** Where it is served. */
  url: Scalars['URL']['output'];
  /** In pixels. */
  width: Scalars['Int']['output'];
};

/** A picture that is in the shop’s store, or elsewhere by https. */
export type ImageInput = {
  /** What it shows, for those who do not see it. */
  alt: Scalars['String']['input'];
  /** In pixels; known of uploads. */
  height?: InputMaybe<Scalars['Int']['input']>;
  /** The imageUrl of an upload, a path under /images/, or an https address. */
  url: Scalars['URL']['input'];
  /** In pixels; known of uploads. */
  width?: InputMaybe<Scalars['Int']['input']>;
};

/** A link to upload one picture, good for 10 minutes and once. */
export type ImageUpload = {
  __typename: 'ImageUpload';
  /** Until when the picture can be uploaded. */
  expiresAt: Scalars['DateTime']['output'];
  /** What to name in an ImageInput afterwards; it leads to the picture. */
  imageUrl: Scalars['URL']['output'];
  /** Where to POST the picture: as the body, or as the one file of a form; 10 MB at most. */
  uploadUrl: Scalars['URL']['output'];
};

/** The link, or what to put right. */
export type ImageUploadPayload = {
  __typename: 'ImageUploadPayload';
  /** The link; null when it was refused. */
  upload: Maybe<ImageUpload>;
  /** Empty when done. */
  userErrors: Array<UserError>;
};

/** A row that had no effect. */
export type ImportError = {
  __typename: 'ImportError';
  /** Where the row begins; the first line is 1. */
  line: Scalars['Int']['output'];
  /** What is wrong with it. */
  message: Scalars['String']['output'];
};

/** How the rows of an import are written. */
export type ImportFormat =
  /** Comma-separated values; the first line names the columns. */
  | 'CSV'
  /** JSON Lines: an object a line. */
  | 'JSONL';

/** What became of the rows of an import, or why it was not begun. */
export type ImportPayload = {
  __typename: 'ImportPayload';
  /** How many rows made something new. */
  created: Scalars['Int']['output'];
  /** Why they had none, in the order of lines. */
  errors: Array<ImportError>;
  /** How many rows had no effect. */
  failed: Scalars['Int']['output'];
  /** Names the import; null when it was not begun. */
  importId: Maybe<Scalars['ID']['output']>;
  /** How many rows were about something that was there. */
  updated: Scalars['Int']['output'];
  /** Empty when it was begun. */
  userErrors: Array<UserError>;
};

/** Products to add or change. */
export type ImportProductsInput = {
  /** The rows, at most 1,000; the command line takes any number. */
  content: Scalars['String']['input'];
  /** How the rows are written. */
  format: ImportFormat;
};

/** Counts of stock, up to 1,000 rows. */
export type ImportStockInput = {
  /** Rows of sku, onHand (what was counted), and as you like locationId (left out: the only location that keeps the sku, else the first) and reason. */
  content: Scalars['String']['input'];
  /** How the rows are written. */
  format: ImportFormat;
  /** Sent again with the same input, it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
};

/** One account over the time asked for. */
export type LedgerAccount = {
  __typename: 'LedgerAccount';
  /** debit − credit; below zero where more was credited. */
  balance: Money;
  /** What it was credited with. */
  credit: Money;
  /** What it was debited with. */
  debit: Money;
  /** Such as authorized_receivable. */
  name: Scalars['String']['output'];
};

/** Double entry: debits equal credits, always. */
export type LedgerReport = {
  __typename: 'LedgerReport';
  /** Every account with an entry in that time, by name. */
  accounts: Array<LedgerAccount>;
  /** Whether debits equal credits over all accounts. */
  balanced: Scalars['Boolean']['output'];
};

/** What it takes to sign in. */
export type LoginInput = {
  /** A cart that joins the account's. */
  cartId?: InputMaybe<Scalars['ID']['input']>;
  /** The account's. */
  email: Scalars['EmailAddress']['input'];
  /** The account's. */
  password: Scalars['String']['input'];
};

/** How many were marked, or what to put right. */
export type MarkReadPayload = {
  __typename: 'MarkReadPayload';
  /** How many had not been read before. */
  count: Scalars['Int']['output'];
  /** Empty when it was done. */
  userErrors: Array<UserError>;
};

/** An amount in minor units of the shop's currency (ISO 4217 exponents). */
export type Money = {
  __typename: 'Money';
  /** In minor units: 1999 is 19.99 EUR. */
  amount: Scalars['SafeInt']['output'];
  /** ISO 4217. */
  currency: Scalars['CurrencyCode']['output'];
};

/** What can be changed. */
export type Mutation = {
  __typename: 'Mutation';
  /** Writes a note about an order, for colleagues. */
  addOrderNote: OrderPayload;
  /** Adds to a line, or makes it. */
  addToCart: CartPayload;
  /** Corrects what lies in a location. Below what is reserved: CONFLICT, naming the orders. */
  adjustStock: StockPayload;
  /** Enters a coupon, which takes something off while it holds. */
  applyCoupon: CartPayload;
  /** Cancels an order that has not been shipped, or some lines of it; staff also what is left of a part-shipped one. It is never charged. */
  cancelOrder: OrderPayload;
  /** Takes a part of what is held, or all, before anything is shipped: shipping then takes the less. */
  capturePayment: PaymentPayload;
  /** Sets another password, and ends all other sessions of the account. */
  changePassword: UserPayload;
  /** Removes all lines. */
  clearCart: CartPayload;
  /** Spends a mailed link: the account has the address that it was mailed to, and it is verified. */
  confirmEmailChange: UserPayload;
  /** Makes a key for a program; its secret is shown this once. */
  createApiKey: CreateApiKeyPayload;
  /** A cart of its own beside the caller's, for clients that pass its id on. */
  createCart: CartPayload;
  /** Answers a link to upload one picture of a product or category. */
  createImageUpload: ImageUploadPayload;
  /** Makes a product, a draft unless its status says otherwise. */
  createProduct: ProductPayload;
  /** Agrees to a return, or does not. */
  decideReturn: OrderPayload;
  /** Deletes the caller's account; what the shop holds of the person is erased everywhere, orders stay. */
  deleteAccount: SimplePayload;
  /** Takes the caller's own review back; another can be written then. */
  deleteReview: SimplePayload;
  /** Changes the caller's own review. */
  editReview: ReviewPayload;
  /** A link to all that every part of the shop holds of the caller. */
  exportMyData: ExportPayload;
  /** Adds and changes products by their skus, up to 1,000 rows; a row that is wrong costs that row alone. */
  importProducts: ImportPayload;
  /** Makes stock what was counted, row by row. Rows that can not be are named with their line; the others count. */
  importStock: ImportPayload;
  /** Signs in; the guest's cart joins the account's. */
  login: AuthPayload;
  /** Ends the session of this device; its access tokens are refused within seconds. */
  logout: SimplePayload;
  /** Ends all sessions of the account, this one too; their access tokens are refused within seconds. */
  logoutEverywhere: SimplePayload;
  /** A parcel arrived. Said again, it changes nothing. */
  markDelivered: OrderPayload;
  /** Marks the caller's messages as read: these, or all of them. */
  markNotificationsRead: MarkReadPayload;
  /** Publishes a review, rejects it, or lets it wait. Publishing and rejecting settle its reports. */
  moderateReview: ReviewPayload;
  /** Tells the caller once when something can be bought again; at once when it can be bought now. */
  notifyWhenInStock: SimplePayload;
  /** Orders what is in a cart. Answers at once with a PENDING order; orderStatusChanged tells the rest. */
  placeOrder: PlaceOrderPayload;
  /** What was sent back arrived: it is refunded, and restocked if wanted. */
  receiveReturn: OrderPayload;
  /** Spends a refresh token for new tokens. One that was spent before ends the session. */
  refreshSession: AuthPayload;
  /** Gives back a part of what was taken, or all. */
  refundPayment: PaymentPayload;
  /** Makes an account and signs in to it; the guest's cart becomes its cart. */
  register: AuthPayload;
  /** Removes an address of the caller's; orders that went there keep it. */
  removeAddress: SimplePayload;
  /** Removes a line. */
  removeCartLine: CartPayload;
  /** Removes a category in which no products and no categories stand. */
  removeCategory: SimplePayload;
  /** Takes a coupon away again. */
  removeCoupon: CartPayload;
  /** Forgets a card of the caller's, also at the provider. What is being paid with it is not affected. */
  removePaymentMethod: SimplePayload;
  /** Archives a variant: orders and carts go on naming it; its sku is never used again. */
  removeVariant: ProductPayload;
  /** Puts what an order had into the caller's cart, as far as it is for sale; warnings name the rest. */
  reorder: CartPayload;
  /** Sends a dead letter again, to the consumer that could not handle it and to no other. */
  replayDeadLetter: SimplePayload;
  /** Answers a published review in public, in place of an earlier answer. Its author is told. */
  replyToReview: ReviewPayload;
  /** Asks staff to look at somebody else's review; once an account, again changes nothing. */
  reportReview: SimplePayload;
  /** Mails a link to another address; the account moves there when it is used, and not before. */
  requestEmailChange: SimplePayload;
  /** Mails a link to set another password, if there is an account; the answer is the same if not. */
  requestPasswordReset: SimplePayload;
  /** Asks to send back some of what arrived; staff decides. */
  requestReturn: OrderPayload;
  /** Mails another link to verify the address; links of before open nothing. */
  resendVerificationEmail: SimplePayload;
  /** Spends a mailed link: sets another password, ends all sessions and signs in. */
  resetPassword: AuthPayload;
  /** Tries a delivery that failed anew. One that is waiting or was sent is left as it is. */
  retryDelivery: SimplePayload;
  /** The key opens nothing any more, within seconds. */
  revokeApiKey: SimplePayload;
  /** Ends one session of the account; its access tokens are refused within seconds. */
  revokeSession: SimplePayload;
  /** Adds an address to the caller's, or changes the one that has the id. */
  saveAddress: AddressPayload;
  /** Makes a category, or changes or moves one. */
  saveCategory: CategoryPayload;
  /** Keeps the card of a one-time token for the caller. A card that is kept already is kept once. */
  savePaymentMethod: PaymentMethodPayload;
  /** Makes a promotion, or changes one. */
  savePromotion: PromotionPayload;
  /** Puts another shipping table in force, for carts and orders from now on. */
  saveShippingRates: RatesPayload;
  /** Adds a location, or changes the one named. One that ever had stock stays: its history names it. */
  saveStockLocation: StockLocationPayload;
  /** Puts another tax table in force, for carts and orders from now on. */
  saveTaxRates: RatesPayload;
  /** Adds a variant to a product, or changes the one of that sku. */
  saveVariant: ProductPayload;
  /** Whether messages of a kind come by a channel, for the caller. */
  setNotificationPreference: UserPayload;
  /** Puts up to 100 products on sale, out of sale, or back to drafts. */
  setProductStatus: ProductsPayload;
  /** Sets at how many available, or fewer, a sku runs low. */
  setReorderPoint: StockPayload;
  /** Says where it goes, for the quote and the tax. */
  setShippingAddress: CartPayload;
  /** Chooses the way of shipping. */
  setShippingOption: CartPayload;
  /** Gives an account these roles and no others; its sessions end, so that it signs in with them. */
  setUserRoles: UserPayload;
  /** Suspends an account, which ends its sessions, or opens it again. Accounts of staff are for ADMIN. */
  setUserStatus: UserPayload;
  /** A parcel leaves, with some lines of an order or all that is left of it; its share is charged. */
  shipOrder: OrderPayload;
  /** Brings units from one location to another; both movements or none. What orders hold stays: CONFLICT, naming the orders. */
  transferStock: StockPayload;
  /** Takes an import back, for 30 days: what was new is archived, what was changed is as before. */
  undoImport: ImportPayload;
  /** Ends mails of one kind to whoever got the link. Repeating it is harmless. */
  unsubscribe: SimplePayload;
  /** Sets the quantity of a line; 0 removes it. */
  updateCartLine: CartPayload;
  /** Changes a product; its variants have mutations of their own. */
  updateProduct: ProductPayload;
  /** Changes the caller's name or phone number. */
  updateProfile: UserPayload;
  /** Spends a mailed link: the address of the account is verified. */
  verifyEmail: UserPayload;
  /** Lets go of what is held: what was not shipped of its order is cancelled with it. */
  voidPayment: PaymentPayload;
  /** Says whether somebody else's review helped the caller. Saying it again changes nothing. */
  voteReviewHelpful: ReviewPayload;
  /** Reviews a product that was delivered to the caller. Words with links wait for staff. */
  writeReview: ReviewPayload;
};


/** What can be changed. */
export type MutationAddOrderNoteArgs = {
  body: Scalars['String']['input'];
  orderId: Scalars['ID']['input'];
};


/** What can be changed. */
export type MutationAddToCartArgs = {
  cartId?: InputMaybe<Scalars['ID']['input']>;
  quantity?: InputMaybe<Scalars['Int']['input']>;
  sku: Scalars['ID']['input'];
};


/** What can be changed. */
export type MutationAdjustStockArgs = {
  input: AdjustStockInput;
};


/** What can be changed. */
export type MutationApplyCouponArgs = {
  cartId?: InputMaybe<Scalars['ID']['input']>;
  code: Scalars['String']['input'];
};


/** What can be changed. */
export type MutationCancelOrderArgs = {
  accessToken?: InputMaybe<Scalars['String']['input']>;
  lines?: InputMaybe<Array<FulfillmentLineInput>>;
  note?: InputMaybe<Scalars['String']['input']>;
  orderId: Scalars['ID']['input'];
};


/** What can be changed. */
export type MutationCapturePaymentArgs = {
  amount?: InputMaybe<Scalars['SafeInt']['input']>;
  idempotencyKey: Scalars['String']['input'];
  paymentId: Scalars['ID']['input'];
};


/** What can be changed. */
export type MutationChangePasswordArgs = {
  currentPassword: Scalars['String']['input'];
  newPassword: Scalars['String']['input'];
};


/** What can be changed. */
export type MutationClearCartArgs = {
  cartId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be changed. */
export type MutationConfirmEmailChangeArgs = {
  token: Scalars['String']['input'];
};


/** What can be changed. */
export type MutationCreateApiKeyArgs = {
  input: CreateApiKeyInput;
};


/** What can be changed. */
export type MutationCreateImageUploadArgs = {
  contentType: Scalars['String']['input'];
};


/** What can be changed. */
export type MutationCreateProductArgs = {
  input: CreateProductInput;
};


/** What can be changed. */
export type MutationDecideReturnArgs = {
  approve: Scalars['Boolean']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  returnId: Scalars['ID']['input'];
};


/** What can be changed. */
export type MutationDeleteAccountArgs = {
  password: Scalars['String']['input'];
};


/** What can be changed. */
export type MutationDeleteReviewArgs = {
  id: Scalars['ID']['input'];
};


/** What can be changed. */
export type MutationEditReviewArgs = {
  id: Scalars['ID']['input'];
  input: EditReviewInput;
};


/** What can be changed. */
export type MutationImportProductsArgs = {
  input: ImportProductsInput;
};


/** What can be changed. */
export type MutationImportStockArgs = {
  input: ImportStockInput;
};


/** What can be changed. */
export type MutationLoginArgs = {
  input: LoginInput;
};


/** What can be changed. */
export type MutationMarkDeliveredArgs = {
  fulfillmentId: Scalars['ID']['input'];
};


/** What can be changed. */
export type MutationMarkNotificationsReadArgs = {
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** What can be changed. */
export type MutationModerateReviewArgs = {
  id: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  status: ReviewStatus;
};


/** What can be changed. */
export type MutationNotifyWhenInStockArgs = {
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  sku: Scalars['ID']['input'];
};


/** What can be changed. */
export type MutationPlaceOrderArgs = {
  input: PlaceOrderInput;
};


/** What can be changed. */
export type MutationReceiveReturnArgs = {
  idempotencyKey: Scalars['String']['input'];
  restock: Scalars['Boolean']['input'];
  returnId: Scalars['ID']['input'];
};


/** What can be changed. */
export type MutationRefreshSessionArgs = {
  refreshToken?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed. */
export type MutationRefundPaymentArgs = {
  amount?: InputMaybe<Scalars['SafeInt']['input']>;
  idempotencyKey: Scalars['String']['input'];
  paymentId: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed. */
export type MutationRegisterArgs = {
  input: RegisterInput;
};


/** What can be changed. */
export type MutationRemoveAddressArgs = {
  id: Scalars['ID']['input'];
};


/** What can be changed. */
export type MutationRemoveCartLineArgs = {
  cartId?: InputMaybe<Scalars['ID']['input']>;
  lineId: Scalars['ID']['input'];
};


/** What can be changed. */
export type MutationRemoveCategoryArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be changed. */
export type MutationRemoveCouponArgs = {
  cartId?: InputMaybe<Scalars['ID']['input']>;
  code: Scalars['String']['input'];
};


/** What can be changed. */
export type MutationRemovePaymentMethodArgs = {
  id: Scalars['ID']['input'];
};


/** What can be changed. */
export type MutationRemoveVariantArgs = {
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  sku: Scalars['ID']['input'];
};


/** What can be changed. */
export type MutationReorderArgs = {
  orderId: Scalars['ID']['input'];
};


/** What can be changed. */
export type MutationReplayDeadLetterArgs = {
  id: Scalars['ID']['input'];
};


/** What can be changed. */
export type MutationReplyToReviewArgs = {
  id: Scalars['ID']['input'];
  reply: Scalars['String']['input'];
};


/** What can be changed. */
export type MutationReportReviewArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** What can be changed. */
export type MutationRequestEmailChangeArgs = {
  email: Scalars['EmailAddress']['input'];
  password: Scalars['String']['input'];
};


/** What can be changed. */
export type MutationRequestPasswordResetArgs = {
  email: Scalars['EmailAddress']['input'];
};


/** What can be changed. */
export type MutationRequestReturnArgs = {
  input: RequestReturnInput;
};


/** What can be changed. */
export type MutationResetPasswordArgs = {
  newPassword: Scalars['String']['input'];
  token: Scalars['String']['input'];
};


/** What can be changed. */
export type MutationRetryDeliveryArgs = {
  id: Scalars['ID']['input'];
};


/** What can be changed. */
export type MutationRevokeApiKeyArgs = {
  id: Scalars['ID']['input'];
};


/** What can be changed. */
export type MutationRevokeSessionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be changed. */
export type MutationSaveAddressArgs = {
  input: AddressInput;
};


/** What can be changed. */
export type MutationSaveCategoryArgs = {
  input: CategoryInput;
};


/** What can be changed. */
export type MutationSavePaymentMethodArgs = {
  token: Scalars['String']['input'];
};


/** What can be changed. */
export type MutationSavePromotionArgs = {
  input: PromotionInput;
};


/** What can be changed. */
export type MutationSaveShippingRatesArgs = {
  input: ShippingRatesInput;
};


/** What can be changed. */
export type MutationSaveStockLocationArgs = {
  input: StockLocationInput;
};


/** What can be changed. */
export type MutationSaveTaxRatesArgs = {
  input: TaxRatesInput;
};


/** What can be changed. */
export type MutationSaveVariantArgs = {
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  input: VariantInput;
  productId: Scalars['ID']['input'];
};


/** What can be changed. */
export type MutationSetNotificationPreferenceArgs = {
  channel: Channel;
  enabled: Scalars['Boolean']['input'];
  kind: NotificationKind;
};


/** What can be changed. */
export type MutationSetProductStatusArgs = {
  ids: Array<Scalars['ID']['input']>;
  status: ProductStatus;
};


/** What can be changed. */
export type MutationSetReorderPointArgs = {
  quantity: Scalars['Int']['input'];
  sku: Scalars['ID']['input'];
};


/** What can be changed. */
export type MutationSetShippingAddressArgs = {
  cartId?: InputMaybe<Scalars['ID']['input']>;
  country: Scalars['CountryCode']['input'];
  postalCode?: InputMaybe<Scalars['String']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed. */
export type MutationSetShippingOptionArgs = {
  cartId?: InputMaybe<Scalars['ID']['input']>;
  optionId: Scalars['ID']['input'];
};


/** What can be changed. */
export type MutationSetUserRolesArgs = {
  roles: Array<Role>;
  userId: Scalars['ID']['input'];
};


/** What can be changed. */
export type MutationSetUserStatusArgs = {
  reason?: InputMaybe<Scalars['String']['input']>;
  status: UserStatus;
  userId: Scalars['ID']['input'];
};


/** What can be changed. */
export type MutationShipOrderArgs = {
  input: ShipOrderInput;
};


/** What can be changed. */
export type MutationTransferStockArgs = {
  input: TransferStockInput;
};


/** What can be changed. */
export type MutationUndoImportArgs = {
  importId: Scalars['ID']['input'];
};


/** What can be changed. */
export type MutationUnsubscribeArgs = {
  token: Scalars['String']['input'];
};


/** What can be changed. */
export type MutationUpdateCartLineArgs = {
  cartId?: InputMaybe<Scalars['ID']['input']>;
  lineId: Scalars['ID']['input'];
  quantity: Scalars['Int']['input'];
};


/** What can be changed. */
export type MutationUpdateProductArgs = {
  id: Scalars['ID']['input'];
  input: UpdateProductInput;
};


/** What can be changed. */
export type MutationUpdateProfileArgs = {
  input: UpdateProfileInput;
};


/** What can be changed. */
export type MutationVerifyEmailArgs = {
  token: Scalars['String']['input'];
};


/** What can be changed. */
export type MutationVoidPaymentArgs = {
  idempotencyKey: Scalars['String']['input'];
  paymentId: Scalars['ID']['input'];
};


/** What can be changed. */
export type MutationVoteReviewHelpfulArgs = {
  helpful: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
};


/** What can be changed. */
export type MutationWriteReviewArgs = {
  input: WriteReviewInput;
};

/** Something that an account was told. */
export type Notification = {
  __typename: 'Notification';
  /** In a sentence. */
  body: Scalars['String']['output'];
  /** When it was told. */
  createdAt: Scalars['DateTime']['output'];
  /** By which channels it went, and what became of it there. */
  deliveries: Array<Delivery>;
  /** Opaque; never changes. */
  id: Scalars['ID']['output'];
  /** What it is about. */
  kind: NotificationKind;
  /** Where it leads: a path of the storefront. */
  link: Maybe<Scalars['String']['output']>;
  /** Whether it was marked as read. */
  read: Scalars['Boolean']['output'];
  /** In a few words. */
  title: Scalars['String']['output'];
};

/** A page of a list of Notification. */
export type NotificationConnection = {
  __typename: 'NotificationConnection';
  /** The page, with a cursor each. */
  edges: Array<NotificationEdge>;
  /** The page, without cursors. */
  nodes: Array<Notification>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** One Notification of a page, with its cursor. */
export type NotificationEdge = {
  __typename: 'NotificationEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The Notification. */
  node: Notification;
};

/** What a message is about. */
export type NotificationKind =
  /** Something that was waited for can be bought again. */
  | 'BACK_IN_STOCK'
  /** A link that shows that an address is theirs. */
  | 'EMAIL_VERIFICATION'
  /** For staff: something is running low. */
  | 'LOW_STOCK'
  /** Somebody signed in from a new device. */
  | 'NEW_SIGN_IN'
  /** An order will not be fulfilled. */
  | 'ORDER_CANCELLED'
  /** An order is in stock and paid for. */
  | 'ORDER_CONFIRMED'
  /** A parcel arrived. */
  | 'ORDER_DELIVERED'
  /** A parcel is on its way. */
  | 'ORDER_SHIPPED'
  /** The account has another password. */
  | 'PASSWORD_CHANGED'
  /** A link to set another password. */
  | 'PASSWORD_RESET'
  /** The payment of an order was declined, and the order cancelled. */
  | 'PAYMENT_DECLINED'
  /** Money was given back. */
  | 'REFUND_ISSUED'
  /** A return was asked for, decided about, or arrived. */
  | 'RETURN_UPDATE'
  /** A review is online, or the shop answered it. */
  | 'REVIEW_PUBLISHED'
  /** An account was made. */
  | 'WELCOME';

/** By which channels messages of a kind come. */
export type NotificationPreference = {
  __typename: 'NotificationPreference';
  /** Whether by email. */
  email: Scalars['Boolean']['output'];
  /** Whether in the account's list. */
  inApp: Scalars['Boolean']['output'];
  /** The kind. */
  kind: NotificationKind;
  /** Whether by text message, where the account has a phone number. */
  sms: Scalars['Boolean']['output'];
};

/** What a customer bought, from checkout to delivery. */
export type Order = {
  __typename: 'Order';
  /** To the one who placed it: opens this order, and its payments, to a guest on any device. */
  accessToken: Maybe<Scalars['String']['output']>;
  /** Where the bill goes. */
  billingAddress: Maybe<OrderAddress>;
  /** Whether cancelOrder can succeed now. */
  canCancel: Scalars['Boolean']['output'];
  /** Whether requestReturn can succeed now. */
  canReturn: Scalars['Boolean']['output'];
  /** Why it was cancelled, if it was. */
  cancelReason: Maybe<CancelReason>;
  /** The coupons that were used. */
  couponCodes: Array<Scalars['String']['output']>;
  /** Who placed it; null for a guest. */
  customer: Maybe<User>;
  /** What promotions took off in all. */
  discountTotal: Money;
  /** What promotions took off. */
  discounts: Array<Discount>;
  /** Where its mails go. */
  email: Maybe<Scalars['EmailAddress']['output']>;
  /** Its parcels, the first one first. */
  fulfillments: Array<Fulfillment>;
  /** Opaque and unguessable. */
  id: Scalars['ID']['output'];
  /** What was bought. */
  lines: Array<OrderLine>;
  /** What staff wrote about it; for staff. */
  notes: Maybe<Array<OrderNote>>;
  /** For people, such as S-7K2M-9QXF. */
  number: Scalars['String']['output'];
  /** Of its newest payment; null when it has none. */
  paymentStatus: Maybe<PaymentStatus>;
  /** Its payments, the newest first. */
  payments: Maybe<Array<Payment>>;
  /** When it was placed. */
  placedAt: Scalars['DateTime']['output'];
  /** Whether prices have the tax in them. */
  pricesIncludeTax: Scalars['Boolean']['output'];
  /** What was given back to the customer. */
  refundedTotal: Money;
  /** What came, or comes, back. */
  returns: Array<Return>;
  /** Where it is shipped. */
  shippingAddress: Maybe<OrderAddress>;
  /** How it is shipped, with the price that it had. */
  shippingOption: ShippingOption;
  /** What shipping costs. */
  shippingTotal: Money;
  /** Where it stands. */
  status: OrderStatus;
  /** The lines before discounts. */
  subtotal: Money;
  /** The tax in, or on top of, the prices; see pricesIncludeTax. */
  taxTotal: Money;
  /** Its story so far, oldest first. */
  timeline: Array<OrderEvent>;
  /** What the customer owes, tax and shipping included. */
  total: Money;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows with every change. */
  version: Scalars['Int']['output'];
};

/** Where an order or its bill goes. */
export type OrderAddress = {
  __typename: 'OrderAddress';
  /** Town. */
  city: Scalars['String']['output'];
  /** Country. */
  country: Scalars['CountryCode']['output'];
  /** Street and number. */
  line1: Scalars['String']['output'];
  /** Floor, door or the like. */
  line2: Maybe<Scalars['String']['output']>;
  /** Who gets it. */
  name: Scalars['String']['output'];
  /** For the carrier. */
  phone: Maybe<Scalars['String']['output']>;
  /** Postal code. */
  postalCode: Scalars['String']['output'];
  /** State or province. */
  region: Maybe<Scalars['String']['output']>;
};

/** Where an order or its bill goes. */
export type OrderAddressInput = {
  /** Town. */
  city: Scalars['String']['input'];
  /** Country. */
  country: Scalars['CountryCode']['input'];
  /** Street and number. */
  line1: Scalars['String']['input'];
  /** Floor, door or the like. */
  line2?: InputMaybe<Scalars['String']['input']>;
  /** Who gets it. */
  name: Scalars['String']['input'];
  /** For the carrier. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Postal code. */
  postalCode: Scalars['String']['input'];
  /** State or province. */
  region?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list of Order. */
export type OrderConnection = {
  __typename: 'OrderConnection';
  /** The page, with a cursor each. */
  edges: Array<OrderEdge>;
  /** The page, without cursors. */
  nodes: Array<Order>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** One Order of a page, with its cursor. */
export type OrderEdge = {
  __typename: 'OrderEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The Order. */
  node: Order;
};

/** One step of an order's story. */
export type OrderEvent = {
  __typename: 'OrderEvent';
  /** "customer" or "staff"; null when the shop did it by itself. */
  actor: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** Pass it to orderStatusChanged as `after`. */
  id: Scalars['ID']['output'];
  /** For people. */
  message: Scalars['String']['output'];
  /** Where the order stood after it. */
  status: OrderStatus;
  /** What happened. */
  type: OrderEventType;
};

/** A step of an order's story. */
export type OrderEventType =
  /** It will not be fulfilled. */
  | 'CANCELLED'
  /** It is in stock and paid for. */
  | 'CONFIRMED'
  /** Something arrived. */
  | 'DELIVERED'
  /** Staff added a note. */
  | 'NOTE_ADDED'
  /** The provider holds its total. */
  | 'PAYMENT_AUTHORIZED'
  /** The provider took what it held, or a part. */
  | 'PAYMENT_CAPTURED'
  /** The order was placed. */
  | 'PLACED'
  /** The customer got money back. */
  | 'REFUNDED'
  /** The shop agreed to a return, or did not. */
  | 'RETURN_DECIDED'
  /** Something came back. */
  | 'RETURN_RECEIVED'
  /** The customer wants to send something back. */
  | 'RETURN_REQUESTED'
  /** Something was handed to the carrier. */
  | 'SHIPPED'
  /** Every line is held for it. */
  | 'STOCK_RESERVED';

/** A line as it was bought. */
export type OrderLine = {
  __typename: 'OrderLine';
  /** What promotions took off the line. */
  discountTotal: Money;
  /** Unique among the lines of all orders. */
  id: Scalars['ID']['output'];
  /** Its picture when it was bought. */
  image: Maybe<Image>;
  /** Its options when it was bought. */
  options: Array<SelectedOption>;
  /** Its product. */
  productId: Scalars['ID']['output'];
  /** How many were bought. */
  quantity: Scalars['Int']['output'];
  /** How many were cancelled and never leave. */
  quantityCancelled: Scalars['Int']['output'];
  /** How many came back. */
  quantityReturned: Scalars['Int']['output'];
  /** How many have left. */
  quantityShipped: Scalars['Int']['output'];
  /** Which variant was bought. */
  sku: Scalars['ID']['output'];
  /** The tax in, or on top of, the line; see pricesIncludeTax. */
  taxTotal: Money;
  /** Its title when it was bought. */
  title: Scalars['String']['output'];
  /** What the line costs after discounts. */
  total: Money;
  /** Of one, before discounts. */
  unitPrice: Money;
  /** The variant as it is now. */
  variant: Maybe<ProductVariant>;
};

/** What staff wrote about an order, for colleagues. */
export type OrderNote = {
  __typename: 'OrderNote';
  /** When it was written. */
  at: Scalars['DateTime']['output'];
  /** Who wrote it; null for a guest and for the shop itself. */
  author: Maybe<User>;
  /** Plain text. */
  body: Scalars['String']['output'];
  /** Opaque. */
  id: Scalars['ID']['output'];
};

/** The order as it is now, or why not. */
export type OrderPayload = {
  __typename: 'OrderPayload';
  /** The order, changed. */
  order: Maybe<Order>;
  /** Empty when it was done. */
  userErrors: Array<UserError>;
};

/** How a list of orders is sorted. */
export type OrderSort =
  /** By the time when they were placed, the last one first. */
  | 'NEWEST'
  /** By the time when they were placed, the first one first. */
  | 'OLDEST'
  /** By their total, the lowest first. */
  | 'TOTAL_ASC'
  /** By their total, the highest first. */
  | 'TOTAL_DESC';

/** Where an order stands. */
export type OrderStatus =
  /** It will not be fulfilled; cancelReason says why. */
  | 'CANCELLED'
  /** In stock and paid for; to be shipped. */
  | 'CONFIRMED'
  /** All of it arrived. */
  | 'DELIVERED'
  /** Some of it is on its way. */
  | 'PARTIALLY_SHIPPED'
  /** Placed; stock and payment are being settled. */
  | 'PENDING'
  /** All of it came back. */
  | 'RETURNED'
  /** All of it was delivered and is to come back. */
  | 'RETURN_REQUESTED'
  /** All of it is on its way. */
  | 'SHIPPED';

/** A step of an order, and the order. */
export type OrderUpdate = {
  __typename: 'OrderUpdate';
  /** The step that is told. */
  event: OrderEvent;
  /** The order as it is now. */
  order: Order;
};

/** Where a page of a connection ends. */
export type PageInfo = {
  __typename: 'PageInfo';
  /** The cursor of the last item; pass it as `after` for the next page. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more follows. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** The money for one order. */
export type Payment = {
  __typename: 'Payment';
  /** What is to be paid. */
  amount: Money;
  /** What was taken of it. */
  capturedAmount: Money;
  /** When it was begun. */
  createdAt: Scalars['DateTime']['output'];
  /** Why it was declined: a code such as insufficient_funds. */
  declineReason: Maybe<Scalars['String']['output']>;
  /** Opaque and unguessable. */
  id: Scalars['ID']['output'];
  /** How it is paid. */
  method: PaymentMethodSummary;
  /** Whether something was refused that finance has to look at. */
  needsAttention: Maybe<Scalars['Boolean']['output']>;
  /** Of a payment that REQUIRES_ACTION: where its payer confirms it. For the payer alone. */
  nextAction: Maybe<PaymentAction>;
  /** What it pays for. */
  order: Maybe<Order>;
  /** What finance wrote of its refunds, in order. */
  refundReasons: Maybe<Array<Scalars['String']['output']>>;
  /** What was given back of that. */
  refundedAmount: Money;
  /** Where it stands. */
  status: PaymentStatus;
  /** What was asked of the provider, in order. */
  transactions: Array<Transaction>;
};

/** What the shopper has to do before a payment is authorised. */
export type PaymentAction = {
  __typename: 'PaymentAction';
  /** Such as redirect: open the url. */
  kind: Scalars['String']['output'];
  /** The provider's page. */
  url: Scalars['URL']['output'];
};

/** A page of a list of Payment. */
export type PaymentConnection = {
  __typename: 'PaymentConnection';
  /** The page, with a cursor each. */
  edges: Array<PaymentEdge>;
  /** The page, without cursors. */
  nodes: Array<Payment>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** One Payment of a page, with its cursor. */
export type PaymentEdge = {
  __typename: 'PaymentEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The Payment. */
  node: Payment;
};

/** How an order is paid. */
export type PaymentInput = {
  /** One of the methods that the account saved, in place of a token. */
  paymentMethodId?: InputMaybe<Scalars['ID']['input']>;
  /** Saves the token's method for the account. */
  save?: InputMaybe<Scalars['Boolean']['input']>;
  /** The provider's token. It, or paymentMethodId, is needed unless nothing is owed. */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** A card that is kept at the payment provider, to pay with it again. */
export type PaymentMethod = {
  __typename: 'PaymentMethod';
  /** Such as Visa. */
  brand: Scalars['String']['output'];
  /** The last month in which it pays: 1 to 12. */
  expiryMonth: Scalars['Int']['output'];
  /** Of this year. */
  expiryYear: Scalars['Int']['output'];
  /** For placeOrder and removePaymentMethod. */
  id: Scalars['ID']['output'];
  /** Whether a checkout begins with it: the one that was saved first. */
  isDefault: Scalars['Boolean']['output'];
  /** The last four digits. */
  last4: Scalars['String']['output'];
};

/** The card, or what to put right. */
export type PaymentMethodPayload = {
  __typename: 'PaymentMethodPayload';
  /** As it is kept now. */
  paymentMethod: Maybe<PaymentMethod>;
  /** Empty when it was done. */
  userErrors: Array<UserError>;
};

/** How a payment is paid, as it may be shown. */
export type PaymentMethodSummary = {
  __typename: 'PaymentMethodSummary';
  /** Such as Visa; "Card" until the provider has told. */
  brand: Scalars['String']['output'];
  /** The last four digits; empty until the provider has told. */
  last4: Scalars['String']['output'];
};

/** The payment, or what to put right. */
export type PaymentPayload = {
  __typename: 'PaymentPayload';
  /** As it is now; the provider may not have answered yet. */
  payment: Maybe<Payment>;
  /** Empty when it was done, or is being done. */
  userErrors: Array<UserError>;
};

/** Where a payment stands. */
export type PaymentStatus =
  /** The provider holds the amount for the order. */
  | 'AUTHORIZED'
  /** The amount was taken. */
  | 'CAPTURED'
  /** The provider would not pay; nothing is held. */
  | 'DECLINED'
  /** A part of the amount was taken. */
  | 'PARTIALLY_CAPTURED'
  /** A part of what was taken was given back. */
  | 'PARTIALLY_REFUNDED'
  /** The provider is being asked. */
  | 'PENDING'
  /** All that was taken was given back. */
  | 'REFUNDED'
  /** The shopper has to confirm it with the provider. */
  | 'REQUIRES_ACTION'
  /** Nothing is held any more. */
  | 'VOIDED';

/** What placeOrder needs. */
export type PlaceOrderInput = {
  /** Absent: as the shipping address. */
  billingAddress?: InputMaybe<OrderAddressInput>;
  /** Absent: the caller's own cart. */
  cartId?: InputMaybe<Scalars['ID']['input']>;
  /** Absent: the account's; guests give it. */
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** The total that the shopper was shown, in minor units: another one is answered PRICE_CHANGED. Storefronts always send it. */
  expectedTotal?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Made by the client, one an order: sent again with the same input it answers the same order. */
  idempotencyKey: Scalars['String']['input'];
  /** How it is paid. */
  payment: PaymentInput;
  /** Where it is shipped. */
  shippingAddress: OrderAddressInput;
  /** Absent: the option chosen in the cart. */
  shippingOptionId?: InputMaybe<Scalars['ID']['input']>;
};

/** The order that was placed, or what to put right. */
export type PlaceOrderPayload = {
  __typename: 'PlaceOrderPayload';
  /** The order; with CONFLICT the one that the cart is in already. */
  order: Maybe<Order>;
  /** Empty when it was placed. */
  userErrors: Array<UserError>;
};

/** From the cheapest variant to the dearest. */
export type PriceRange = {
  __typename: 'PriceRange';
  /** The price of the dearest variant. */
  max: Money;
  /** The price of the cheapest variant. */
  min: Money;
};

/** Something the shop sells, in one or more variants. */
export type Product = {
  __typename: 'Product';
  /** Its properties. */
  attributes: Array<Attribute>;
  /** As available as its most available variant. */
  availability: Maybe<Availability>;
  /** Who makes it. */
  brand: Maybe<Scalars['String']['output']>;
  /** Where it stands in the tree. */
  category: Category;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Plain text. */
  description: Scalars['String']['output'];
  /** Opaque; never changes. */
  id: Scalars['ID']['output'];
  /** The first is the main one. */
  images: Array<Image>;
  /** What its variants differ in. */
  options: Array<ProductOption>;
  /** Over its variants. */
  priceRange: PriceRange;
  /** What its published reviews make together. */
  rating: Maybe<RatingSummary>;
  /** What goes with it, the best first; all for sale, never the product itself. */
  relatedProducts: Array<Product>;
  /** Its published reviews. */
  reviews: Maybe<ReviewConnection>;
  /** Its name in addresses of pages. */
  slug: Scalars['String']['output'];
  /** Whether it is for sale. */
  status: ProductStatus;
  /** Free keywords. */
  tags: Array<Scalars['String']['output']>;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** In their order. */
  variants: Array<ProductVariant>;
  /** Counts its changes; pass it as ifVersion. */
  version: Scalars['Int']['output'];
  /** Whether writeReview can succeed now: it was delivered to the caller, who has not reviewed it. */
  viewerCanReview: Maybe<Scalars['Boolean']['output']>;
  /** The caller's own review of it, wherever it stands. */
  viewerReview: Maybe<Review>;
};


/** Something the shop sells, in one or more variants. */
export type ProductRelatedProductsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something the shop sells, in one or more variants. */
export type ProductReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  rating?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReviewSort>;
};

/** A page of a list of Product. */
export type ProductConnection = {
  __typename: 'ProductConnection';
  /** The page, with a cursor each. */
  edges: Array<ProductEdge>;
  /** What the list can be narrowed by. Counts follow the query and every filter but that of their own facet. */
  facets: Array<Facet>;
  /** The page, without cursors. */
  nodes: Array<Product>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** One Product of a page, with its cursor. */
export type ProductEdge = {
  __typename: 'ProductEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The Product. */
  node: Product;
};

/** What a list of products is narrowed to. */
export type ProductFilter = {
  /** All of these names, each with any of its values. */
  attributes?: InputMaybe<Array<AttributeFilter>>;
  /** Any of these brands. */
  brands?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The id or slug of a category; products below it count too. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** true: can be bought now. false: is sold out. */
  inStock?: InputMaybe<Scalars['Boolean']['input']>;
  /** Some variant costs at most this, in minor units. */
  priceMax?: InputMaybe<Scalars['SafeInt']['input']>;
  /** In minor units. With priceMax: one variant costs at least this and at most that. */
  priceMin?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Rated this or better on average, 1 to 5. */
  ratingMin?: InputMaybe<Scalars['Float']['input']>;
  /** ACTIVE unless it says otherwise; the others are for those who write the catalog. */
  status?: InputMaybe<ProductStatus>;
  /** Any of these tags. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What the variants of a product differ in, such as Size with S, M and L. */
export type ProductOption = {
  __typename: 'ProductOption';
  /** Such as Size. */
  name: Scalars['String']['output'];
  /** In the order to show them. */
  values: Array<Scalars['String']['output']>;
};

/** The product as it is now, or what to put right. */
export type ProductPayload = {
  __typename: 'ProductPayload';
  /** The product; null when it was refused. */
  product: Maybe<Product>;
  /** Empty when done. */
  userErrors: Array<UserError>;
};

/** The order of a list of products. */
export type ProductSort =
  /** By their ratings, best first; many ratings count a little more than one. */
  | 'BEST_RATED'
  /** By the units of confirmed orders, most first. */
  | 'BEST_SELLING'
  /** Newest first. */
  | 'NEWEST'
  /** By the cheapest variant, low to high. */
  | 'PRICE_ASC'
  /** By the dearest variant, high to low. */
  | 'PRICE_DESC'
  /** What fits the query best first; without a query, what sells and is liked best. */
  | 'RELEVANCE'
  /** A to Z. */
  | 'TITLE';

/** Whether a product is for sale. */
export type ProductStatus =
  /** For sale. */
  | 'ACTIVE'
  /** No longer for sale; orders go on naming it. */
  | 'ARCHIVED'
  /** Being prepared; only those who write the catalog see it. */
  | 'DRAFT';

/** A sellable form of a product. */
export type ProductVariant = {
  __typename: 'ProductVariant';
  /** Whether it can be bought. */
  availability: Maybe<Availability>;
  /** How many can be bought. */
  availableQuantity: Maybe<Scalars['Int']['output']>;
  /** What it cost before; higher than the price. */
  compareAtPrice: Maybe<Money>;
  /** A picture of this very form, where there is one. */
  image: Maybe<Image>;
  /** One value for each option of the product. */
  options: Array<SelectedOption>;
  /** Its place among the variants. */
  position: Scalars['Int']['output'];
  /** What one costs. */
  price: Money;
  /** What it is a form of. */
  product: Product;
  /** Never changes and is never used again. */
  sku: Scalars['ID']['output'];
  /** What lies where; for staff. */
  stock: Maybe<StockItem>;
  /** Which tax rate applies. */
  taxCategory: TaxCategory;
  /** Such as "M / Blue". */
  title: Scalars['String']['output'];
  /** With packaging. */
  weightGrams: Scalars['Int']['output'];
};

/** The products as they are now, and what stood in the way of others. */
export type ProductsPayload = {
  __typename: 'ProductsPayload';
  /** Those that have the status now. */
  products: Array<Product>;
  /** Of the others, each at its place in `ids`. */
  userErrors: Array<UserError>;
};

/** Something off the price, for those who know its code or for everybody. */
export type Promotion = {
  __typename: 'Promotion';
  /** Whether staff has switched it on. */
  active: Scalars['Boolean']['output'];
  /** What shoppers type; null: it needs no code. */
  code: Maybe<Scalars['String']['output']>;
  /** Until then; null: for ever. */
  endsAt: Maybe<Scalars['DateTime']['output']>;
  /** Never changes. */
  id: Scalars['ID']['output'];
  /** What it takes off. */
  kind: PromotionKind;
  /** The goods cost at least so much. */
  minSubtotal: Maybe<Money>;
  /** So often by one customer; null: without limit. */
  perCustomerLimit: Maybe<Scalars['Int']['output']>;
  /** From then on; null: since ever. */
  startsAt: Maybe<Scalars['DateTime']['output']>;
  /** How often it was used, orders that were cancelled left out. */
  timesUsed: Scalars['Int']['output'];
  /** What shoppers see in their cart. */
  title: Scalars['String']['output'];
  /** So often in all; null: without limit. */
  usageLimit: Maybe<Scalars['Int']['output']>;
  /** Percent of PERCENTAGE, minor units of FIXED_AMOUNT, 0 of FREE_SHIPPING. */
  value: Scalars['SafeInt']['output'];
  /** Counts its changes: pass it as `ifVersion`. */
  version: Scalars['Int']['output'];
};

/** A page of a list of Promotion. */
export type PromotionConnection = {
  __typename: 'PromotionConnection';
  /** The page, with a cursor each. */
  edges: Array<PromotionEdge>;
  /** The page, without cursors. */
  nodes: Array<Promotion>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** One Promotion of a page, with its cursor. */
export type PromotionEdge = {
  __typename: 'PromotionEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The Promotion. */
  node: Promotion;
};

/** A promotion as it is to be, whole: what is left out has no value afterwards. */
export type PromotionInput = {
  /** Whether it is switched on; without: it is. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** 3 to 32 letters, digits, hyphens; case does not matter. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Until then. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The one to change; without: a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read; another one answers CONFLICT. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What it takes off. */
  kind: PromotionKind;
  /** The goods cost at least so much, in minor units. */
  minSubtotal?: InputMaybe<Scalars['SafeInt']['input']>;
  /** So often by one customer; 1 or more. */
  perCustomerLimit?: InputMaybe<Scalars['Int']['input']>;
  /** From then on. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What shoppers see; 1 to 100 characters. */
  title: Scalars['String']['input'];
  /** So often in all; 1 or more. */
  usageLimit?: InputMaybe<Scalars['Int']['input']>;
  /** Percent (1 to 100) of PERCENTAGE, minor units of FIXED_AMOUNT, 0 of FREE_SHIPPING. */
  value: Scalars['SafeInt']['input'];
};

/** What a promotion takes off. */
export type PromotionKind =
  /** An amount off the goods, never more than they cost. */
  | 'FIXED_AMOUNT'
  /** The shipping. */
  | 'FREE_SHIPPING'
  /** A percentage of the goods. */
  | 'PERCENTAGE';

/** The promotion as it is now, or what to put right. */
export type PromotionPayload = {
  __typename: 'PromotionPayload';
  /** The promotion, saved. */
  promotion: Maybe<Promotion>;
  /** Empty when it was saved. */
  userErrors: Array<UserError>;
};

/** What can be asked. */
export type Query = {
  __typename: 'Query';
  /** The keys that work first, then the newest; 500 at most. */
  apiKeys: Maybe<Array<ApiKey>>;
  /** Who changed what, newest first; an entry is there within seconds of the change. */
  auditLog: Maybe<AuditEntryConnection>;
  /** A cart: the one named, or the caller's own, once it has one. */
  cart: Maybe<Cart>;
  /** The roots of the category tree, in their order. */
  categories: Maybe<Array<Category>>;
  /** One category, by its id or its slug. */
  category: Maybe<Category>;
  /** Events that consumers could not handle and that wait, newest first: the newest 10,000 of each topic. */
  deadLetters: Maybe<DeadLetterConnection>;
  /** What was sent, and what was not: the newest first. */
  deliveries: Maybe<DeliveryConnection>;
  /** The accounts over a time, for finance. */
  ledger: Maybe<LedgerReport>;
  /** Who is signed in; null for a guest. */
  me: Maybe<User>;
  /** One order, to its customer, its guest, its access token's holder, or staff. */
  order: Maybe<Order>;
  /** All orders, for staff: searched, filtered, sorted. */
  orders: Maybe<OrderConnection>;
  /** All payments, the newest first; for finance. */
  payments: Maybe<PaymentConnection>;
  /** One product, by its id or its slug. */
  product: Maybe<Product>;
  /** The products for sale: found by words, narrowed, sorted, a page at a time. */
  products: Maybe<ProductConnection>;
  /** All promotions, the newest first; for staff. */
  promotions: Maybe<PromotionConnection>;
  /** What shipping and tax cost; for staff. */
  rates: Maybe<Rates>;
  /** One review: everybody sees what is published, its author and staff the rest. */
  review: Maybe<Review>;
  /** All reviews, newest first; for staff. */
  reviews: Maybe<ReviewConnection>;
  /** What was sold in a stretch of time; a moment behind. */
  salesReport: Maybe<SalesReport>;
  /** Phrases that complete what was typed so far, of products for sale; the likeliest first. */
  searchSuggestions: Maybe<Array<Scalars['String']['output']>>;
  /** What there is of a sku, and where. */
  stockItem: Maybe<StockItem>;
  /** Every sku that ever had stock, in order of sku. */
  stockItems: Maybe<StockItemConnection>;
  /** Where stock lies, the first location first. */
  stockLocations: Maybe<Array<StockLocation>>;
  /** How every subgraph is. One that is away is told as that, and the others are answered. */
  systemHealth: Maybe<SystemHealth>;
  /** One order, to whoever knows its number and the address that it was placed with; null when they do not go together. */
  trackOrder: Maybe<Order>;
  /** One account, to itself and to staff who reads customers. */
  user: Maybe<User>;
  /** Accounts, newest first. */
  users: Maybe<UserConnection>;
  /** One variant, by its sku. */
  variant: Maybe<ProductVariant>;
};


/** What can be asked. */
export type QueryAuditLogArgs = {
  action?: InputMaybe<Scalars['String']['input']>;
  actor?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  target?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryCartArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryCategoryArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryDeadLettersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  topic?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<DeliveryStatus>;
};


/** What can be asked. */
export type QueryLedgerArgs = {
  from?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. */
export type QueryOrderArgs = {
  accessToken?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  paymentStatus?: InputMaybe<Array<PaymentStatus>>;
  query?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<OrderSort>;
  status?: InputMaybe<Array<OrderStatus>>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. */
export type QueryPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<Array<PaymentStatus>>;
};


/** What can be asked. */
export type QueryProductArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<ProductSort>;
};


/** What can be asked. */
export type QueryPromotionsArgs = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryReviewArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  reported?: InputMaybe<Scalars['Boolean']['input']>;
  status?: InputMaybe<ReviewStatus>;
};


/** What can be asked. */
export type QuerySalesReportArgs = {
  from: Scalars['DateTime']['input'];
  interval: ReportInterval;
  timeZone?: InputMaybe<Scalars['String']['input']>;
  to: Scalars['DateTime']['input'];
};


/** What can be asked. */
export type QuerySearchSuggestionsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  prefix: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryStockItemArgs = {
  sku: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryStockItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  availability?: InputMaybe<Availability>;
  first?: InputMaybe<Scalars['Int']['input']>;
  locationId?: InputMaybe<Scalars['ID']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryTrackOrderArgs = {
  email: Scalars['EmailAddress']['input'];
  number: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryUserArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
  role?: InputMaybe<Role>;
  status?: InputMaybe<UserStatus>;
};


/** What can be asked. */
export type QueryVariantArgs = {
  sku: Scalars['ID']['input'];
};

/** What shipping and tax cost; for staff. */
export type Rates = {
  __typename: 'Rates';
  /** Of shipping. */
  shipping: ShippingRates;
  /** Of tax. */
  tax: TaxRatesType;
};

/** The rates as they are now, or what to put right. */
export type RatesPayload = {
  __typename: 'RatesPayload';
  /** The rates, saved. */
  rates: Maybe<Rates>;
  /** Empty when they were saved. */
  userErrors: Array<UserError>;
};

/** What the published reviews of a product make together. */
export type RatingSummary = {
  __typename: 'RatingSummary';
  /** The mean number of stars, 1 to 5; null without reviews. */
  average: Maybe<Scalars['Float']['output']>;
  /** How many reviews. */
  count: Scalars['Int']['output'];
  /** How many have 1, 2, 3, 4 and 5 stars. */
  histogram: Array<Scalars['Int']['output']>;
};

/** What it takes to make an account. */
export type RegisterInput = {
  /** A cart that becomes the account's. */
  cartId?: InputMaybe<Scalars['ID']['input']>;
  /** To sign in with; one account an address. */
  email: Scalars['EmailAddress']['input'];
  /** What to be called: 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** 10 to 200 characters, of any kind. */
  password: Scalars['String']['input'];
};

/** How a report's time is divided. */
export type ReportInterval =
  /** By days of the time zone. */
  | 'DAY'
  /** By hours. */
  | 'HOUR'
  /** By months of the time zone. */
  | 'MONTH'
  /** By weeks of the time zone, from Monday. */
  | 'WEEK';

/** What is to be sent back. */
export type RequestReturnInput = {
  /** Opens the order to a guest on any device. */
  accessToken?: InputMaybe<Scalars['String']['input']>;
  /** 8 to 128 characters, new for each request; the same one again asks once. */
  idempotencyKey: Scalars['String']['input'];
  /** What, of what arrived. */
  lines: Array<FulfillmentLineInput>;
  /** Of which order. */
  orderId: Scalars['ID']['input'];
  /** Why; 1 to 1000 characters. */
  reason: Scalars['String']['input'];
};

/** What a customer sends back. */
export type Return = {
  __typename: 'Return';
  /** When staff decided. */
  decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Opaque. */
  id: Scalars['ID']['output'];
  /** What comes back. */
  lines: Array<FulfillmentLine>;
  /** Why, in the customer's words. */
  reason: Scalars['String']['output'];
  /** What is given back for it; null before it arrived. */
  refund: Maybe<Money>;
  /** When it was asked for. */
  requestedAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  status: ReturnStatus;
};

/** Where a return stands. */
export type ReturnStatus =
  /** It may come back. */
  | 'APPROVED'
  /** It came back; the money is on its way. */
  | 'RECEIVED'
  /** It came back and was paid back. */
  | 'REFUNDED'
  /** It may not come back. */
  | 'REJECTED'
  /** The customer asked for it. */
  | 'REQUESTED';

/** What a customer says about a product. Texts are plain text: show them as such. */
export type Review = {
  __typename: 'Review';
  /** Who wrote it; null when the account is gone. */
  author: Maybe<User>;
  /** A short form of the name that the author had then, such as "Alice M.". */
  authorName: Scalars['String']['output'];
  /** Plain text of one or more lines. */
  body: Scalars['String']['output'];
  /** When it was written. */
  createdAt: Scalars['DateTime']['output'];
  /** When its author last changed it. */
  editedAt: Maybe<Scalars['DateTime']['output']>;
  /** How many readers found it helpful. */
  helpfulCount: Scalars['Int']['output'];
  /** Opaque; never changes. */
  id: Scalars['ID']['output'];
  /** What it is about. */
  product: Maybe<Product>;
  /** 1 to 5 stars. */
  rating: Scalars['Int']['output'];
  /** The shop's answer. */
  reply: Maybe<Scalars['String']['output']>;
  /** What readers reported about it; for staff. */
  reports: Maybe<Array<ReviewReport>>;
  /** Where it stands. */
  status: ReviewStatus;
  /** One line. */
  title: Scalars['String']['output'];
  /** What staff decided about it; for staff. */
  verdicts: Maybe<Array<ReviewVerdict>>;
  /** The product had been delivered to the author. */
  verifiedPurchase: Scalars['Boolean']['output'];
  /** Whether the caller found it helpful. */
  viewerFoundHelpful: Scalars['Boolean']['output'];
};

/** A page of a list of Review. */
export type ReviewConnection = {
  __typename: 'ReviewConnection';
  /** The page, with a cursor each. */
  edges: Array<ReviewEdge>;
  /** The page, without cursors. */
  nodes: Array<Review>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** One Review of a page, with its cursor. */
export type ReviewEdge = {
  __typename: 'ReviewEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The Review. */
  node: Review;
};

/** The review as it is now, or what to put right. */
export type ReviewPayload = {
  __typename: 'ReviewPayload';
  /** The review, changed. */
  review: Maybe<Review>;
  /** Empty when it was done. */
  userErrors: Array<UserError>;
};

/** Why somebody wants staff to look at a review. */
export type ReviewReport = {
  __typename: 'ReviewReport';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** In their words. */
  reason: Scalars['String']['output'];
};

/** How reviews are sorted; ties newest first. */
export type ReviewSort =
  /** Most stars first. */
  | 'HIGHEST'
  /** Fewest stars first. */
  | 'LOWEST'
  /** Those that helped most readers first. */
  | 'MOST_HELPFUL'
  /** The newest first. */
  | 'NEWEST';

/** Where a review stands. */
export type ReviewStatus =
  /** Staff has to look at it; its author and staff can read it. */
  | 'PENDING'
  /** Everybody can read it, and it counts. */
  | 'PUBLISHED'
  /** Staff keeps it from the public; its author can edit it. */
  | 'REJECTED';

/** What staff decided about a review. */
export type ReviewVerdict = {
  __typename: 'ReviewVerdict';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** For colleagues. */
  note: Maybe<Scalars['String']['output']>;
  /** Where it stood from then on. */
  status: ReviewStatus;
};

/** What an account may do. */
export type Role =
  /** May do all that any role may, and gives roles. */
  | 'ADMIN'
  /** Keeps products, categories, promotions and reviews. */
  | 'CATALOG_MANAGER'
  /** Shops. */
  | 'CUSTOMER'
  /** Captures, refunds and reports. */
  | 'FINANCE'
  /** Helps customers: their accounts, orders and returns; moderates reviews. */
  | 'SUPPORT'
  /** Ships and receives; keeps stock and locations. */
  | 'WAREHOUSE';

/** What was sold in a stretch of time. */
export type SalesPoint = {
  __typename: 'SalesPoint';
  /** When the stretch begins. */
  at: Scalars['DateTime']['output'];
  /** Orders that were confirmed. */
  orderCount: Scalars['Int']['output'];
  /** What its orders come to, without what was cancelled. */
  revenue: Money;
};

/** What the orders placed in a stretch of time come to, as they stand now. */
export type SalesReport = {
  __typename: 'SalesReport';
  /** Revenue ÷ orders, rounded. */
  averageOrderValue: Money;
  /** All orders placed then, by where they stand. */
  byStatus: Array<StatusCount>;
  /** Orders that were confirmed. */
  orderCount: Scalars['Int']['output'];
  /** By interval, the first one first, also where nothing was sold. */
  points: Array<SalesPoint>;
  /** What was given back of these orders. */
  refunded: Money;
  /** Totals of confirmed orders, without what was cancelled; refunds are not taken off. */
  revenue: Money;
  /** The ten products with the highest revenue. */
  topProducts: Array<TopProduct>;
  /** Units, without those cancelled. */
  unitsSold: Scalars['Int']['output'];
};

/** One option of a variant, such as Size: M. */
export type SelectedOption = {
  __typename: 'SelectedOption';
  /** Such as Size. */
  name: Scalars['String']['output'];
  /** Such as M. */
  value: Scalars['String']['output'];
};

/** One option of a variant, such as Size: M. */
export type SelectedOptionInput = {
  /** Such as Size. */
  name: Scalars['String']['input'];
  /** Such as M. */
  value: Scalars['String']['input'];
};

/** A device that is signed in. */
export type Session = {
  __typename: 'Session';
  /** When it signed in. */
  createdAt: Scalars['DateTime']['output'];
  /** Whether it is the one that asks. */
  current: Scalars['Boolean']['output'];
  /** For revokeSession. */
  id: Scalars['ID']['output'];
  /** Where it last called from. */
  ipAddress: Maybe<Scalars['String']['output']>;
  /** When it last fetched new tokens; it does every few minutes while it is used. */
  lastUsedAt: Scalars['DateTime']['output'];
  /** What its browser or program calls itself. */
  userAgent: Maybe<Scalars['String']['output']>;
};

/** A parcel that leaves. */
export type ShipOrderInput = {
  /** Who carries it, such as DHL. */
  carrier: Scalars['String']['input'];
  /** 8 to 128 characters, new for each parcel; the same one again ships nothing. */
  idempotencyKey: Scalars['String']['input'];
  /** What is in it; without: all that is left. */
  lines?: InputMaybe<Array<FulfillmentLineInput>>;
  /** Which order. */
  orderId: Scalars['ID']['input'];
  /** The carrier's number. */
  trackingNumber: Scalars['String']['input'];
};

/** A way of shipping, with its price for this cart or order. */
export type ShippingOption = {
  __typename: 'ShippingOption';
  /** Working days at worst. */
  estimatedDaysMax: Scalars['Int']['output'];
  /** Working days at best. */
  estimatedDaysMin: Scalars['Int']['output'];
  /** Pass it to setShippingOption or placeOrder. */
  id: Scalars['ID']['output'];
  /** Such as Standard. */
  name: Scalars['String']['output'];
  /** What it costs. */
  price: Money;
};

/** One way of shipping to a zone. */
export type ShippingRateInput = {
  /** At most so many days on the way. */
  estimatedDaysMax: Scalars['Int']['input'];
  /** At least so many days on the way. */
  estimatedDaysMin: Scalars['Int']['input'];
  /** For nothing from this price of the goods on, in minor units. */
  freeFrom?: InputMaybe<Scalars['SafeInt']['input']>;
  /** 1 to 32 small letters, digits and hyphens; its own in the zone. */
  id: Scalars['ID']['input'];
  /** What shoppers see; 1 to 60 characters. */
  name: Scalars['String']['input'];
  /** By weight, lightest first; 1 to 20. */
  steps: Array<ShippingStepInput>;
};

/** One way of shipping to a zone. */
export type ShippingRateType = {
  __typename: 'ShippingRateType';
  /** At most so many days on the way. */
  estimatedDaysMax: Scalars['Int']['output'];
  /** At least so many days on the way. */
  estimatedDaysMin: Scalars['Int']['output'];
  /** Goods of this price or more are shipped for nothing. */
  freeFrom: Maybe<Money>;
  /** What shoppers choose it by; the same in several zones where it means the same. */
  id: Scalars['ID']['output'];
  /** What shoppers see. */
  name: Scalars['String']['output'];
  /** By weight, lightest first; what is heavier than the last is not taken. */
  steps: Array<ShippingStep>;
};

/** What shipping costs. */
export type ShippingRates = {
  __typename: 'ShippingRates';
  /** Counts its changes: pass it as `ifVersion`. 0: the one that a shop starts with. */
  version: Scalars['Int']['output'];
  /** Where parcels go. */
  zones: Array<ShippingZone>;
};

/** What shipping costs, whole: what is left out is not offered any more. */
export type ShippingRatesInput = {
  /** The version that was read; another one answers CONFLICT. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 1 to 50; a country is in one at most. */
  zones: Array<ShippingZoneInput>;
};

/** What a way of shipping costs up to a weight. */
export type ShippingStep = {
  __typename: 'ShippingStep';
  /** The price. */
  price: Money;
  /** Up to this weight; null: whatever it weighs. */
  upToGrams: Maybe<Scalars['Int']['output']>;
};

/** What a way of shipping costs up to a weight. */
export type ShippingStepInput = {
  /** In minor units. */
  price: Scalars['SafeInt']['input'];
  /** Up to this weight; without: whatever it weighs. */
  upToGrams?: InputMaybe<Scalars['Int']['input']>;
};

/** Countries with the same ways of shipping. */
export type ShippingZone = {
  __typename: 'ShippingZone';
  /** Null: all countries that are in no other zone. */
  countries: Maybe<Array<Scalars['CountryCode']['output']>>;
  /** Of the zone. */
  id: Scalars['ID']['output'];
  /** For staff. */
  name: Scalars['String']['output'];
  /** The ways of shipping there. */
  options: Array<ShippingRateType>;
};

/** Countries with the same ways of shipping. */
export type ShippingZoneInput = {
  /** Without: all countries that are in no other zone. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** 1 to 32 small letters, digits and hyphens; its own in the table. */
  id: Scalars['ID']['input'];
  /** For staff; 1 to 60 characters. */
  name: Scalars['String']['input'];
  /** 1 to 20. */
  options: Array<ShippingRateInput>;
};

/** Done, or not and why. */
export type SimplePayload = {
  __typename: 'SimplePayload';
  /** Whether it was done. */
  ok: Scalars['Boolean']['output'];
  /** Empty when done. */
  userErrors: Array<UserError>;
};

/** How many orders stand at a status. */
export type StatusCount = {
  __typename: 'StatusCount';
  /** How many stand there now. */
  count: Scalars['Int']['output'];
  /** The status. */
  status: OrderStatus;
};

/** What there is of a sku. */
export type StockItem = {
  __typename: 'StockItem';
  /** What can be sold: onHand − reserved. */
  available: Scalars['Int']['output'];
  /** By location. */
  levels: Array<StockLevel>;
  /** What changed it, newest first. */
  movements: StockMovementConnection;
  /** What lies in all locations. */
  onHand: Scalars['Int']['output'];
  /** At this many available or fewer, it runs low. */
  reorderPoint: Scalars['Int']['output'];
  /** What of it is held for orders. */
  reserved: Scalars['Int']['output'];
  /** The variant's sku. */
  sku: Scalars['ID']['output'];
  /** What it is stock of. */
  variant: Maybe<ProductVariant>;
};


/** What there is of a sku. */
export type StockItemMovementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of StockItem. */
export type StockItemConnection = {
  __typename: 'StockItemConnection';
  /** The page, with a cursor each. */
  edges: Array<StockItemEdge>;
  /** The page, without cursors. */
  nodes: Array<StockItem>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** One StockItem of a page, with its cursor. */
export type StockItemEdge = {
  __typename: 'StockItemEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The StockItem. */
  node: StockItem;
};

/** What lies of a sku in one location. */
export type StockLevel = {
  __typename: 'StockLevel';
  /** What can be sold: onHand − reserved. */
  available: Scalars['Int']['output'];
  /** Where. */
  location: StockLocation;
  /** What lies there. */
  onHand: Scalars['Int']['output'];
  /** What of it is held for orders. */
  reserved: Scalars['Int']['output'];
};

/** A place that stock lies in. */
export type StockLocation = {
  __typename: 'StockLocation';
  /** Orders to this country are sent from here first. */
  country: Scalars['CountryCode']['output'];
  /** Pass it as locationId. */
  id: Scalars['ID']['output'];
  /** Such as Berlin. */
  name: Scalars['String']['output'];
};

/** A place that stock lies in, as it is to be. */
export type StockLocationInput = {
  /** Where it is: orders are sent from the nearest. */
  country: Scalars['CountryCode']['input'];
  /** Which one changes. Left out: a new one is made. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Such as Berlin; no other location has it. At most 100 characters. */
  name: Scalars['String']['input'];
};

/** The location as it is now, or why it was not saved. */
export type StockLocationPayload = {
  __typename: 'StockLocationPayload';
  /** Null when nothing was saved. */
  stockLocation: Maybe<StockLocation>;
  /** Empty when done. */
  userErrors: Array<UserError>;
};

/** One change of stock, as it happened; never edited. */
export type StockMovement = {
  __typename: 'StockMovement';
  /** Who did it; null when an order caused it. */
  actor: Maybe<Scalars['String']['output']>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Rises with time. */
  id: Scalars['ID']['output'];
  /** Why. */
  kind: StockMovementKind;
  /** Where. */
  location: StockLocation;
  /** Signed. Of RESERVATION and RELEASE the change of what is reserved, else of what is on hand. */
  quantity: Scalars['Int']['output'];
  /** The order's id, the reason that was given, or the other location's id. */
  reference: Maybe<Scalars['String']['output']>;
};

/** A page of a list of StockMovement. */
export type StockMovementConnection = {
  __typename: 'StockMovementConnection';
  /** The page, with a cursor each. */
  edges: Array<StockMovementEdge>;
  /** The page, without cursors. */
  nodes: Array<StockMovement>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** One StockMovement of a page, with its cursor. */
export type StockMovementEdge = {
  __typename: 'StockMovementEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The StockMovement. */
  node: StockMovement;
};

/** Why stock changed. */
export type StockMovementKind =
  /** A count was corrected. */
  | 'ADJUSTMENT'
  /** Goods came in. */
  | 'RECEIPT'
  /** No longer held: the order was cancelled. */
  | 'RELEASE'
  /** Held for an order. */
  | 'RESERVATION'
  /** Came back from a customer. */
  | 'RETURN'
  /** Sent to a customer. */
  | 'SHIPMENT'
  /** It came from another location. */
  | 'TRANSFER_IN'
  /** It went to another location. */
  | 'TRANSFER_OUT';

/** The stock item as it is now, or why it was not changed. */
export type StockPayload = {
  __typename: 'StockPayload';
  /** Null when nothing was changed. */
  stockItem: Maybe<StockItem>;
  /** Empty when done. */
  userErrors: Array<UserError>;
};

/** How one subgraph is. */
export type SubgraphHealth = {
  __typename: 'SubgraphHealth';
  /** Messages in the topics that it hears which it has not handled yet. */
  consumerLag: Scalars['Int']['output'];
  /** Its dead letters that wait, among the newest 10,000 of each topic. */
  deadLetters: Scalars['Int']['output'];
  /** What it can not reach now. `unreachable`: it does not answer itself. Numbers that could not be asked are 0; then `kafka` or `outbox` stands here. */
  failing: Array<Scalars['String']['output']>;
  /** The subgraph. */
  name: Scalars['String']['output'];
  /** Age of its oldest event that is stored and not sent yet, in ms. */
  outboxAgeMs: Scalars['Int']['output'];
  /** Whether it answers and reaches all that it needs. */
  ready: Scalars['Boolean']['output'];
};

/** What can be followed live. */
export type Subscription = {
  __typename: 'Subscription';
  /** Each message to the caller as it comes. With `after` what was missed since is sent first, each once. */
  notificationReceived: Notification;
  /** Sends the current state first, then every change. With `after` what was missed since is sent first, in order, each once. */
  orderStatusChanged: OrderUpdate;
  /** Every step of every order as it happens, for staff. With `after` what was missed since is sent first, in order, each once. */
  ordersChanged: OrderUpdate;
  /** Sends each variant as it is first, then whenever what can be bought of it changes; to staff also when it moves. */
  stockChanged: ProductVariant;
};


/** What can be followed live. */
export type SubscriptionNotificationReceivedArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be followed live. */
export type SubscriptionOrderStatusChangedArgs = {
  accessToken?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
  orderId: Scalars['ID']['input'];
};


/** What can be followed live. */
export type SubscriptionOrdersChangedArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<Array<OrderStatus>>;
};


/** What can be followed live. */
export type SubscriptionStockChangedArgs = {
  skus: Array<Scalars['ID']['input']>;
};

/** How the shop is, part by part. */
export type SystemHealth = {
  __typename: 'SystemHealth';
  /** Every subgraph, by name. */
  subgraphs: Array<SubgraphHealth>;
};

/** Which rate of the destination applies. */
export type TaxCategory =
  /** The reduced rate, such as for food and books. */
  | 'REDUCED'
  /** The standard rate. */
  | 'STANDARD'
  /** No tax. */
  | 'ZERO';

/** A country, or a region where regions set the tax, and its rates. */
export type TaxPlace = {
  __typename: 'TaxPlace';
  /** The country. */
  country: Scalars['CountryCode']['output'];
  /** In thousandths of a percent, of goods of the category REDUCED. */
  reduced: Scalars['Int']['output'];
  /** The region, by its code; null: the whole country. */
  region: Maybe<Scalars['String']['output']>;
  /** In thousandths of a percent: 19000 is 19 %. */
  standard: Scalars['Int']['output'];
};

/** A country or region and its rates. */
export type TaxPlaceInput = {
  /** The country. */
  country: Scalars['CountryCode']['input'];
  /** In thousandths of a percent, of goods of the category REDUCED. */
  reduced: Scalars['Int']['input'];
  /** The region, by its code such as CA; without: the whole country. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** In thousandths of a percent: 19000 is 19 %. */
  standard: Scalars['Int']['input'];
};

/** The tax of destinations, whole: the shop does not send to what is left out. */
export type TaxRatesInput = {
  /** The version that was read; another one answers CONFLICT. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** At most 2,000; the shop's own place is among them. */
  places: Array<TaxPlaceInput>;
};

/** The tax of destinations. */
export type TaxRatesType = {
  __typename: 'TaxRatesType';
  /** The destinations; the shop sends nowhere else. */
  places: Array<TaxPlace>;
  /** Counts its changes: pass it as `ifVersion`. 0: the one that a shop starts with. */
  version: Scalars['Int']['output'];
};

/** What a product sold. */
export type TopProduct = {
  __typename: 'TopProduct';
  /** The product as it is now. */
  product: Maybe<Product>;
  /** Which product. */
  productId: Scalars['ID']['output'];
  /** Its lines after discounts. */
  revenue: Money;
  /** Units, without those cancelled. */
  unitsSold: Scalars['Int']['output'];
};

/** One thing that was asked of the provider, with how it ended. */
export type Transaction = {
  __typename: 'Transaction';
  /** Of how much. */
  amount: Money;
  /** When it ended. */
  at: Scalars['DateTime']['output'];
  /** Why it was not. */
  failureReason: Maybe<Scalars['String']['output']>;
  /** Rises with time. */
  id: Scalars['ID']['output'];
  /** What was asked. */
  kind: TransactionKind;
  /** The provider's own name for it. */
  providerReference: Maybe<Scalars['String']['output']>;
  /** Whether it was done. */
  succeeded: Scalars['Boolean']['output'];
};

/** What was asked of the provider. */
export type TransactionKind =
  /** To hold the amount. */
  | 'AUTHORIZATION'
  /** To take what was held. */
  | 'CAPTURE'
  /** To give back what was taken. */
  | 'REFUND'
  /** To let go of what was held. */
  | 'VOID';

/** Units that are brought from one location to another. */
export type TransferStockInput = {
  /** Where they lie. */
  fromLocationId: Scalars['ID']['input'];
  /** Sent again with the same input, it has no second effect. */
  idempotencyKey: Scalars['String']['input'];
  /** How many; 1 or more, and none that orders hold. */
  quantity: Scalars['Int']['input'];
  /** Of which variant. */
  sku: Scalars['ID']['input'];
  /** Where they go. */
  toLocationId: Scalars['ID']['input'];
};

/** What of a product is to change; what is left out stays as it is. */
export type UpdateProductInput = {
  /** All of them. */
  attributes?: InputMaybe<Array<AttributeInput>>;
  /** Who makes it; null for nobody known. */
  brand?: InputMaybe<Scalars['String']['input']>;
  /** Where it stands in the tree. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Plain text, at most 20,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; another one answers CONFLICT. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** All of them, the main one first. */
  images?: InputMaybe<Array<ImageInput>>;
  /** Its new name in addresses. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is for sale. */
  status?: InputMaybe<ProductStatus>;
  /** All of them. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 1 to 200 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** What to change of a profile; what is left out stays. */
export type UpdateProfileInput = {
  /** What to be called: 1 to 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** With the country code, such as +49 30 1234567; null removes it. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** Someone with an account. */
export type User = {
  __typename: 'User';
  /** Where they have things sent, in the order added. */
  addresses: Maybe<Array<Address>>;
  /** When the account was made. */
  createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Where they sign in with; null once erased. */
  email: Maybe<Scalars['EmailAddress']['output']>;
  /** Whether they showed that the address is theirs. */
  emailVerified: Maybe<Scalars['Boolean']['output']>;
  /** Opaque and unguessable. */
  id: Scalars['ID']['output'];
  /** What they want to be called. */
  name: Scalars['String']['output'];
  /** What comes by which channel, one a kind. */
  notificationPreferences: Maybe<Array<NotificationPreference>>;
  /** What it was told, the newest first. */
  notifications: Maybe<NotificationConnection>;
  /** The customer's orders, newest first. */
  orders: Maybe<OrderConnection>;
  /** The cards that it keeps to pay with, the one that was saved first is the default; 20 at most. */
  paymentMethods: Maybe<Array<PaymentMethod>>;
  /** Null when they gave none. */
  phone: Maybe<Scalars['String']['output']>;
  /** What the account wrote, newest first, wherever it stands. */
  reviews: Maybe<ReviewConnection>;
  /** What the account may do. */
  roles: Maybe<Array<Role>>;
  /** Signed-in devices, the last used first. */
  sessions: Maybe<Array<Session>>;
  /** Whether the account can be used. */
  status: Maybe<UserStatus>;
  /** How many of them it has not read. */
  unreadNotificationCount: Maybe<Scalars['Int']['output']>;
};


/** Someone with an account. */
export type UserNotificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  unreadOnly?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Someone with an account. */
export type UserOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Someone with an account. */
export type UserReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of User. */
export type UserConnection = {
  __typename: 'UserConnection';
  /** The page, with a cursor each. */
  edges: Array<UserEdge>;
  /** The page, without cursors. */
  nodes: Array<User>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** One User of a page, with its cursor. */
export type UserEdge = {
  __typename: 'UserEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The User. */
  node: User;
};

/** What the caller can put right. */
export type UserError = {
  __typename: 'UserError';
  /** For programs. */
  code: UserErrorCode;
  /** The path of the input field that it is about. */
  field: Maybe<Array<Scalars['String']['output']>>;
  /** For people: says what to do. */
  message: Scalars['String']['output'];
};

/** Why a mutation was refused, for programs. */
export type UserErrorCode =
  /** The account was suspended; ask support. */
  | 'ACCOUNT_SUSPENDED'
  /** It exists already. */
  | 'ALREADY_EXISTS'
  /** Email and password do not go together. */
  | 'BAD_CREDENTIALS'
  /** There is nothing in the cart to order. */
  | 'CART_EMPTY'
  /** Someone changed it meanwhile; load it again. */
  | 'CONFLICT'
  /** The coupon has ended. */
  | 'COUPON_EXPIRED'
  /** The coupon does not exist, does not apply or is used up. */
  | 'COUPON_INVALID'
  /** An account has this address; sign in instead. */
  | 'EMAIL_TAKEN'
  /** The key was used with another input; take a new one. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** A value is out of its range or form. */
  | 'INVALID'
  /** Not possible in the state that it is in. */
  | 'INVALID_TRANSITION'
  /** What the input names does not exist for the caller. */
  | 'NOT_FOUND'
  /** Only what was bought and delivered can be reviewed. */
  | 'NOT_PURCHASED'
  /** Not enough in stock. */
  | 'OUT_OF_STOCK'
  /** The payment was declined; try another. */
  | 'PAYMENT_DECLINED'
  /** The total is no longer the one that was shown. */
  | 'PRICE_CHANGED'
  /** More than may be bought at once. */
  | 'QUANTITY_LIMIT'
  /** A value is missing. */
  | 'REQUIRED'
  /** The token is used up, expired or unknown. */
  | 'TOKEN_EXPIRED'
  /** Too many tries; wait a while. */
  | 'TOO_MANY_ATTEMPTS';

/** The account, or what to put right. */
export type UserPayload = {
  __typename: 'UserPayload';
  /** The account, as it is now. */
  user: Maybe<User>;
  /** Empty when it was done. */
  userErrors: Array<UserError>;
};

/** Whether an account can be used. */
export type UserStatus =
  /** It can sign in. */
  | 'ACTIVE'
  /** Its owner deleted it; its personal data is erased. */
  | 'DELETED'
  /** Staff closed it for now; it cannot sign in. */
  | 'SUSPENDED';

/** A variant to add or to change. What is left out of a change stays as it is. */
export type VariantInput = {
  /** What it cost before: higher than the price; null for none. */
  compareAtPrice?: InputMaybe<Scalars['SafeInt']['input']>;
  /** A picture of this very form; null for none. */
  image?: InputMaybe<ImageInput>;
  /** The same options as the other variants have. */
  options?: InputMaybe<Array<SelectedOptionInput>>;
  /** Its place among the variants, from 0; the last when left out. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** In minor units of the shop’s currency. */
  price: Scalars['SafeInt']['input'];
  /** Never changes and is never used again; 1 to 64 letters, digits, dots, hyphens. */
  sku: Scalars['ID']['input'];
  /** STANDARD when left out. */
  taxCategory?: InputMaybe<TaxCategory>;
  /** From the options when left out. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** With packaging; 0 when left out. */
  weightGrams?: InputMaybe<Scalars['Int']['input']>;
};

/** A review of something that was delivered to the caller. */
export type WriteReviewInput = {
  /** 1 to 5000 characters of plain text; line breaks stay. */
  body: Scalars['String']['input'];
  /** Which product; each customer writes one review of it. */
  productId: Scalars['ID']['input'];
  /** 1 to 5 stars. */
  rating: Scalars['Int']['input'];
  /** One line of 1 to 120 characters. */
  title: Scalars['String']['input'];
};

export type SignInMutationVariables = Exact<{
  input: LoginInput;
}>;


export type SignInMutation = { answer: { __typename: 'AuthPayload', accessToken: string | null, accessTokenExpiresAt: string | null, user: { __typename: 'User', id: string, name: string, email: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RegisterMutationVariables = Exact<{
  input: RegisterInput;
}>;


export type RegisterMutation = { answer: { __typename: 'AuthPayload', accessToken: string | null, accessTokenExpiresAt: string | null, user: { __typename: 'User', id: string, name: string, email: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type MyOrdersQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MyOrdersQuery = { me: { __typename: 'User', id: string, name: string, email: string | null, emailVerified: boolean | null, orders: { __typename: 'OrderConnection', nodes: Array<{ __typename: 'Order', id: string, number: string, status: OrderStatus, placedAt: string, total: { __typename: 'Money', amount: number, currency: string }, lines: Array<{ __typename: 'OrderLine', id: string, title: string, quantity: number, image: { __typename: 'Image', url: string, alt: string, width: number, height: number } | null }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type OrderSummaryFragment = { __typename: 'Order', id: string, number: string, status: OrderStatus, placedAt: string, total: { __typename: 'Money', amount: number, currency: string }, lines: Array<{ __typename: 'OrderLine', id: string, title: string, quantity: number, image: { __typename: 'Image', url: string, alt: string, width: number, height: number } | null }> };

export type ExportDataMutationVariables = Exact<{ [key: string]: never; }>;


export type ExportDataMutation = { exportMyData: { __typename: 'ExportPayload', url: string | null, userErrors: Array<{ __typename: 'UserError', message: string }> } };

export type DeleteAccountMutationVariables = Exact<{
  password: Scalars['String']['input'];
}>;


export type DeleteAccountMutation = { deleteAccount: { __typename: 'SimplePayload', ok: boolean, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type VerifyEmailMutationVariables = Exact<{
  token: Scalars['String']['input'];
}>;


export type VerifyEmailMutation = { answer: { __typename: 'UserPayload', user: { __typename: 'User', id: string } | null, userErrors: Array<{ __typename: 'UserError', message: string }> } };

export type ConfirmEmailChangeMutationVariables = Exact<{
  token: Scalars['String']['input'];
}>;


export type ConfirmEmailChangeMutation = { answer: { __typename: 'UserPayload', user: { __typename: 'User', id: string, email: string | null } | null, userErrors: Array<{ __typename: 'UserError', message: string }> } };

export type ResendVerificationMutationVariables = Exact<{ [key: string]: never; }>;


export type ResendVerificationMutation = { resendVerificationEmail: { __typename: 'SimplePayload', ok: boolean, userErrors: Array<{ __typename: 'UserError', message: string }> } };

export type AskResetMutationVariables = Exact<{
  email: Scalars['EmailAddress']['input'];
}>;


export type AskResetMutation = { requestPasswordReset: { __typename: 'SimplePayload', ok: boolean, userErrors: Array<{ __typename: 'UserError', message: string }> } };

export type ResetPasswordMutationVariables = Exact<{
  token: Scalars['String']['input'];
  newPassword: Scalars['String']['input'];
}>;


export type ResetPasswordMutation = { answer: { __typename: 'AuthPayload', accessToken: string | null, accessTokenExpiresAt: string | null, user: { __typename: 'User', id: string, name: string, email: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type ProfileQuery = { me: { __typename: 'User', id: string, name: string, email: string | null, emailVerified: boolean | null, phone: string | null } | null };

export type UpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type UpdateProfileMutation = { updateProfile: { __typename: 'UserPayload', user: { __typename: 'User', id: string, name: string, phone: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RequestEmailChangeMutationVariables = Exact<{
  email: Scalars['EmailAddress']['input'];
  password: Scalars['String']['input'];
}>;


export type RequestEmailChangeMutation = { requestEmailChange: { __typename: 'SimplePayload', ok: boolean, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type SecurityQueryVariables = Exact<{ [key: string]: never; }>;


export type SecurityQuery = { me: { __typename: 'User', id: string, email: string | null, emailVerified: boolean | null, sessions: Array<{ __typename: 'Session', id: string, current: boolean, createdAt: string, lastUsedAt: string, userAgent: string | null, ipAddress: string | null }> | null } | null };

export type ChangePasswordMutationVariables = Exact<{
  currentPassword: Scalars['String']['input'];
  newPassword: Scalars['String']['input'];
}>;


export type ChangePasswordMutation = { changePassword: { __typename: 'UserPayload', user: { __typename: 'User', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RevokeSessionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RevokeSessionMutation = { revokeSession: { __typename: 'SimplePayload', ok: boolean, userErrors: Array<{ __typename: 'UserError', message: string }> } };

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutEverywhereMutation = { logoutEverywhere: { __typename: 'SimplePayload', ok: boolean } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { logout: { __typename: 'SimplePayload', ok: boolean } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { me: { __typename: 'User', id: string, name: string, email: string | null } | null };

export type SavedAddressFragment = { __typename: 'Address', id: string, name: string, line1: string, line2: string | null, city: string, region: string | null, postalCode: string, country: string, phone: string | null, isDefault: boolean };

export type AddressesQueryVariables = Exact<{ [key: string]: never; }>;


export type AddressesQuery = { me: { __typename: 'User', id: string, addresses: Array<{ __typename: 'Address', id: string, name: string, line1: string, line2: string | null, city: string, region: string | null, postalCode: string, country: string, phone: string | null, isDefault: boolean }> | null } | null };

export type SaveAddressMutationVariables = Exact<{
  input: AddressInput;
}>;


export type SaveAddressMutation = { saveAddress: { __typename: 'AddressPayload', user: { __typename: 'User', id: string, addresses: Array<{ __typename: 'Address', id: string, name: string, line1: string, line2: string | null, city: string, region: string | null, postalCode: string, country: string, phone: string | null, isDefault: boolean }> | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RemoveAddressMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RemoveAddressMutation = { removeAddress: { __typename: 'SimplePayload', ok: boolean, userErrors: Array<{ __typename: 'UserError', message: string }> } };

export type SavedCardFragment = { __typename: 'PaymentMethod', id: string, brand: string, last4: string, expiryMonth: number, expiryYear: number, isDefault: boolean };

export type CardsQueryVariables = Exact<{ [key: string]: never; }>;


export type CardsQuery = { me: { __typename: 'User', id: string, name: string, paymentMethods: Array<{ __typename: 'PaymentMethod', id: string, brand: string, last4: string, expiryMonth: number, expiryYear: number, isDefault: boolean }> | null } | null };

export type SaveCardMutationVariables = Exact<{
  token: Scalars['String']['input'];
}>;


export type SaveCardMutation = { savePaymentMethod: { __typename: 'PaymentMethodPayload', paymentMethod: { __typename: 'PaymentMethod', id: string, brand: string, last4: string, expiryMonth: number, expiryYear: number, isDefault: boolean } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RemoveCardMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RemoveCardMutation = { removePaymentMethod: { __typename: 'SimplePayload', ok: boolean, userErrors: Array<{ __typename: 'UserError', message: string }> } };

export type CartLineViewFragment = { __typename: 'CartLine', id: string, sku: string, title: string, quantity: number, maxQuantity: number, image: { __typename: 'Image', url: string, alt: string, width: number, height: number } | null, unitPrice: { __typename: 'Money', amount: number, currency: string }, total: { __typename: 'Money', amount: number, currency: string }, variant: { __typename: 'ProductVariant', sku: string, availability: Availability | null, availableQuantity: number | null, product: { __typename: 'Product', id: string, slug: string } } | null };

export type CartViewFragment = { __typename: 'Cart', id: string, version: number, currency: string, itemCount: number, couponCodes: Array<string>, shippingCountry: string | null, shippingRegion: string | null, pricesIncludeTax: boolean, subtotal: { __typename: 'Money', amount: number, currency: string }, discounts: Array<{ __typename: 'Discount', code: string | null, title: string, amount: { __typename: 'Money', amount: number, currency: string } }>, discountTotal: { __typename: 'Money', amount: number, currency: string }, shippingOptions: Array<{ __typename: 'ShippingOption', id: string, name: string, estimatedDaysMin: number, estimatedDaysMax: number, price: { __typename: 'Money', amount: number, currency: string } }>, shippingOption: { __typename: 'ShippingOption', id: string, name: string, estimatedDaysMin: number, estimatedDaysMax: number, price: { __typename: 'Money', amount: number, currency: string } } | null, shippingTotal: { __typename: 'Money', amount: number, currency: string }, taxTotal: { __typename: 'Money', amount: number, currency: string }, total: { __typename: 'Money', amount: number, currency: string }, warnings: Array<{ __typename: 'CartWarning', code: UserErrorCode, message: string, lineId: string | null }>, lines: Array<{ __typename: 'CartLine', id: string, sku: string, title: string, quantity: number, maxQuantity: number, image: { __typename: 'Image', url: string, alt: string, width: number, height: number } | null, unitPrice: { __typename: 'Money', amount: number, currency: string }, total: { __typename: 'Money', amount: number, currency: string }, variant: { __typename: 'ProductVariant', sku: string, availability: Availability | null, availableQuantity: number | null, product: { __typename: 'Product', id: string, slug: string } } | null }> };

export type CartQueryVariables = Exact<{ [key: string]: never; }>;


export type CartQuery = { cart: { __typename: 'Cart', id: string, version: number, currency: string, itemCount: number, couponCodes: Array<string>, shippingCountry: string | null, shippingRegion: string | null, pricesIncludeTax: boolean, subtotal: { __typename: 'Money', amount: number, currency: string }, discounts: Array<{ __typename: 'Discount', code: string | null, title: string, amount: { __typename: 'Money', amount: number, currency: string } }>, discountTotal: { __typename: 'Money', amount: number, currency: string }, shippingOptions: Array<{ __typename: 'ShippingOption', id: string, name: string, estimatedDaysMin: number, estimatedDaysMax: number, price: { __typename: 'Money', amount: number, currency: string } }>, shippingOption: { __typename: 'ShippingOption', id: string, name: string, estimatedDaysMin: number, estimatedDaysMax: number, price: { __typename: 'Money', amount: number, currency: string } } | null, shippingTotal: { __typename: 'Money', amount: number, currency: string }, taxTotal: { __typename: 'Money', amount: number, currency: string }, total: { __typename: 'Money', amount: number, currency: string }, warnings: Array<{ __typename: 'CartWarning', code: UserErrorCode, message: string, lineId: string | null }>, lines: Array<{ __typename: 'CartLine', id: string, sku: string, title: string, quantity: number, maxQuantity: number, image: { __typename: 'Image', url: string, alt: string, width: number, height: number } | null, unitPrice: { __typename: 'Money', amount: number, currency: string }, total: { __typename: 'Money', amount: number, currency: string }, variant: { __typename: 'ProductVariant', sku: string, availability: Availability | null, availableQuantity: number | null, product: { __typename: 'Product', id: string, slug: string } } | null }> } | null };

export type AddToCartMutationVariables = Exact<{
  sku: Scalars['ID']['input'];
  quantity: Scalars['Int']['input'];
}>;


export type AddToCartMutation = { change: { __typename: 'CartPayload', cart: { __typename: 'Cart', id: string, version: number, currency: string, itemCount: number, couponCodes: Array<string>, shippingCountry: string | null, shippingRegion: string | null, pricesIncludeTax: boolean, subtotal: { __typename: 'Money', amount: number, currency: string }, discounts: Array<{ __typename: 'Discount', code: string | null, title: string, amount: { __typename: 'Money', amount: number, currency: string } }>, discountTotal: { __typename: 'Money', amount: number, currency: string }, shippingOptions: Array<{ __typename: 'ShippingOption', id: string, name: string, estimatedDaysMin: number, estimatedDaysMax: number, price: { __typename: 'Money', amount: number, currency: string } }>, shippingOption: { __typename: 'ShippingOption', id: string, name: string, estimatedDaysMin: number, estimatedDaysMax: number, price: { __typename: 'Money', amount: number, currency: string } } | null, shippingTotal: { __typename: 'Money', amount: number, currency: string }, taxTotal: { __typename: 'Money', amount: number, currency: string }, total: { __typename: 'Money', amount: number, currency: string }, warnings: Array<{ __typename: 'CartWarning', code: UserErrorCode, message: string, lineId: string | null }>, lines: Array<{ __typename: 'CartLine', id: string, sku: string, title: string, quantity: number, maxQuantity: number, image: { __typename: 'Image', url: string, alt: string, width: number, height: number } | null, unitPrice: { __typename: 'Money', amount: number, currency: string }, total: { __typename: 'Money', amount: number, currency: string }, variant: { __typename: 'ProductVariant', sku: string, availability: Availability | null, availableQuantity: number | null, product: { __typename: 'Product', id: string, slug: string } } | null }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type UpdateCartLineMutationVariables = Exact<{
  lineId: Scalars['ID']['input'];
  quantity: Scalars['Int']['input'];
}>;


export type UpdateCartLineMutation = { change: { __typename: 'CartPayload', cart: { __typename: 'Cart', id: string, version: number, currency: string, itemCount: number, couponCodes: Array<string>, shippingCountry: string | null, shippingRegion: string | null, pricesIncludeTax: boolean, subtotal: { __typename: 'Money', amount: number, currency: string }, discounts: Array<{ __typename: 'Discount', code: string | null, title: string, amount: { __typename: 'Money', amount: number, currency: string } }>, discountTotal: { __typename: 'Money', amount: number, currency: string }, shippingOptions: Array<{ __typename: 'ShippingOption', id: string, name: string, estimatedDaysMin: number, estimatedDaysMax: number, price: { __typename: 'Money', amount: number, currency: string } }>, shippingOption: { __typename: 'ShippingOption', id: string, name: string, estimatedDaysMin: number, estimatedDaysMax: number, price: { __typename: 'Money', amount: number, currency: string } } | null, shippingTotal: { __typename: 'Money', amount: number, currency: string }, taxTotal: { __typename: 'Money', amount: number, currency: string }, total: { __typename: 'Money', amount: number, currency: string }, warnings: Array<{ __typename: 'CartWarning', code: UserErrorCode, message: string, lineId: string | null }>, lines: Array<{ __typename: 'CartLine', id: string, sku: string, title: string, quantity: number, maxQuantity: number, image: { __typename: 'Image', url: string, alt: string, width: number, height: number } | null, unitPrice: { __typename: 'Money', amount: number, currency: string }, total: { __typename: 'Money', amount: number, currency: string }, variant: { __typename: 'ProductVariant', sku: string, availability: Availability | null, availableQuantity: number | null, product: { __typename: 'Product', id: string, slug: string } } | null }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type SetShippingAddressMutationVariables = Exact<{
  country: Scalars['CountryCode']['input'];
  region?: InputMaybe<Scalars['String']['input']>;
  postalCode?: InputMaybe<Scalars['String']['input']>;
}>;


export type SetShippingAddressMutation = { change: { __typename: 'CartPayload', cart: { __typename: 'Cart', id: string, version: number, currency: string, itemCount: number, couponCodes: Array<string>, shippingCountry: string | null, shippingRegion: string | null, pricesIncludeTax: boolean, subtotal: { __typename: 'Money', amount: number, currency: string }, discounts: Array<{ __typename: 'Discount', code: string | null, title: string, amount: { __typename: 'Money', amount: number, currency: string } }>, discountTotal: { __typename: 'Money', amount: number, currency: string }, shippingOptions: Array<{ __typename: 'ShippingOption', id: string, name: string, estimatedDaysMin: number, estimatedDaysMax: number, price: { __typename: 'Money', amount: number, currency: string } }>, shippingOption: { __typename: 'ShippingOption', id: string, name: string, estimatedDaysMin: number, estimatedDaysMax: number, price: { __typename: 'Money', amount: number, currency: string } } | null, shippingTotal: { __typename: 'Money', amount: number, currency: string }, taxTotal: { __typename: 'Money', amount: number, currency: string }, total: { __typename: 'Money', amount: number, currency: string }, warnings: Array<{ __typename: 'CartWarning', code: UserErrorCode, message: string, lineId: string | null }>, lines: Array<{ __typename: 'CartLine', id: string, sku: string, title: string, quantity: number, maxQuantity: number, image: { __typename: 'Image', url: string, alt: string, width: number, height: number } | null, unitPrice: { __typename: 'Money', amount: number, currency: string }, total: { __typename: 'Money', amount: number, currency: string }, variant: { __typename: 'ProductVariant', sku: string, availability: Availability | null, availableQuantity: number | null, product: { __typename: 'Product', id: string, slug: string } } | null }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type SetShippingOptionMutationVariables = Exact<{
  optionId: Scalars['ID']['input'];
}>;


export type SetShippingOptionMutation = { change: { __typename: 'CartPayload', cart: { __typename: 'Cart', id: string, version: number, currency: string, itemCount: number, couponCodes: Array<string>, shippingCountry: string | null, shippingRegion: string | null, pricesIncludeTax: boolean, subtotal: { __typename: 'Money', amount: number, currency: string }, discounts: Array<{ __typename: 'Discount', code: string | null, title: string, amount: { __typename: 'Money', amount: number, currency: string } }>, discountTotal: { __typename: 'Money', amount: number, currency: string }, shippingOptions: Array<{ __typename: 'ShippingOption', id: string, name: string, estimatedDaysMin: number, estimatedDaysMax: number, price: { __typename: 'Money', amount: number, currency: string } }>, shippingOption: { __typename: 'ShippingOption', id: string, name: string, estimatedDaysMin: number, estimatedDaysMax: number, price: { __typename: 'Money', amount: number, currency: string } } | null, shippingTotal: { __typename: 'Money', amount: number, currency: string }, taxTotal: { __typename: 'Money', amount: number, currency: string }, total: { __typename: 'Money', amount: number, currency: string }, warnings: Array<{ __typename: 'CartWarning', code: UserErrorCode, message: string, lineId: string | null }>, lines: Array<{ __typename: 'CartLine', id: string, sku: string, title: string, quantity: number, maxQuantity: number, image: { __typename: 'Image', url: string, alt: string, width: number, height: number } | null, unitPrice: { __typename: 'Money', amount: number, currency: string }, total: { __typename: 'Money', amount: number, currency: string }, variant: { __typename: 'ProductVariant', sku: string, availability: Availability | null, availableQuantity: number | null, product: { __typename: 'Product', id: string, slug: string } } | null }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ApplyCouponMutationVariables = Exact<{
  code: Scalars['String']['input'];
}>;


export type ApplyCouponMutation = { change: { __typename: 'CartPayload', cart: { __typename: 'Cart', id: string, version: number, currency: string, itemCount: number, couponCodes: Array<string>, shippingCountry: string | null, shippingRegion: string | null, pricesIncludeTax: boolean, subtotal: { __typename: 'Money', amount: number, currency: string }, discounts: Array<{ __typename: 'Discount', code: string | null, title: string, amount: { __typename: 'Money', amount: number, currency: string } }>, discountTotal: { __typename: 'Money', amount: number, currency: string }, shippingOptions: Array<{ __typename: 'ShippingOption', id: string, name: string, estimatedDaysMin: number, estimatedDaysMax: number, price: { __typename: 'Money', amount: number, currency: string } }>, shippingOption: { __typename: 'ShippingOption', id: string, name: string, estimatedDaysMin: number, estimatedDaysMax: number, price: { __typename: 'Money', amount: number, currency: string } } | null, shippingTotal: { __typename: 'Money', amount: number, currency: string }, taxTotal: { __typename: 'Money', amount: number, currency: string }, total: { __typename: 'Money', amount: number, currency: string }, warnings: Array<{ __typename: 'CartWarning', code: UserErrorCode, message: string, lineId: string | null }>, lines: Array<{ __typename: 'CartLine', id: string, sku: string, title: string, quantity: number, maxQuantity: number, image: { __typename: 'Image', url: string, alt: string, width: number, height: number } | null, unitPrice: { __typename: 'Money', amount: number, currency: string }, total: { __typename: 'Money', amount: number, currency: string }, variant: { __typename: 'ProductVariant', sku: string, availability: Availability | null, availableQuantity: number | null, product: { __typename: 'Product', id: string, slug: string } } | null }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type RemoveCouponMutationVariables = Exact<{
  code: Scalars['String']['input'];
}>;


export type RemoveCouponMutation = { change: { __typename: 'CartPayload', cart: { __typename: 'Cart', id: string, version: number, currency: string, itemCount: number, couponCodes: Array<string>, shippingCountry: string | null, shippingRegion: string | null, pricesIncludeTax: boolean, subtotal: { __typename: 'Money', amount: number, currency: string }, discounts: Array<{ __typename: 'Discount', code: string | null, title: string, amount: { __typename: 'Money', amount: number, currency: string } }>, discountTotal: { __typename: 'Money', amount: number, currency: string }, shippingOptions: Array<{ __typename: 'ShippingOption', id: string, name: string, estimatedDaysMin: number, estimatedDaysMax: number, price: { __typename: 'Money', amount: number, currency: string } }>, shippingOption: { __typename: 'ShippingOption', id: string, name: string, estimatedDaysMin: number, estimatedDaysMax: number, price: { __typename: 'Money', amount: number, currency: string } } | null, shippingTotal: { __typename: 'Money', amount: number, currency: string }, taxTotal: { __typename: 'Money', amount: number, currency: string }, total: { __typename: 'Money', amount: number, currency: string }, warnings: Array<{ __typename: 'CartWarning', code: UserErrorCode, message: string, lineId: string | null }>, lines: Array<{ __typename: 'CartLine', id: string, sku: string, title: string, quantity: number, maxQuantity: number, image: { __typename: 'Image', url: string, alt: string, width: number, height: number } | null, unitPrice: { __typename: 'Money', amount: number, currency: string }, total: { __typename: 'Money', amount: number, currency: string }, variant: { __typename: 'ProductVariant', sku: string, availability: Availability | null, availableQuantity: number | null, product: { __typename: 'Product', id: string, slug: string } } | null }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ReorderMutationVariables = Exact<{
  orderId: Scalars['ID']['input'];
}>;


export type ReorderMutation = { change: { __typename: 'CartPayload', cart: { __typename: 'Cart', id: string, version: number, currency: string, itemCount: number, couponCodes: Array<string>, shippingCountry: string | null, shippingRegion: string | null, pricesIncludeTax: boolean, subtotal: { __typename: 'Money', amount: number, currency: string }, discounts: Array<{ __typename: 'Discount', code: string | null, title: string, amount: { __typename: 'Money', amount: number, currency: string } }>, discountTotal: { __typename: 'Money', amount: number, currency: string }, shippingOptions: Array<{ __typename: 'ShippingOption', id: string, name: string, estimatedDaysMin: number, estimatedDaysMax: number, price: { __typename: 'Money', amount: number, currency: string } }>, shippingOption: { __typename: 'ShippingOption', id: string, name: string, estimatedDaysMin: number, estimatedDaysMax: number, price: { __typename: 'Money', amount: number, currency: string } } | null, shippingTotal: { __typename: 'Money', amount: number, currency: string }, taxTotal: { __typename: 'Money', amount: number, currency: string }, total: { __typename: 'Money', amount: number, currency: string }, warnings: Array<{ __typename: 'CartWarning', code: UserErrorCode, message: string, lineId: string | null }>, lines: Array<{ __typename: 'CartLine', id: string, sku: string, title: string, quantity: number, maxQuantity: number, image: { __typename: 'Image', url: string, alt: string, width: number, height: number } | null, unitPrice: { __typename: 'Money', amount: number, currency: string }, total: { __typename: 'Money', amount: number, currency: string }, variant: { __typename: 'ProductVariant', sku: string, availability: Availability | null, availableQuantity: number | null, product: { __typename: 'Product', id: string, slug: string } } | null }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type PlaceOrderMutationVariables = Exact<{
  input: PlaceOrderInput;
}>;


export type PlaceOrderMutation = { placeOrder: { __typename: 'PlaceOrderPayload', order: { __typename: 'Order', id: string, number: string, accessToken: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type KeptQueryVariables = Exact<{ [key: string]: never; }>;


export type KeptQuery = { me: { __typename: 'User', id: string, addresses: Array<{ __typename: 'Address', id: string, name: string, line1: string, line2: string | null, city: string, region: string | null, postalCode: string, country: string, phone: string | null, isDefault: boolean }> | null, paymentMethods: Array<{ __typename: 'PaymentMethod', id: string, brand: string, last4: string, expiryMonth: number, expiryYear: number, isDefault: boolean }> | null } | null };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { newest: { __typename: 'ProductConnection', nodes: Array<{ __typename: 'Product', id: string, slug: string, title: string, brand: string | null, availability: Availability | null, rating: { __typename: 'RatingSummary', average: number | null, count: number } | null, images: Array<{ __typename: 'Image', url: string, alt: string, width: number, height: number }>, priceRange: { __typename: 'PriceRange', min: { __typename: 'Money', amount: number, currency: string }, max: { __typename: 'Money', amount: number, currency: string } }, variants: Array<{ __typename: 'ProductVariant', sku: string, price: { __typename: 'Money', amount: number, currency: string }, compareAtPrice: { __typename: 'Money', amount: number, currency: string } | null }> }> } | null, small: { __typename: 'ProductConnection', nodes: Array<{ __typename: 'Product', id: string, slug: string, title: string, brand: string | null, availability: Availability | null, rating: { __typename: 'RatingSummary', average: number | null, count: number } | null, images: Array<{ __typename: 'Image', url: string, alt: string, width: number, height: number }>, priceRange: { __typename: 'PriceRange', min: { __typename: 'Money', amount: number, currency: string }, max: { __typename: 'Money', amount: number, currency: string } }, variants: Array<{ __typename: 'ProductVariant', sku: string, price: { __typename: 'Money', amount: number, currency: string }, compareAtPrice: { __typename: 'Money', amount: number, currency: string } | null }> }> } | null, grand: { __typename: 'ProductConnection', nodes: Array<{ __typename: 'Product', id: string, slug: string, title: string, brand: string | null, availability: Availability | null, rating: { __typename: 'RatingSummary', average: number | null, count: number } | null, images: Array<{ __typename: 'Image', url: string, alt: string, width: number, height: number }>, priceRange: { __typename: 'PriceRange', min: { __typename: 'Money', amount: number, currency: string }, max: { __typename: 'Money', amount: number, currency: string } }, variants: Array<{ __typename: 'ProductVariant', sku: string, price: { __typename: 'Money', amount: number, currency: string }, compareAtPrice: { __typename: 'Money', amount: number, currency: string } | null }> }> } | null };

export type ProductsQueryVariables = Exact<{
  query?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilter>;
  sort?: InputMaybe<ProductSort>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ProductsQuery = { products: { __typename: 'ProductConnection', totalCount: number, nodes: Array<{ __typename: 'Product', id: string, slug: string, title: string, brand: string | null, availability: Availability | null, rating: { __typename: 'RatingSummary', average: number | null, count: number } | null, images: Array<{ __typename: 'Image', url: string, alt: string, width: number, height: number }>, priceRange: { __typename: 'PriceRange', min: { __typename: 'Money', amount: number, currency: string }, max: { __typename: 'Money', amount: number, currency: string } }, variants: Array<{ __typename: 'ProductVariant', sku: string, price: { __typename: 'Money', amount: number, currency: string }, compareAtPrice: { __typename: 'Money', amount: number, currency: string } | null }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type BrandsQueryVariables = Exact<{
  query?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilter>;
}>;


export type BrandsQuery = { products: { __typename: 'ProductConnection', nodes: Array<{ __typename: 'Product', id: string, brand: string | null }> } | null };

export type CategoryQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type CategoryQuery = { category: { __typename: 'Category', id: string, slug: string, name: string, description: string | null, path: Array<{ __typename: 'Category', id: string, slug: string, name: string }>, children: Array<{ __typename: 'Category', id: string, slug: string, name: string, productCount: number }> } | null };

export type ProductCardFragment = { __typename: 'Product', id: string, slug: string, title: string, brand: string | null, availability: Availability | null, rating: { __typename: 'RatingSummary', average: number | null, count: number } | null, images: Array<{ __typename: 'Image', url: string, alt: string, width: number, height: number }>, priceRange: { __typename: 'PriceRange', min: { __typename: 'Money', amount: number, currency: string }, max: { __typename: 'Money', amount: number, currency: string } }, variants: Array<{ __typename: 'ProductVariant', sku: string, price: { __typename: 'Money', amount: number, currency: string }, compareAtPrice: { __typename: 'Money', amount: number, currency: string } | null }> };

export type NotificationViewFragment = { __typename: 'Notification', id: string, kind: NotificationKind, title: string, body: string, link: string | null, read: boolean, createdAt: string };

export type UnreadQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadQuery = { me: { __typename: 'User', id: string, unreadNotificationCount: number | null, notifications: { __typename: 'NotificationConnection', nodes: Array<{ __typename: 'Notification', id: string }> } | null } | null };

export type NotificationsQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type NotificationsQuery = { me: { __typename: 'User', id: string, unreadNotificationCount: number | null, notifications: { __typename: 'NotificationConnection', nodes: Array<{ __typename: 'Notification', id: string, kind: NotificationKind, title: string, body: string, link: string | null, read: boolean, createdAt: string }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type NewNotificationsSubscriptionVariables = Exact<{
  after?: InputMaybe<Scalars['ID']['input']>;
}>;


export type NewNotificationsSubscription = { notificationReceived: { __typename: 'Notification', id: string, kind: NotificationKind, title: string, body: string, link: string | null, read: boolean, createdAt: string } };

export type MarkReadMutationVariables = Exact<{
  ids?: InputMaybe<Array<Scalars['ID']['input']> | Scalars['ID']['input']>;
}>;


export type MarkReadMutation = { markNotificationsRead: { __typename: 'MarkReadPayload', count: number, userErrors: Array<{ __typename: 'UserError', message: string }> } };

export type PreferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type PreferencesQuery = { me: { __typename: 'User', id: string, roles: Array<Role> | null, phone: string | null, notificationPreferences: Array<{ __typename: 'NotificationPreference', kind: NotificationKind, email: boolean, sms: boolean, inApp: boolean }> | null } | null };

export type SetPreferenceMutationVariables = Exact<{
  kind: NotificationKind;
  channel: Channel;
  enabled: Scalars['Boolean']['input'];
}>;


export type SetPreferenceMutation = { setNotificationPreference: { __typename: 'UserPayload', user: { __typename: 'User', id: string, notificationPreferences: Array<{ __typename: 'NotificationPreference', kind: NotificationKind, email: boolean, sms: boolean, inApp: boolean }> | null } | null, userErrors: Array<{ __typename: 'UserError', message: string }> } };

export type OrderViewFragment = { __typename: 'Order', id: string, number: string, status: OrderStatus, cancelReason: CancelReason | null, placedAt: string, email: string | null, canCancel: boolean, canReturn: boolean, pricesIncludeTax: boolean, customer: { __typename: 'User', id: string } | null, refundedTotal: { __typename: 'Money', amount: number, currency: string }, fulfillments: Array<{ __typename: 'Fulfillment', id: string, carrier: string, trackingNumber: string, trackingUrl: string | null, shippedAt: string, deliveredAt: string | null, lines: Array<{ __typename: 'FulfillmentLine', lineId: string, quantity: number }> }>, returns: Array<{ __typename: 'Return', id: string, status: ReturnStatus, reason: string, requestedAt: string, refund: { __typename: 'Money', amount: number, currency: string } | null, lines: Array<{ __typename: 'FulfillmentLine', lineId: string, quantity: number }> }>, lines: Array<{ __typename: 'OrderLine', id: string, sku: string, title: string, quantity: number, quantityShipped: number, quantityCancelled: number, quantityReturned: number, options: Array<{ __typename: 'SelectedOption', name: string, value: string }>, image: { __typename: 'Image', url: string, alt: string, width: number, height: number } | null, unitPrice: { __typename: 'Money', amount: number, currency: string }, total: { __typename: 'Money', amount: number, currency: string }, variant: { __typename: 'ProductVariant', sku: string, product: { __typename: 'Product', id: string, slug: string } } | null }>, shippingAddress: { __typename: 'OrderAddress', name: string, line1: string, line2: string | null, city: string, region: string | null, postalCode: string, country: string } | null, shippingOption: { __typename: 'ShippingOption', id: string, name: string, estimatedDaysMin: number, estimatedDaysMax: number }, subtotal: { __typename: 'Money', amount: number, currency: string }, discounts: Array<{ __typename: 'Discount', code: string | null, title: string, amount: { __typename: 'Money', amount: number, currency: string } }>, discountTotal: { __typename: 'Money', amount: number, currency: string }, shippingTotal: { __typename: 'Money', amount: number, currency: string }, taxTotal: { __typename: 'Money', amount: number, currency: string }, total: { __typename: 'Money', amount: number, currency: string }, timeline: Array<{ __typename: 'OrderEvent', id: string, at: string, type: OrderEventType, status: OrderStatus, message: string }>, payments: Array<{ __typename: 'Payment', id: string, status: PaymentStatus, declineReason: string | null, method: { __typename: 'PaymentMethodSummary', brand: string, last4: string } }> | null };

export type OrderQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  accessToken?: InputMaybe<Scalars['String']['input']>;
}>;


export type OrderQuery = { order: { __typename: 'Order', id: string, number: string, status: OrderStatus, cancelReason: CancelReason | null, placedAt: string, email: string | null, canCancel: boolean, canReturn: boolean, pricesIncludeTax: boolean, customer: { __typename: 'User', id: string } | null, refundedTotal: { __typename: 'Money', amount: number, currency: string }, fulfillments: Array<{ __typename: 'Fulfillment', id: string, carrier: string, trackingNumber: string, trackingUrl: string | null, shippedAt: string, deliveredAt: string | null, lines: Array<{ __typename: 'FulfillmentLine', lineId: string, quantity: number }> }>, returns: Array<{ __typename: 'Return', id: string, status: ReturnStatus, reason: string, requestedAt: string, refund: { __typename: 'Money', amount: number, currency: string } | null, lines: Array<{ __typename: 'FulfillmentLine', lineId: string, quantity: number }> }>, lines: Array<{ __typename: 'OrderLine', id: string, sku: string, title: string, quantity: number, quantityShipped: number, quantityCancelled: number, quantityReturned: number, options: Array<{ __typename: 'SelectedOption', name: string, value: string }>, image: { __typename: 'Image', url: string, alt: string, width: number, height: number } | null, unitPrice: { __typename: 'Money', amount: number, currency: string }, total: { __typename: 'Money', amount: number, currency: string }, variant: { __typename: 'ProductVariant', sku: string, product: { __typename: 'Product', id: string, slug: string } } | null }>, shippingAddress: { __typename: 'OrderAddress', name: string, line1: string, line2: string | null, city: string, region: string | null, postalCode: string, country: string } | null, shippingOption: { __typename: 'ShippingOption', id: string, name: string, estimatedDaysMin: number, estimatedDaysMax: number }, subtotal: { __typename: 'Money', amount: number, currency: string }, discounts: Array<{ __typename: 'Discount', code: string | null, title: string, amount: { __typename: 'Money', amount: number, currency: string } }>, discountTotal: { __typename: 'Money', amount: number, currency: string }, shippingTotal: { __typename: 'Money', amount: number, currency: string }, taxTotal: { __typename: 'Money', amount: number, currency: string }, total: { __typename: 'Money', amount: number, currency: string }, timeline: Array<{ __typename: 'OrderEvent', id: string, at: string, type: OrderEventType, status: OrderStatus, message: string }>, payments: Array<{ __typename: 'Payment', id: string, status: PaymentStatus, declineReason: string | null, method: { __typename: 'PaymentMethodSummary', brand: string, last4: string } }> | null } | null };

export type OrderStepsSubscriptionVariables = Exact<{
  orderId: Scalars['ID']['input'];
  accessToken?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
}>;


export type OrderStepsSubscription = { orderStatusChanged: { __typename: 'OrderUpdate', event: { __typename: 'OrderEvent', id: string, type: OrderEventType, message: string }, order: { __typename: 'Order', id: string, number: string, status: OrderStatus, cancelReason: CancelReason | null, placedAt: string, email: string | null, canCancel: boolean, canReturn: boolean, pricesIncludeTax: boolean, customer: { __typename: 'User', id: string } | null, refundedTotal: { __typename: 'Money', amount: number, currency: string }, fulfillments: Array<{ __typename: 'Fulfillment', id: string, carrier: string, trackingNumber: string, trackingUrl: string | null, shippedAt: string, deliveredAt: string | null, lines: Array<{ __typename: 'FulfillmentLine', lineId: string, quantity: number }> }>, returns: Array<{ __typename: 'Return', id: string, status: ReturnStatus, reason: string, requestedAt: string, refund: { __typename: 'Money', amount: number, currency: string } | null, lines: Array<{ __typename: 'FulfillmentLine', lineId: string, quantity: number }> }>, lines: Array<{ __typename: 'OrderLine', id: string, sku: string, title: string, quantity: number, quantityShipped: number, quantityCancelled: number, quantityReturned: number, options: Array<{ __typename: 'SelectedOption', name: string, value: string }>, image: { __typename: 'Image', url: string, alt: string, width: number, height: number } | null, unitPrice: { __typename: 'Money', amount: number, currency: string }, total: { __typename: 'Money', amount: number, currency: string }, variant: { __typename: 'ProductVariant', sku: string, product: { __typename: 'Product', id: string, slug: string } } | null }>, shippingAddress: { __typename: 'OrderAddress', name: string, line1: string, line2: string | null, city: string, region: string | null, postalCode: string, country: string } | null, shippingOption: { __typename: 'ShippingOption', id: string, name: string, estimatedDaysMin: number, estimatedDaysMax: number }, subtotal: { __typename: 'Money', amount: number, currency: string }, discounts: Array<{ __typename: 'Discount', code: string | null, title: string, amount: { __typename: 'Money', amount: number, currency: string } }>, discountTotal: { __typename: 'Money', amount: number, currency: string }, shippingTotal: { __typename: 'Money', amount: number, currency: string }, taxTotal: { __typename: 'Money', amount: number, currency: string }, total: { __typename: 'Money', amount: number, currency: string }, timeline: Array<{ __typename: 'OrderEvent', id: string, at: string, type: OrderEventType, status: OrderStatus, message: string }>, payments: Array<{ __typename: 'Payment', id: string, status: PaymentStatus, declineReason: string | null, method: { __typename: 'PaymentMethodSummary', brand: string, last4: string } }> | null } } };

export type CancelOrderMutationVariables = Exact<{
  orderId: Scalars['ID']['input'];
  accessToken?: InputMaybe<Scalars['String']['input']>;
}>;


export type CancelOrderMutation = { cancelOrder: { __typename: 'OrderPayload', order: { __typename: 'Order', id: string, number: string, status: OrderStatus, cancelReason: CancelReason | null, placedAt: string, email: string | null, canCancel: boolean, canReturn: boolean, pricesIncludeTax: boolean, customer: { __typename: 'User', id: string } | null, refundedTotal: { __typename: 'Money', amount: number, currency: string }, fulfillments: Array<{ __typename: 'Fulfillment', id: string, carrier: string, trackingNumber: string, trackingUrl: string | null, shippedAt: string, deliveredAt: string | null, lines: Array<{ __typename: 'FulfillmentLine', lineId: string, quantity: number }> }>, returns: Array<{ __typename: 'Return', id: string, status: ReturnStatus, reason: string, requestedAt: string, refund: { __typename: 'Money', amount: number, currency: string } | null, lines: Array<{ __typename: 'FulfillmentLine', lineId: string, quantity: number }> }>, lines: Array<{ __typename: 'OrderLine', id: string, sku: string, title: string, quantity: number, quantityShipped: number, quantityCancelled: number, quantityReturned: number, options: Array<{ __typename: 'SelectedOption', name: string, value: string }>, image: { __typename: 'Image', url: string, alt: string, width: number, height: number } | null, unitPrice: { __typename: 'Money', amount: number, currency: string }, total: { __typename: 'Money', amount: number, currency: string }, variant: { __typename: 'ProductVariant', sku: string, product: { __typename: 'Product', id: string, slug: string } } | null }>, shippingAddress: { __typename: 'OrderAddress', name: string, line1: string, line2: string | null, city: string, region: string | null, postalCode: string, country: string } | null, shippingOption: { __typename: 'ShippingOption', id: string, name: string, estimatedDaysMin: number, estimatedDaysMax: number }, subtotal: { __typename: 'Money', amount: number, currency: string }, discounts: Array<{ __typename: 'Discount', code: string | null, title: string, amount: { __typename: 'Money', amount: number, currency: string } }>, discountTotal: { __typename: 'Money', amount: number, currency: string }, shippingTotal: { __typename: 'Money', amount: number, currency: string }, taxTotal: { __typename: 'Money', amount: number, currency: string }, total: { __typename: 'Money', amount: number, currency: string }, timeline: Array<{ __typename: 'OrderEvent', id: string, at: string, type: OrderEventType, status: OrderStatus, message: string }>, payments: Array<{ __typename: 'Payment', id: string, status: PaymentStatus, declineReason: string | null, method: { __typename: 'PaymentMethodSummary', brand: string, last4: string } }> | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type FindOrderQueryVariables = Exact<{
  number: Scalars['String']['input'];
  email: Scalars['EmailAddress']['input'];
}>;


export type FindOrderQuery = { trackOrder: { __typename: 'Order', id: string, number: string, status: OrderStatus, cancelReason: CancelReason | null, placedAt: string, email: string | null, canCancel: boolean, canReturn: boolean, pricesIncludeTax: boolean, customer: { __typename: 'User', id: string } | null, refundedTotal: { __typename: 'Money', amount: number, currency: string }, fulfillments: Array<{ __typename: 'Fulfillment', id: string, carrier: string, trackingNumber: string, trackingUrl: string | null, shippedAt: string, deliveredAt: string | null, lines: Array<{ __typename: 'FulfillmentLine', lineId: string, quantity: number }> }>, returns: Array<{ __typename: 'Return', id: string, status: ReturnStatus, reason: string, requestedAt: string, refund: { __typename: 'Money', amount: number, currency: string } | null, lines: Array<{ __typename: 'FulfillmentLine', lineId: string, quantity: number }> }>, lines: Array<{ __typename: 'OrderLine', id: string, sku: string, title: string, quantity: number, quantityShipped: number, quantityCancelled: number, quantityReturned: number, options: Array<{ __typename: 'SelectedOption', name: string, value: string }>, image: { __typename: 'Image', url: string, alt: string, width: number, height: number } | null, unitPrice: { __typename: 'Money', amount: number, currency: string }, total: { __typename: 'Money', amount: number, currency: string }, variant: { __typename: 'ProductVariant', sku: string, product: { __typename: 'Product', id: string, slug: string } } | null }>, shippingAddress: { __typename: 'OrderAddress', name: string, line1: string, line2: string | null, city: string, region: string | null, postalCode: string, country: string } | null, shippingOption: { __typename: 'ShippingOption', id: string, name: string, estimatedDaysMin: number, estimatedDaysMax: number }, subtotal: { __typename: 'Money', amount: number, currency: string }, discounts: Array<{ __typename: 'Discount', code: string | null, title: string, amount: { __typename: 'Money', amount: number, currency: string } }>, discountTotal: { __typename: 'Money', amount: number, currency: string }, shippingTotal: { __typename: 'Money', amount: number, currency: string }, taxTotal: { __typename: 'Money', amount: number, currency: string }, total: { __typename: 'Money', amount: number, currency: string }, timeline: Array<{ __typename: 'OrderEvent', id: string, at: string, type: OrderEventType, status: OrderStatus, message: string }>, payments: Array<{ __typename: 'Payment', id: string, status: PaymentStatus, declineReason: string | null, method: { __typename: 'PaymentMethodSummary', brand: string, last4: string } }> | null } | null };

export type RequestReturnMutationVariables = Exact<{
  input: RequestReturnInput;
}>;


export type RequestReturnMutation = { requestReturn: { __typename: 'OrderPayload', order: { __typename: 'Order', id: string, number: string, status: OrderStatus, cancelReason: CancelReason | null, placedAt: string, email: string | null, canCancel: boolean, canReturn: boolean, pricesIncludeTax: boolean, customer: { __typename: 'User', id: string } | null, refundedTotal: { __typename: 'Money', amount: number, currency: string }, fulfillments: Array<{ __typename: 'Fulfillment', id: string, carrier: string, trackingNumber: string, trackingUrl: string | null, shippedAt: string, deliveredAt: string | null, lines: Array<{ __typename: 'FulfillmentLine', lineId: string, quantity: number }> }>, returns: Array<{ __typename: 'Return', id: string, status: ReturnStatus, reason: string, requestedAt: string, refund: { __typename: 'Money', amount: number, currency: string } | null, lines: Array<{ __typename: 'FulfillmentLine', lineId: string, quantity: number }> }>, lines: Array<{ __typename: 'OrderLine', id: string, sku: string, title: string, quantity: number, quantityShipped: number, quantityCancelled: number, quantityReturned: number, options: Array<{ __typename: 'SelectedOption', name: string, value: string }>, image: { __typename: 'Image', url: string, alt: string, width: number, height: number } | null, unitPrice: { __typename: 'Money', amount: number, currency: string }, total: { __typename: 'Money', amount: number, currency: string }, variant: { __typename: 'ProductVariant', sku: string, product: { __typename: 'Product', id: string, slug: string } } | null }>, shippingAddress: { __typename: 'OrderAddress', name: string, line1: string, line2: string | null, city: string, region: string | null, postalCode: string, country: string } | null, shippingOption: { __typename: 'ShippingOption', id: string, name: string, estimatedDaysMin: number, estimatedDaysMax: number }, subtotal: { __typename: 'Money', amount: number, currency: string }, discounts: Array<{ __typename: 'Discount', code: string | null, title: string, amount: { __typename: 'Money', amount: number, currency: string } }>, discountTotal: { __typename: 'Money', amount: number, currency: string }, shippingTotal: { __typename: 'Money', amount: number, currency: string }, taxTotal: { __typename: 'Money', amount: number, currency: string }, total: { __typename: 'Money', amount: number, currency: string }, timeline: Array<{ __typename: 'OrderEvent', id: string, at: string, type: OrderEventType, status: OrderStatus, message: string }>, payments: Array<{ __typename: 'Payment', id: string, status: PaymentStatus, declineReason: string | null, method: { __typename: 'PaymentMethodSummary', brand: string, last4: string } }> | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type ProductVariantViewFragment = { __typename: 'ProductVariant', sku: string, title: string, availability: Availability | null, availableQuantity: number | null, options: Array<{ __typename: 'SelectedOption', name: string, value: string }>, price: { __typename: 'Money', amount: number, currency: string }, compareAtPrice: { __typename: 'Money', amount: number, currency: string } | null, image: { __typename: 'Image', url: string, alt: string, width: number, height: number } | null };

export type ProductQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type ProductQuery = { product: { __typename: 'Product', id: string, slug: string, title: string, brand: string | null, description: string, rating: { __typename: 'RatingSummary', average: number | null, count: number } | null, images: Array<{ __typename: 'Image', url: string, alt: string, width: number, height: number }>, attributes: Array<{ __typename: 'Attribute', name: string, value: string }>, options: Array<{ __typename: 'ProductOption', name: string, values: Array<string> }>, variants: Array<{ __typename: 'ProductVariant', sku: string, title: string, availability: Availability | null, availableQuantity: number | null, options: Array<{ __typename: 'SelectedOption', name: string, value: string }>, price: { __typename: 'Money', amount: number, currency: string }, compareAtPrice: { __typename: 'Money', amount: number, currency: string } | null, image: { __typename: 'Image', url: string, alt: string, width: number, height: number } | null }>, category: { __typename: 'Category', id: string, slug: string, name: string, path: Array<{ __typename: 'Category', id: string, slug: string, name: string }> } } | null };

export type NeighboursQueryVariables = Exact<{
  category: Scalars['String']['input'];
}>;


export type NeighboursQuery = { products: { __typename: 'ProductConnection', nodes: Array<{ __typename: 'Product', id: string, slug: string, title: string, brand: string | null, availability: Availability | null, rating: { __typename: 'RatingSummary', average: number | null, count: number } | null, images: Array<{ __typename: 'Image', url: string, alt: string, width: number, height: number }>, priceRange: { __typename: 'PriceRange', min: { __typename: 'Money', amount: number, currency: string }, max: { __typename: 'Money', amount: number, currency: string } }, variants: Array<{ __typename: 'ProductVariant', sku: string, price: { __typename: 'Money', amount: number, currency: string }, compareAtPrice: { __typename: 'Money', amount: number, currency: string } | null }> }> } | null };

export type NotifyWhenInStockMutationVariables = Exact<{
  sku: Scalars['ID']['input'];
  email?: InputMaybe<Scalars['EmailAddress']['input']>;
}>;


export type NotifyWhenInStockMutation = { notifyWhenInStock: { __typename: 'SimplePayload', ok: boolean, userErrors: Array<{ __typename: 'UserError', message: string }> } };

export type ReviewViewFragment = { __typename: 'Review', id: string, rating: number, title: string, body: string, authorName: string, verifiedPurchase: boolean, helpfulCount: number, viewerFoundHelpful: boolean, status: ReviewStatus, reply: string | null, createdAt: string, editedAt: string | null };

export type ReviewsQueryVariables = Exact<{
  slug: Scalars['String']['input'];
  sort: ReviewSort;
  rating?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ReviewsQuery = { me: { __typename: 'User', id: string } | null, product: { __typename: 'Product', id: string, title: string, viewerCanReview: boolean | null, viewerReview: { __typename: 'Review', id: string, rating: number, title: string, body: string, authorName: string, verifiedPurchase: boolean, helpfulCount: number, viewerFoundHelpful: boolean, status: ReviewStatus, reply: string | null, createdAt: string, editedAt: string | null } | null, rating: { __typename: 'RatingSummary', average: number | null, count: number, histogram: Array<number> } | null, reviews: { __typename: 'ReviewConnection', totalCount: number, nodes: Array<{ __typename: 'Review', id: string, rating: number, title: string, body: string, authorName: string, verifiedPurchase: boolean, helpfulCount: number, viewerFoundHelpful: boolean, status: ReviewStatus, reply: string | null, createdAt: string, editedAt: string | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type WriteReviewMutationVariables = Exact<{
  input: WriteReviewInput;
}>;


export type WriteReviewMutation = { answer: { __typename: 'ReviewPayload', review: { __typename: 'Review', id: string, rating: number, title: string, body: string, authorName: string, verifiedPurchase: boolean, helpfulCount: number, viewerFoundHelpful: boolean, status: ReviewStatus, reply: string | null, createdAt: string, editedAt: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type EditReviewMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: EditReviewInput;
}>;


export type EditReviewMutation = { answer: { __typename: 'ReviewPayload', review: { __typename: 'Review', id: string, rating: number, title: string, body: string, authorName: string, verifiedPurchase: boolean, helpfulCount: number, viewerFoundHelpful: boolean, status: ReviewStatus, reply: string | null, createdAt: string, editedAt: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, message: string, field: Array<string> | null }> } };

export type DeleteReviewMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DeleteReviewMutation = { deleteReview: { __typename: 'SimplePayload', ok: boolean, userErrors: Array<{ __typename: 'UserError', message: string }> } };

export type VoteHelpfulMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  helpful: Scalars['Boolean']['input'];
}>;


export type VoteHelpfulMutation = { voteReviewHelpful: { __typename: 'ReviewPayload', review: { __typename: 'Review', id: string, helpfulCount: number, viewerFoundHelpful: boolean } | null, userErrors: Array<{ __typename: 'UserError', message: string }> } };

export type ReportReviewMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
}>;


export type ReportReviewMutation = { reportReview: { __typename: 'SimplePayload', ok: boolean, userErrors: Array<{ __typename: 'UserError', message: string }> } };

export type MyReviewsQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MyReviewsQuery = { me: { __typename: 'User', id: string, reviews: { __typename: 'ReviewConnection', nodes: Array<{ __typename: 'Review', id: string, rating: number, title: string, body: string, authorName: string, verifiedPurchase: boolean, helpfulCount: number, viewerFoundHelpful: boolean, status: ReviewStatus, reply: string | null, createdAt: string, editedAt: string | null, product: { __typename: 'Product', id: string, slug: string, title: string, images: Array<{ __typename: 'Image', url: string, alt: string, width: number, height: number }> } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type CategoriesQueryVariables = Exact<{ [key: string]: never; }>;


export type CategoriesQuery = { categories: Array<{ __typename: 'Category', id: string, slug: string, name: string, description: string | null, productCount: number, image: { __typename: 'Image', url: string, alt: string, width: number, height: number } | null, children: Array<{ __typename: 'Category', id: string, slug: string, name: string, productCount: number }> }> | null };

export const OrderSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}}]}}]}}]} as unknown as DocumentNode<OrderSummaryFragment, unknown>;
export const SavedAddressFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedAddress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Address"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"line1"}},{"kind":"Field","name":{"kind":"Name","value":"line2"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}}]}}]} as unknown as DocumentNode<SavedAddressFragment, unknown>;
export const SavedCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentMethod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"brand"}},{"kind":"Field","name":{"kind":"Name","value":"last4"}},{"kind":"Field","name":{"kind":"Name","value":"expiryMonth"}},{"kind":"Field","name":{"kind":"Name","value":"expiryYear"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}}]}}]} as unknown as DocumentNode<SavedCardFragment, unknown>;
export const CartLineViewFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CartLineView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CartLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"maxQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"availableQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}}]} as unknown as DocumentNode<CartLineViewFragment, unknown>;
export const CartViewFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CartView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"itemCount"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"couponCodes"}},{"kind":"Field","name":{"kind":"Name","value":"shippingCountry"}},{"kind":"Field","name":{"kind":"Name","value":"shippingRegion"}},{"kind":"Field","name":{"kind":"Name","value":"shippingOptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMin"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMax"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingOption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMin"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMax"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pricesIncludeTax"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"lineId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CartLineView"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CartLineView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CartLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"maxQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"availableQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}}]} as unknown as DocumentNode<CartViewFragment, unknown>;
export const ProductCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"brand"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"rating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"average"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"priceRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"max"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"variants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"compareAtPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]} as unknown as DocumentNode<ProductCardFragment, unknown>;
export const NotificationViewFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<NotificationViewFragment, unknown>;
export const OrderViewFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"canCancel"}},{"kind":"Field","name":{"kind":"Name","value":"canReturn"}},{"kind":"Field","name":{"kind":"Name","value":"refundedTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fulfillments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"carrier"}},{"kind":"Field","name":{"kind":"Name","value":"trackingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"trackingUrl"}},{"kind":"Field","name":{"kind":"Name","value":"shippedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"returns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"refund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"quantityShipped"}},{"kind":"Field","name":{"kind":"Name","value":"quantityCancelled"}},{"kind":"Field","name":{"kind":"Name","value":"quantityReturned"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"line1"}},{"kind":"Field","name":{"kind":"Name","value":"line2"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingOption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMin"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMax"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pricesIncludeTax"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"declineReason"}},{"kind":"Field","name":{"kind":"Name","value":"method"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"brand"}},{"kind":"Field","name":{"kind":"Name","value":"last4"}}]}}]}}]}}]} as unknown as DocumentNode<OrderViewFragment, unknown>;
export const ProductVariantViewFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductVariantView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductVariant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"availableQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"compareAtPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}}]}}]} as unknown as DocumentNode<ProductVariantViewFragment, unknown>;
export const ReviewViewFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Review"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedPurchase"}},{"kind":"Field","name":{"kind":"Name","value":"helpfulCount"}},{"kind":"Field","name":{"kind":"Name","value":"viewerFoundHelpful"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}}]}}]} as unknown as DocumentNode<ReviewViewFragment, unknown>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LoginInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"answer"},"name":{"kind":"Name","value":"login"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"accessTokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const RegisterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Register"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"answer"},"name":{"kind":"Name","value":"register"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"accessTokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterMutation, RegisterMutationVariables>;
export const MyOrdersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyOrders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"emailVerified"}},{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}}]}}]}}]} as unknown as DocumentNode<MyOrdersQuery, MyOrdersQueryVariables>;
export const ExportDataDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExportData"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exportMyData"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ExportDataMutation, ExportDataMutationVariables>;
export const DeleteAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"password"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"password"},"value":{"kind":"Variable","name":{"kind":"Name","value":"password"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<DeleteAccountMutation, DeleteAccountMutationVariables>;
export const VerifyEmailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerifyEmail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"answer"},"name":{"kind":"Name","value":"verifyEmail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<VerifyEmailMutation, VerifyEmailMutationVariables>;
export const ConfirmEmailChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmEmailChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"answer"},"name":{"kind":"Name","value":"confirmEmailChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmEmailChangeMutation, ConfirmEmailChangeMutationVariables>;
export const ResendVerificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResendVerification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resendVerificationEmail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ResendVerificationMutation, ResendVerificationMutationVariables>;
export const AskResetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskReset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"email"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EmailAddress"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestPasswordReset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"email"},"value":{"kind":"Variable","name":{"kind":"Name","value":"email"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AskResetMutation, AskResetMutationVariables>;
export const ResetPasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"newPassword"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"answer"},"name":{"kind":"Name","value":"resetPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}},{"kind":"Argument","name":{"kind":"Name","value":"newPassword"},"value":{"kind":"Variable","name":{"kind":"Name","value":"newPassword"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"accessTokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const ProfileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"emailVerified"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]} as unknown as DocumentNode<ProfileQuery, ProfileQueryVariables>;
export const UpdateProfileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateProfileMutation, UpdateProfileMutationVariables>;
export const RequestEmailChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestEmailChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"email"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EmailAddress"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"password"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestEmailChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"email"},"value":{"kind":"Variable","name":{"kind":"Name","value":"email"}}},{"kind":"Argument","name":{"kind":"Name","value":"password"},"value":{"kind":"Variable","name":{"kind":"Name","value":"password"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RequestEmailChangeMutation, RequestEmailChangeMutationVariables>;
export const SecurityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Security"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"emailVerified"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}},{"kind":"Field","name":{"kind":"Name","value":"ipAddress"}}]}}]}}]}}]} as unknown as DocumentNode<SecurityQuery, SecurityQueryVariables>;
export const ChangePasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"currentPassword"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"newPassword"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"currentPassword"},"value":{"kind":"Variable","name":{"kind":"Name","value":"currentPassword"}}},{"kind":"Argument","name":{"kind":"Name","value":"newPassword"},"value":{"kind":"Variable","name":{"kind":"Name","value":"newPassword"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const RevokeSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const SignOutEverywhereDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOutEverywhere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"logoutEverywhere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}}]}}]} as unknown as DocumentNode<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"logout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const AddressesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedAddress"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedAddress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Address"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"line1"}},{"kind":"Field","name":{"kind":"Name","value":"line2"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}}]}}]} as unknown as DocumentNode<AddressesQuery, AddressesQueryVariables>;
export const SaveAddressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveAddress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddressInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveAddress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedAddress"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedAddress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Address"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"line1"}},{"kind":"Field","name":{"kind":"Name","value":"line2"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}}]}}]} as unknown as DocumentNode<SaveAddressMutation, SaveAddressMutationVariables>;
export const RemoveAddressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveAddress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeAddress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveAddressMutation, RemoveAddressMutationVariables>;
export const CardsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Cards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"paymentMethods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentMethod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"brand"}},{"kind":"Field","name":{"kind":"Name","value":"last4"}},{"kind":"Field","name":{"kind":"Name","value":"expiryMonth"}},{"kind":"Field","name":{"kind":"Name","value":"expiryYear"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}}]}}]} as unknown as DocumentNode<CardsQuery, CardsQueryVariables>;
export const SaveCardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveCard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savePaymentMethod"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentMethod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentMethod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"brand"}},{"kind":"Field","name":{"kind":"Name","value":"last4"}},{"kind":"Field","name":{"kind":"Name","value":"expiryMonth"}},{"kind":"Field","name":{"kind":"Name","value":"expiryYear"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}}]}}]} as unknown as DocumentNode<SaveCardMutation, SaveCardMutationVariables>;
export const RemoveCardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveCard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removePaymentMethod"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveCardMutation, RemoveCardMutationVariables>;
export const CartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CartView"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CartLineView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CartLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"maxQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"availableQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CartView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"itemCount"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"couponCodes"}},{"kind":"Field","name":{"kind":"Name","value":"shippingCountry"}},{"kind":"Field","name":{"kind":"Name","value":"shippingRegion"}},{"kind":"Field","name":{"kind":"Name","value":"shippingOptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMin"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMax"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingOption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMin"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMax"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pricesIncludeTax"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"lineId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CartLineView"}}]}}]}}]} as unknown as DocumentNode<CartQuery, CartQueryVariables>;
export const AddToCartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddToCart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sku"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"quantity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"change"},"name":{"kind":"Name","value":"addToCart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sku"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sku"}}},{"kind":"Argument","name":{"kind":"Name","value":"quantity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"quantity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CartView"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CartLineView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CartLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"maxQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"availableQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CartView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"itemCount"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"couponCodes"}},{"kind":"Field","name":{"kind":"Name","value":"shippingCountry"}},{"kind":"Field","name":{"kind":"Name","value":"shippingRegion"}},{"kind":"Field","name":{"kind":"Name","value":"shippingOptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMin"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMax"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingOption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMin"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMax"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pricesIncludeTax"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"lineId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CartLineView"}}]}}]}}]} as unknown as DocumentNode<AddToCartMutation, AddToCartMutationVariables>;
export const UpdateCartLineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateCartLine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lineId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"quantity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"change"},"name":{"kind":"Name","value":"updateCartLine"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lineId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lineId"}}},{"kind":"Argument","name":{"kind":"Name","value":"quantity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"quantity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CartView"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CartLineView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CartLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"maxQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"availableQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CartView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"itemCount"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"couponCodes"}},{"kind":"Field","name":{"kind":"Name","value":"shippingCountry"}},{"kind":"Field","name":{"kind":"Name","value":"shippingRegion"}},{"kind":"Field","name":{"kind":"Name","value":"shippingOptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMin"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMax"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingOption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMin"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMax"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pricesIncludeTax"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"lineId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CartLineView"}}]}}]}}]} as unknown as DocumentNode<UpdateCartLineMutation, UpdateCartLineMutationVariables>;
export const SetShippingAddressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetShippingAddress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"country"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"postalCode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"change"},"name":{"kind":"Name","value":"setShippingAddress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"country"},"value":{"kind":"Variable","name":{"kind":"Name","value":"country"}}},{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"postalCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"postalCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CartView"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CartLineView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CartLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"maxQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"availableQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CartView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"itemCount"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"couponCodes"}},{"kind":"Field","name":{"kind":"Name","value":"shippingCountry"}},{"kind":"Field","name":{"kind":"Name","value":"shippingRegion"}},{"kind":"Field","name":{"kind":"Name","value":"shippingOptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMin"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMax"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingOption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMin"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMax"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pricesIncludeTax"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"lineId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CartLineView"}}]}}]}}]} as unknown as DocumentNode<SetShippingAddressMutation, SetShippingAddressMutationVariables>;
export const SetShippingOptionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetShippingOption"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"optionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"change"},"name":{"kind":"Name","value":"setShippingOption"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"optionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"optionId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CartView"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CartLineView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CartLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"maxQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"availableQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CartView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"itemCount"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"couponCodes"}},{"kind":"Field","name":{"kind":"Name","value":"shippingCountry"}},{"kind":"Field","name":{"kind":"Name","value":"shippingRegion"}},{"kind":"Field","name":{"kind":"Name","value":"shippingOptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMin"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMax"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingOption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMin"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMax"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pricesIncludeTax"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"lineId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CartLineView"}}]}}]}}]} as unknown as DocumentNode<SetShippingOptionMutation, SetShippingOptionMutationVariables>;
export const ApplyCouponDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyCoupon"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"change"},"name":{"kind":"Name","value":"applyCoupon"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CartView"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CartLineView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CartLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"maxQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"availableQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CartView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"itemCount"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"couponCodes"}},{"kind":"Field","name":{"kind":"Name","value":"shippingCountry"}},{"kind":"Field","name":{"kind":"Name","value":"shippingRegion"}},{"kind":"Field","name":{"kind":"Name","value":"shippingOptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMin"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMax"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingOption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMin"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMax"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pricesIncludeTax"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"lineId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CartLineView"}}]}}]}}]} as unknown as DocumentNode<ApplyCouponMutation, ApplyCouponMutationVariables>;
export const RemoveCouponDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveCoupon"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"change"},"name":{"kind":"Name","value":"removeCoupon"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CartView"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CartLineView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CartLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"maxQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"availableQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CartView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"itemCount"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"couponCodes"}},{"kind":"Field","name":{"kind":"Name","value":"shippingCountry"}},{"kind":"Field","name":{"kind":"Name","value":"shippingRegion"}},{"kind":"Field","name":{"kind":"Name","value":"shippingOptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMin"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMax"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingOption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMin"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMax"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pricesIncludeTax"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"lineId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CartLineView"}}]}}]}}]} as unknown as DocumentNode<RemoveCouponMutation, RemoveCouponMutationVariables>;
export const ReorderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Reorder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"change"},"name":{"kind":"Name","value":"reorder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CartView"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CartLineView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CartLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"maxQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"availableQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CartView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"itemCount"}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"couponCodes"}},{"kind":"Field","name":{"kind":"Name","value":"shippingCountry"}},{"kind":"Field","name":{"kind":"Name","value":"shippingRegion"}},{"kind":"Field","name":{"kind":"Name","value":"shippingOptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMin"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMax"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingOption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMin"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMax"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pricesIncludeTax"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"lineId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CartLineView"}}]}}]}}]} as unknown as DocumentNode<ReorderMutation, ReorderMutationVariables>;
export const PlaceOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlaceOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placeOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"accessToken"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<PlaceOrderMutation, PlaceOrderMutationVariables>;
export const KeptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Kept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedAddress"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paymentMethods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedAddress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Address"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"line1"}},{"kind":"Field","name":{"kind":"Name","value":"line2"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentMethod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"brand"}},{"kind":"Field","name":{"kind":"Name","value":"last4"}},{"kind":"Field","name":{"kind":"Name","value":"expiryMonth"}},{"kind":"Field","name":{"kind":"Name","value":"expiryYear"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}}]}}]} as unknown as DocumentNode<KeptQuery, KeptQueryVariables>;
export const HomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Home"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"newest"},"name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"EnumValue","value":"NEWEST"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProductCard"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"small"},"name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"EnumValue","value":"PRICE_DESC"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"priceMax"},"value":{"kind":"IntValue","value":"2500"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProductCard"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"grand"},"name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"EnumValue","value":"PRICE_DESC"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProductCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"brand"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"rating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"average"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"priceRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"max"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"variants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"compareAtPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]} as unknown as DocumentNode<HomeQuery, HomeQueryVariables>;
export const ProductsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Products"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductSort"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProductCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"brand"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"rating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"average"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"priceRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"max"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"variants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"compareAtPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]} as unknown as DocumentNode<ProductsQuery, ProductsQueryVariables>;
export const BrandsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Brands"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"brand"}}]}}]}}]}}]} as unknown as DocumentNode<BrandsQuery, BrandsQueryVariables>;
export const CategoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Category"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"path"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"productCount"}}]}}]}}]}}]} as unknown as DocumentNode<CategoryQuery, CategoryQueryVariables>;
export const UnreadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Unread"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unreadNotificationCount"}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnreadQuery, UnreadQueryVariables>;
export const NotificationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Notifications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unreadNotificationCount"}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotificationView"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<NotificationsQuery, NotificationsQueryVariables>;
export const NewNotificationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"NewNotifications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notificationReceived"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotificationView"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<NewNotificationsSubscription, NewNotificationsSubscriptionVariables>;
export const MarkReadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markNotificationsRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MarkReadMutation, MarkReadMutationVariables>;
export const PreferencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Preferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"notificationPreferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"sms"}},{"kind":"Field","name":{"kind":"Name","value":"inApp"}}]}}]}}]}}]} as unknown as DocumentNode<PreferencesQuery, PreferencesQueryVariables>;
export const SetPreferenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetPreference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"channel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Channel"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"enabled"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setNotificationPreference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"channel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"channel"}}},{"kind":"Argument","name":{"kind":"Name","value":"enabled"},"value":{"kind":"Variable","name":{"kind":"Name","value":"enabled"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"notificationPreferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"sms"}},{"kind":"Field","name":{"kind":"Name","value":"inApp"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SetPreferenceMutation, SetPreferenceMutationVariables>;
export const OrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Order"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accessToken"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"accessToken"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accessToken"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderView"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"canCancel"}},{"kind":"Field","name":{"kind":"Name","value":"canReturn"}},{"kind":"Field","name":{"kind":"Name","value":"refundedTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fulfillments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"carrier"}},{"kind":"Field","name":{"kind":"Name","value":"trackingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"trackingUrl"}},{"kind":"Field","name":{"kind":"Name","value":"shippedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"returns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"refund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"quantityShipped"}},{"kind":"Field","name":{"kind":"Name","value":"quantityCancelled"}},{"kind":"Field","name":{"kind":"Name","value":"quantityReturned"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"line1"}},{"kind":"Field","name":{"kind":"Name","value":"line2"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingOption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMin"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMax"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pricesIncludeTax"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"declineReason"}},{"kind":"Field","name":{"kind":"Name","value":"method"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"brand"}},{"kind":"Field","name":{"kind":"Name","value":"last4"}}]}}]}}]}}]} as unknown as DocumentNode<OrderQuery, OrderQueryVariables>;
export const OrderStepsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"OrderSteps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accessToken"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderStatusChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderId"}}},{"kind":"Argument","name":{"kind":"Name","value":"accessToken"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accessToken"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderView"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"canCancel"}},{"kind":"Field","name":{"kind":"Name","value":"canReturn"}},{"kind":"Field","name":{"kind":"Name","value":"refundedTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fulfillments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"carrier"}},{"kind":"Field","name":{"kind":"Name","value":"trackingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"trackingUrl"}},{"kind":"Field","name":{"kind":"Name","value":"shippedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"returns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"refund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"quantityShipped"}},{"kind":"Field","name":{"kind":"Name","value":"quantityCancelled"}},{"kind":"Field","name":{"kind":"Name","value":"quantityReturned"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"line1"}},{"kind":"Field","name":{"kind":"Name","value":"line2"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingOption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMin"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMax"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pricesIncludeTax"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"declineReason"}},{"kind":"Field","name":{"kind":"Name","value":"method"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"brand"}},{"kind":"Field","name":{"kind":"Name","value":"last4"}}]}}]}}]}}]} as unknown as DocumentNode<OrderStepsSubscription, OrderStepsSubscriptionVariables>;
export const CancelOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accessToken"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderId"}}},{"kind":"Argument","name":{"kind":"Name","value":"accessToken"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accessToken"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderView"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"canCancel"}},{"kind":"Field","name":{"kind":"Name","value":"canReturn"}},{"kind":"Field","name":{"kind":"Name","value":"refundedTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fulfillments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"carrier"}},{"kind":"Field","name":{"kind":"Name","value":"trackingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"trackingUrl"}},{"kind":"Field","name":{"kind":"Name","value":"shippedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"returns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"refund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"quantityShipped"}},{"kind":"Field","name":{"kind":"Name","value":"quantityCancelled"}},{"kind":"Field","name":{"kind":"Name","value":"quantityReturned"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"line1"}},{"kind":"Field","name":{"kind":"Name","value":"line2"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingOption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMin"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMax"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pricesIncludeTax"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"declineReason"}},{"kind":"Field","name":{"kind":"Name","value":"method"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"brand"}},{"kind":"Field","name":{"kind":"Name","value":"last4"}}]}}]}}]}}]} as unknown as DocumentNode<CancelOrderMutation, CancelOrderMutationVariables>;
export const FindOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"email"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EmailAddress"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trackOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}},{"kind":"Argument","name":{"kind":"Name","value":"email"},"value":{"kind":"Variable","name":{"kind":"Name","value":"email"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderView"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"canCancel"}},{"kind":"Field","name":{"kind":"Name","value":"canReturn"}},{"kind":"Field","name":{"kind":"Name","value":"refundedTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fulfillments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"carrier"}},{"kind":"Field","name":{"kind":"Name","value":"trackingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"trackingUrl"}},{"kind":"Field","name":{"kind":"Name","value":"shippedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"returns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"refund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"quantityShipped"}},{"kind":"Field","name":{"kind":"Name","value":"quantityCancelled"}},{"kind":"Field","name":{"kind":"Name","value":"quantityReturned"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"line1"}},{"kind":"Field","name":{"kind":"Name","value":"line2"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingOption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMin"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMax"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pricesIncludeTax"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"declineReason"}},{"kind":"Field","name":{"kind":"Name","value":"method"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"brand"}},{"kind":"Field","name":{"kind":"Name","value":"last4"}}]}}]}}]}}]} as unknown as DocumentNode<FindOrderQuery, FindOrderQueryVariables>;
export const RequestReturnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestReturn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestReturnInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestReturn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderView"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"canCancel"}},{"kind":"Field","name":{"kind":"Name","value":"canReturn"}},{"kind":"Field","name":{"kind":"Name","value":"refundedTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fulfillments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"carrier"}},{"kind":"Field","name":{"kind":"Name","value":"trackingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"trackingUrl"}},{"kind":"Field","name":{"kind":"Name","value":"shippedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"returns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"refund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"quantityShipped"}},{"kind":"Field","name":{"kind":"Name","value":"quantityCancelled"}},{"kind":"Field","name":{"kind":"Name","value":"quantityReturned"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"line1"}},{"kind":"Field","name":{"kind":"Name","value":"line2"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingOption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMin"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDaysMax"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subtotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shippingTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pricesIncludeTax"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"declineReason"}},{"kind":"Field","name":{"kind":"Name","value":"method"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"brand"}},{"kind":"Field","name":{"kind":"Name","value":"last4"}}]}}]}}]}}]} as unknown as DocumentNode<RequestReturnMutation, RequestReturnMutationVariables>;
export const ProductDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Product"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"brand"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"rating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"average"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}},{"kind":"Field","name":{"kind":"Name","value":"variants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProductVariantView"}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductVariantView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProductVariant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"availableQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"compareAtPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}}]}}]} as unknown as DocumentNode<ProductQuery, ProductQueryVariables>;
export const NeighboursDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Neighbours"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"category"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"category"},"value":{"kind":"Variable","name":{"kind":"Name","value":"category"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProductCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"brand"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"rating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"average"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"priceRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"max"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"variants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"compareAtPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]} as unknown as DocumentNode<NeighboursQuery, NeighboursQueryVariables>;
export const NotifyWhenInStockDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NotifyWhenInStock"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sku"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"email"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EmailAddress"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notifyWhenInStock"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sku"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sku"}}},{"kind":"Argument","name":{"kind":"Name","value":"email"},"value":{"kind":"Variable","name":{"kind":"Name","value":"email"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<NotifyWhenInStockMutation, NotifyWhenInStockMutationVariables>;
export const ReviewsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Reviews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewSort"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rating"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReview"}},{"kind":"Field","name":{"kind":"Name","value":"viewerReview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReviewView"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"average"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"histogram"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"rating"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rating"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReviewView"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Review"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedPurchase"}},{"kind":"Field","name":{"kind":"Name","value":"helpfulCount"}},{"kind":"Field","name":{"kind":"Name","value":"viewerFoundHelpful"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}}]}}]} as unknown as DocumentNode<ReviewsQuery, ReviewsQueryVariables>;
export const WriteReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WriteReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WriteReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"answer"},"name":{"kind":"Name","value":"writeReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReviewView"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Review"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedPurchase"}},{"kind":"Field","name":{"kind":"Name","value":"helpfulCount"}},{"kind":"Field","name":{"kind":"Name","value":"viewerFoundHelpful"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}}]}}]} as unknown as DocumentNode<WriteReviewMutation, WriteReviewMutationVariables>;
export const EditReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"answer"},"name":{"kind":"Name","value":"editReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReviewView"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Review"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedPurchase"}},{"kind":"Field","name":{"kind":"Name","value":"helpfulCount"}},{"kind":"Field","name":{"kind":"Name","value":"viewerFoundHelpful"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}}]}}]} as unknown as DocumentNode<EditReviewMutation, EditReviewMutationVariables>;
export const DeleteReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DeleteReviewMutation, DeleteReviewMutationVariables>;
export const VoteHelpfulDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VoteHelpful"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"helpful"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voteReviewHelpful"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"helpful"},"value":{"kind":"Variable","name":{"kind":"Name","value":"helpful"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"helpfulCount"}},{"kind":"Field","name":{"kind":"Name","value":"viewerFoundHelpful"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<VoteHelpfulMutation, VoteHelpfulMutationVariables>;
export const ReportReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReportReviewMutation, ReportReviewMutationVariables>;
export const MyReviewsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyReviews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReviewView"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReviewView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Review"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedPurchase"}},{"kind":"Field","name":{"kind":"Name","value":"helpfulCount"}},{"kind":"Field","name":{"kind":"Name","value":"viewerFoundHelpful"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}}]}}]} as unknown as DocumentNode<MyReviewsQuery, MyReviewsQueryVariables>;
export const CategoriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"productCount"}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"productCount"}}]}}]}}]}}]} as unknown as DocumentNode<CategoriesQuery, CategoriesQueryVariables>;