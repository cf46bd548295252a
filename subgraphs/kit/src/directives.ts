import { Directive } from 'type-graphql';

/**
 * The head of every subgraph's SDL: what it takes from federation and from the shop's own specification, and what the
 * supergraph keeps for the gateway to read.
 */
export const SDL_HEAD = `
extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@provides", "@shareable", "@inaccessible", "@composeDirective", "@cost", "@listSize"])
  @link(url: "https://shop.example/policy/v1.0", import: ["@auth"])
  @composeDirective(name: "@auth")

"Who may use the field: any one of these grants opens it."
directive @auth(any: [String!]!) on FIELD_DEFINITION | OBJECT
`;

/**
 * What opens a field to a caller. 'public': everyone. 'customer': whoever is signed in. 'owner': the one whom the object
 * belongs to, as the subgraph's `owners` say. 'service': another subgraph. The rest are scopes, held through a staff
 * role or an API key (`grants.ts` has the table).
 */
export type Grant =
  | 'public'
  | 'customer'
  | 'owner'
  | 'service'
  | 'CATALOG_WRITE'
  | 'PROMOTIONS_WRITE'
  | 'ORDERS_READ'
  | 'ORDERS_ADDRESSES'
  | 'ORDERS_WRITE'
  | 'FULFILLMENT_WRITE'
  | 'INVENTORY_READ'
  | 'INVENTORY_WRITE'
  | 'REVIEWS_WRITE'
  | 'PAYMENTS_READ'
  | 'PAYMENTS_WRITE'
  | 'REPORTS_READ'
  | 'USERS_READ'
  | 'USERS_WRITE'
  | 'USERS_ADMIN'
  | 'OPERATIONS';

/** Declares who may use the field (on a type: each of its fields that says nothing itself). Enforced by kit's guard. */
export const Allow = (...grants: [Grant, ...Grant[]]) => Directive(`@auth(any: ${JSON.stringify(grants)})`);

/** The type is an entity found by `fields`; `resolvable: false` for a mere reference to another subgraph's. */
export const Key = (fields: string, { resolvable = true } = {}) =>
  Directive(`@key(fields: "${fields}"${resolvable ? '' : ', resolvable: false'})`) as unknown as ClassDecorator;

/** Several subgraphs answer it, all in the same way. */
export const Shareable = () => Directive('@shareable');

/** The owner's field, named here because a field of ours needs it. */
export const External = () => Directive('@external');

/** The field is answered from fields of the owner, which the gateway fetches first. */
export const Requires = (fields: string) => Directive(`@requires(fields: "${fields}")`);

/** Not in the public API: for subgraphs to ask each other (askSubgraph) or for @requires. */
export const Hidden = () => Directive('@inaccessible');
