import { dice } from '../dice';

/** A sample customer, who has bought and written before the shop was opened. */
export interface Shopper {
  email: string;
  name: string;
  /** Of an account: days before the seeding; it was made before anything that it did. */
  joinedDaysAgo: number;
  address: { line1: string; city: string; postalCode: string; country: string };
}

/** Towns with a country's own kind of street and postal code. */
const TOWNS = [
  ['DE', 'Berlin', '10115', 'Torstraße'],
  ['DE', 'Hamburg', '20357', 'Schulterblatt'],
  ['DE', 'Leipzig', '04109', 'Gottschedstraße'],
  ['DE', 'Köln', '50672', 'Brüsseler Straße'],
  ['NL', 'Utrecht', '3511 LX', 'Oudegracht'],
  ['NL', 'Rotterdam', '3012 KK', 'Witte de Withstraat'],
  ['FR', 'Lyon', '69001', 'Rue Romarin'],
  ['FR', 'Nantes', '44000', 'Rue Crébillon'],
  ['AT', 'Wien', '1070', 'Neubaugasse'],
  ['BE', 'Gent', '9000', 'Serpentstraat'],
  ['DK', 'København', '2200', 'Jægersborggade'],
  ['SE', 'Malmö', '211 38', 'Davidshallsgatan'],
  ['IT', 'Torino', '10124', 'Via Po'],
  ['ES', 'Valencia', '46006', 'Carrer de Cadis'],
  ['IE', 'Dublin', 'D02 X285', 'South William Street'],
  ['PL', 'Kraków', '31-055', 'Miodowa'],
] as const;

const FIRST =
  `Anna Jonas Mila Emil Sofia Noah Clara Oskar Ines Luca Freya Mateo Lotte Hugo Nina Elias Marta Felix Johanna Pau
  Amira Tom Greta Idris Vera Anton Leila Sven Priya Bruno Ewa Karim Saskia Milan Rosa Tobias Noor Henrik Chiara Daan
  Helena Yusuf Margot Piotr Alma Gustav Dilara Remi Katrin Joris`.split(/\s+/);
const LAST =
  `Vogel Lindgren Rossi Moreau Peeters Novak Schmitt Garcia Jensen Bakker Kowalska Fischer Marchetti Laurent Nilsson
  Wagner Haas Romero Dupont Byrne Visser Brandt Costa Lehmann Svensson Kaya Meyer Fontaine Olsen Weber Ricci Janssens
  Sauer Ferrer Holm Nowak Petit Krause Conti Walsh`.split(/\s+/);

const PEOPLE = 160;

/** An address's part before the @, of plain letters. */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[^a-zA-Z ]/g, '')
    .toLowerCase()
    .replaceAll(' ', '.');

/** 160 sample customers with an account each; no two with one name. */
export const shoppers: Shopper[] = (() => {
  const chance = dice(2026);
  const names = new Set<string>();
  while (names.size < PEOPLE) names.add(`${chance.one(FIRST)} ${chance.one(LAST)}`);
  return [...names].map((name) => {
    const [country, city, postalCode, street] = chance.one(TOWNS);
    return {
      email: `${plain(name)}@shop.test`,
      name,
      joinedDaysAgo: chance.between(120, 500),
      address: { line1: `${street} ${chance.between(1, 120)}`, city, postalCode, country },
    };
  });
})();
