import type { Grant } from '@shop/kit/directives';
import { holds } from '@shop/kit/grants';

const caller = (given: object) => ({ roles: [], scopes: [], ...given });

// The contract's table of who may do what, written down once more, by hand.
const TABLE: Record<string, Grant[]> = {
  CUSTOMER: [],
  SUPPORT: ['USERS_READ', 'USERS_WRITE', 'ORDERS_READ', 'ORDERS_ADDRESSES', 'ORDERS_WRITE', 'REVIEWS_WRITE'],
  WAREHOUSE: ['FULFILLMENT_WRITE', 'INVENTORY_READ', 'INVENTORY_WRITE', 'ORDERS_READ', 'ORDERS_ADDRESSES'],
  CATALOG_MANAGER: ['CATALOG_WRITE', 'PROMOTIONS_WRITE', 'REVIEWS_WRITE', 'INVENTORY_READ'],
  FINANCE: ['PAYMENTS_READ', 'PAYMENTS_WRITE', 'REPORTS_READ', 'ORDERS_READ'],
};
const ALL: Grant[] = [...new Set([...Object.values(TABLE).flat(), 'USERS_ADMIN', 'OPERATIONS'] as Grant[])];

describe('grants', () => {
  it.each(Object.entries(TABLE))('%s may do what the table says and no more', (role, grants) => {
    expect(ALL.filter((grant) => holds(caller({ userId: 'u', roles: [role] }), grant)).sort()).toEqual(
      [...grants].sort(),
    );
  });

  it('ADMIN may do all that staff may', () => {
    expect(ALL.every((grant) => holds(caller({ userId: 'u', roles: ['ADMIN'] }), grant))).toBe(true);
  });

  it('no role makes a service, no role makes an owner', () => {
    const admin = caller({ userId: 'u', roles: ['ADMIN'] });
    expect([holds(admin, 'service'), holds(admin, 'owner')]).toEqual([false, false]);
  });

  it('an API key holds its scopes alone; orders:read shows addresses too', () => {
    const key = caller({ scopes: ['ORDERS_READ'] });
    expect(ALL.filter((grant) => holds(key, grant)).sort()).toEqual(['ORDERS_ADDRESSES', 'ORDERS_READ']);
  });
});
