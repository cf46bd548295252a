/** The countries of each continent, ISO 3166-1 alpha-2; one that lies on two counts to the one that its parcels take. */
const CONTINENTS = [
  'AD AL AT AX BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA XK',
  'AE AF AM AZ BD BH BN BT CN GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP OM PH PK PS QA SA SG SY TH TJ TL TM TR TW UZ VN YE',
  'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TG TN TZ UG YT ZA ZM ZW',
  'AG AI AW BB BL BM BQ BS BZ CA CR CU CW DM DO GD GL GP GT HN HT JM KN KY LC MF MQ MS MX NI PA PM PR SV SX TC TT US VC VG VI',
  'AR BO BR CL CO EC FK GF GY PE PY SR UY VE',
  'AS AU CK FJ FM GU KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV VU WF WS',
];
const continentOf = new Map(
  CONTINENTS.flatMap((codes, continent) => codes.split(' ').map((code) => [code, continent])),
);

/** How far a parcel goes between two countries: 0 in the same, 1 on the same continent, 2 elsewhere. */
export function distance(from: string, to: string): number {
  if (from === to) return 0;
  const continent = continentOf.get(from);
  return continent !== undefined && continent === continentOf.get(to) ? 1 : 2;
}
