import type { Grant } from './directives';
import type { Caller } from './identity';

/** The staff roles and what each may do; api.graphql's table. ADMIN may do all that any of them may. */
const ROLE_GRANTS: Record<string, Grant[]> = {
  SUPPORT: ['USERS_READ', 'USERS_WRITE', 'ORDERS_READ', 'ORDERS_ADDRESSES', 'ORDERS_WRITE', 'REVIEWS_WRITE'],
  WAREHOUSE: ['FULFILLMENT_WRITE', 'INVENTORY_READ', 'INVENTORY_WRITE', 'ORDERS_READ', 'ORDERS_ADDRESSES'],
  CATALOG_MANAGER: ['CATALOG_WRITE', 'PROMOTIONS_WRITE', 'REVIEWS_WRITE', 'INVENTORY_READ'],
  FINANCE: ['PAYMENTS_READ', 'PAYMENTS_WRITE', 'REPORTS_READ', 'ORDERS_READ'],
};
const STAFF_GRANTS = [
  ...new Set([...Object.values(ROLE_GRANTS).flat(), 'USERS_ADMIN' as const, 'OPERATIONS' as const]),
];

/** What an API key's scope opens beyond its own name. */
const SCOPE_GRANTS: Partial<Record<string, Grant[]>> = { ORDERS_READ: ['ORDERS_ADDRESSES'] };

const grantsOf = ({ userId, roles, scopes, service }: Caller): ReadonlySet<Grant> => {
  const held: Grant[] = ['public'];
  if (service) held.push('service');
  if (userId) held.push('customer');
  for (const role of roles) held.push(...(role === 'ADMIN' ? STAFF_GRANTS : (ROLE_GRANTS[role] ?? [])));
  for (const scope of scopes) held.push(scope as Grant, ...(SCOPE_GRANTS[scope] ?? []));
  return new Set(held);
};

const remembered = new WeakMap<Caller, ReadonlySet<Grant>>();

/** Whether the caller holds the grant; 'owner' depends on an object and is never held by itself. */
export function holds(caller: Caller, grant: Grant): boolean {
  let grants = remembered.get(caller);
  if (!grants) remembered.set(caller, (grants = grantsOf(caller)));
  return grants.has(grant);
}
