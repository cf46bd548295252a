import type { SeedLocation } from './types';

/** The three warehouses, the main one first. */
export const locations: SeedLocation[] = [
  { id: 'berlin', name: 'Berlin warehouse', country: 'DE' },
  { id: 'rotterdam', name: 'Rotterdam warehouse', country: 'NL' },
  { id: 'lyon', name: 'Lyon warehouse', country: 'FR' },
];
