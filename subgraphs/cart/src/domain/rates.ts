/** The rates that a shop starts with, as of 2026, until it saves its own. A shop checks them against the law where it sells. */

/** Of a country or region, in thousandths of a percent: 19,000 is 19 %. Zero-rated goods are 0 everywhere. */
export interface TaxRates {
  STANDARD: number;
  REDUCED: number;
}

const percent = (standard: number, reduced: number): TaxRates => ({
  STANDARD: Math.round(standard * 1000),
  REDUCED: Math.round(reduced * 1000),
});

/** Countries with one set of rates, by ISO 3166-1 alpha-2. REDUCED is a usual reduced rate; what it covers differs. */
export const COUNTRY_TAX: Record<string, TaxRates> = {
  AT: percent(20, 10),
  BE: percent(21, 6),
  BG: percent(20, 9),
  CH: percent(8.1, 2.6),
  CY: percent(19, 5),
  CZ: percent(21, 12),
  DE: percent(19, 7),
  DK: percent(25, 25),
  EE: percent(24, 9),
  ES: percent(21, 10),
  FI: percent(25.5, 13.5),
  FR: percent(20, 5.5),
  GB: percent(20, 5),
  GR: percent(24, 13),
  HR: percent(25, 13),
  HU: percent(27, 5),
  IE: percent(23, 13.5),
  IT: percent(22, 10),
  LT: percent(21, 12),
  LU: percent(17, 8),
  LV: percent(21, 12),
  MT: percent(18, 5),
  NL: percent(21, 9),
  NO: percent(25, 15),
  PL: percent(23, 8),
  PT: percent(23, 6),
  RO: percent(21, 11),
  SE: percent(25, 12),
  SI: percent(22, 9.5),
  SK: percent(23, 5),
};

const all = (standard: number): TaxRates => percent(standard, standard);
const exempt = (standard: number): TaxRates => percent(standard, 0);

/** Countries whose regions set the tax. US: the states' own rates, without counties and cities; REDUCED is for groceries. */
export const REGION_TAX: Record<string, Record<string, TaxRates>> = {
  US: {
    ...{ AK: all(0), AL: percent(4, 2), AR: exempt(6.5), AZ: exempt(5.6), CA: exempt(7.25), CO: exempt(2.9) },
    ...{ CT: exempt(6.35), DC: exempt(6), DE: all(0), FL: exempt(6), GA: exempt(4), HI: all(4), IA: exempt(6) },
    ...{ ID: all(6), IL: exempt(6.25), IN: exempt(7), KS: exempt(6.5), KY: exempt(6), LA: exempt(5) },
    ...{
      MA: exempt(6.25),
      MD: exempt(6),
      ME: exempt(5.5),
      MI: exempt(6),
      MN: exempt(6.875),
      MO: percent(4.225, 1.225),
    },
    ...{ MS: percent(7, 5), MT: all(0), NC: exempt(4.75), ND: exempt(5), NE: exempt(5.5), NH: all(0) },
    ...{ NJ: exempt(6.625), NM: exempt(4.875), NV: exempt(6.85), NY: exempt(4), OH: exempt(5.75), OK: exempt(4.5) },
    ...{ OR: all(0), PA: exempt(6), RI: exempt(7), SC: exempt(6), SD: all(4.2), TN: percent(7, 4), TX: exempt(6.25) },
    ...{ UT: percent(4.85, 1.75), VA: percent(4.3, 1), VT: exempt(6), WA: exempt(6.5), WI: exempt(5), WV: exempt(6) },
    ...{ WY: exempt(4) },
  },
};

/** Where a parcel goes, seen from the shop. */
type Zone = 'HOME' | 'EUROPE' | 'WORLD';

/** One way of shipping. Prices in minor units, tax included where the shop's prices include it. */
export interface ShippingRate {
  id: string;
  name: string;
  /** The price up to a weight with packaging, lightest first, null for any; heavier parcels are not taken. */
  upTo: { grams: number | null; price: number }[];
  /** From this subtotal on it costs nothing. */
  freeFrom?: number | null;
  estimatedDaysMin: number;
  estimatedDaysMax: number;
}

const days = (estimatedDaysMin: number, estimatedDaysMax: number) => ({ estimatedDaysMin, estimatedDaysMax });
/** Prices up to 2 kg, 10 kg and 30 kg, and by freight for all that is heavier. */
const parcel = (light: number, middle: number, heavy: number, freight?: number) => [
  { grams: 2_000, price: light },
  { grams: 10_000, price: middle },
  { grams: 30_000, price: heavy },
  ...(freight ? [{ grams: null, price: freight }] : []),
];

/** By zone, cheapest first. */
export const SHIPPING: Record<Zone, ShippingRate[]> = {
  HOME: [
    { id: 'standard', name: 'Standard', upTo: parcel(490, 690, 1190, 3900), freeFrom: 5_000, ...days(2, 4) },
    { id: 'express', name: 'Express', upTo: parcel(990, 1290, 1990), ...days(1, 1) },
  ],
  EUROPE: [
    { id: 'standard', name: 'Standard', upTo: parcel(990, 1490, 2490, 7900), freeFrom: 10_000, ...days(3, 7) },
    { id: 'express', name: 'Express', upTo: parcel(1990, 2490, 3990), ...days(2, 3) },
  ],
  WORLD: [
    { id: 'standard', name: 'Standard', upTo: parcel(1990, 3490, 5990, 14900), ...days(7, 14) },
    { id: 'express', name: 'Express', upTo: parcel(3990, 5990, 9990), ...days(3, 5) },
  ],
};
