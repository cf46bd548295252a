/** A place that stock lies in. `country` is ISO 3166-1 alpha-2. */
export interface Location {
  id: string;
  name: string;
  country: string;
}

/** What lies of a sku in one location; `reserved` of it is held for orders. 0 ≤ reserved ≤ onHand. */
export interface Level {
  sku: string;
  locationId: string;
  onHand: number;
  reserved: number;
}

/** All that inventory knows of a sku. At `reorderPoint` available or fewer it runs low. */
export interface Stock {
  sku: string;
  levels: Level[];
  reorderPoint: number;
}

export type StockStatus = 'IN_STOCK' | 'LOW_STOCK' | 'OUT_OF_STOCK';

/** What kind of change a movement tells of; the API's StockMovementKind. */
export const MOVEMENT_KINDS = [
  'RECEIPT',
  'ADJUSTMENT',
  'TRANSFER_IN',
  'TRANSFER_OUT',
  'RESERVATION',
  'RELEASE',
  'SHIPMENT',
  'RETURN',
] as const;
export type MovementKind = (typeof MOVEMENT_KINDS)[number];

/**
 * One change of a level, signed: RESERVATION and RELEASE change what is reserved, SHIPMENT what is reserved and on hand
 * alike, all others what is on hand.
 */
export interface NewMovement {
  sku: string;
  locationId: string;
  kind: MovementKind;
  quantity: number;
  /** The order, the reason that was given, or the other location of a transfer. */
  reference?: string;
  /** Whose doing it was; nobody's when an order caused it. */
  actor?: string;
}

/** A movement as it was recorded. */
export interface Movement extends NewMovement {
  id: string;
  at: Date;
}

/** What can be sold of a level. */
export const availableIn = ({ onHand, reserved }: Level): number => onHand - reserved;

/** Sums one number over the levels of a sku. */
export const total = ({ levels }: Pick<Stock, 'levels'>, of: (level: Level) => number): number =>
  levels.reduce((sum, level) => sum + of(level), 0);

/** What a sku's available quantity means to a shopper. */
export const statusOf = (available: number, reorderPoint: number): StockStatus =>
  available <= 0 ? 'OUT_OF_STOCK' : available <= reorderPoint ? 'LOW_STOCK' : 'IN_STOCK';

/** A product is as available as its most available variant; one without variants can't be bought. */
export const bestOf = (all: StockStatus[]): StockStatus =>
  (['IN_STOCK', 'LOW_STOCK'] as const).find((status) => all.includes(status)) ?? 'OUT_OF_STOCK';

/** Where a sku is meant: the location named; without a name the only one that keeps it, else the shop's first. */
export function placeOf(
  locations: readonly Location[],
  levels: readonly Pick<Level, 'locationId'>[],
  id?: string | null,
): Location | undefined {
  const wanted = id ?? (levels.length === 1 ? levels[0]!.locationId : locations[0]?.id);
  return locations.find((location) => location.id === wanted);
}
