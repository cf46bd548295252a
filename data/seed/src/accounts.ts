import type { SeedAccount } from './types';

/** Staff of each kind and three customers. */
export const accounts: SeedAccount[] = [
  { email: 'admin@shop.test', name: 'Ada Lindqvist', roles: ['ADMIN'] },
  { email: 'support@shop.test', name: 'Samir Haddad', roles: ['SUPPORT'] },
  { email: 'catalog@shop.test', name: 'Carla Moretti', roles: ['CATALOG_MANAGER'] },
  { email: 'warehouse@shop.test', name: 'Wim de Vries', roles: ['WAREHOUSE'] },
  { email: 'finance@shop.test', name: 'Femke Jansen', roles: ['FINANCE'] },
  { email: 'alice@shop.test', name: 'Alice Berger', roles: ['CUSTOMER'] },
  { email: 'bob@shop.test', name: 'Bob Okafor', roles: ['CUSTOMER'] },
  { email: 'carol@shop.test', name: 'Carol Dubois', roles: ['CUSTOMER'] },
];
