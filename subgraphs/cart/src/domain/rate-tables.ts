import type { Destination } from './destination';
import { COUNTRY_TAX, REGION_TAX, SHIPPING, type ShippingRate, type TaxRates } from './rates';

/** Of a country, or of a region where regions set the tax: rates in thousandths of a percent. */
export interface TaxPlace extends TaxRates {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Its code, such as CA; null of a country with one set of rates. */
  region: string | null;
}

/** Countries with the same ways of shipping. */
export interface ShippingZone {
  id: string;
  name: string;
  /** ISO 3166-1 alpha-2; null: all that are in no other zone. */
  countries: string[] | null;
  options: ShippingRate[];
}

/** A table counts its changes, from 1; 0 is the table that a shop starts with. */
export interface TaxTable {
  version: number;
  places: TaxPlace[];
}
export interface ShippingTable {
  version: number;
  zones: ShippingZone[];
}

/** What shipping and tax cost, by destination. */
export interface Rates {
  shipping: ShippingTable;
  tax: TaxTable;
}

/** The rates in force: the saved tables, the starting ones where none is. There are always tax rates for the shop's place. */
export function ratesInForce(home: Destination, shipping?: ShippingTable | null, tax?: TaxTable | null): Rates {
  const places = tax && taxPlace(tax.places, home) ? tax.places : [...(tax?.places ?? []), ...missing(home, tax)];
  return {
    shipping: shipping ?? { version: 0, zones: startingZones(home.country) },
    tax: { version: tax?.version ?? 0, places },
  };
}

/** The row of a destination, if the table has one. */
export const taxPlace = (places: readonly TaxPlace[], { country, region }: Destination): TaxPlace | undefined =>
  places.find((place) => place.country === country && (place.region === null || place.region === region));

/** The zone of a country, if parcels go there. */
export const zoneOf = ({ zones }: ShippingTable, country: string): ShippingZone | undefined =>
  zones.find(({ countries }) => countries?.includes(country)) ?? zones.find(({ countries }) => countries === null);

const STARTING_PLACES: TaxPlace[] = [
  ...Object.entries(COUNTRY_TAX).map(([country, rates]) => ({ country, region: null, ...rates })),
  ...Object.entries(REGION_TAX).flatMap(([country, regions]) =>
    Object.entries(regions).map(([region, rates]) => ({ country, region, ...rates })),
  ),
];

const missing = (home: Destination, tax?: TaxTable | null) =>
  tax ? STARTING_PLACES.filter((place) => taxPlace([place], home)) : STARTING_PLACES;

/** As seen from the shop: at home, in Europe when it is there, and all the world. */
function startingZones(home: string): ShippingZone[] {
  const europe = COUNTRY_TAX[home] ? Object.keys(COUNTRY_TAX).filter((country) => country !== home) : [];
  const zones = [
    { id: 'home', name: 'At home', countries: [home], options: SHIPPING.HOME },
    { id: 'europe', name: 'Europe', countries: europe, options: SHIPPING.EUROPE },
    { id: 'world', name: 'Everywhere else', countries: null, options: SHIPPING.WORLD },
  ];
  return zones.filter(({ countries }) => countries?.length !== 0);
}
