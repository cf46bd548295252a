import type { SeedCategory } from './types';

type Leaf = [slug: string, name: string, description: string];

const branch = (slug: string, name: string, description: string, leaves: Leaf[]): SeedCategory[] => [
  { slug, name, description },
  ...leaves.map(([leaf, title, text]) => ({ slug: leaf, name: title, description: text, parent: slug })),
];

/** The tree of categories, parents before their children. */
export const categories: SeedCategory[] = [
  ...branch('clothing', 'Clothing', 'Everyday clothes, made to be worn for years.', [
    ['tops', 'Tops', 'Tees, shirts and sweatshirts.'],
    ['outerwear', 'Outerwear', 'Coats and jackets for every weather.'],
    ['trousers', 'Trousers and shorts', 'Denim and cotton for the lower half.'],
    ['accessories', 'Accessories', 'Hats, scarves and socks.'],
  ]),
  ...branch('footwear', 'Footwear', 'Shoes for the street, the hill and the sofa.', [
    ['trainers', 'Trainers', 'Court, canvas and running shoes.'],
    ['boots-and-slippers', 'Boots, sandals and slippers', 'For mud, sun and floorboards.'],
  ]),
  ...branch('kitchen', 'Kitchen', 'Tools for cooking, brewing and the table.', [
    ['kettles-and-coffee', 'Kettles and coffee', 'Everything for a good cup.'],
    ['cookware', 'Cookware', 'Pots, pans and knives.'],
    ['tableware', 'Tableware', 'Plates, mugs and glasses.'],
  ]),
  ...branch('home', 'Home', 'Light, furniture and fabric.', [
    ['lighting', 'Lighting', 'Lamps for desks, tables and corners.'],
    ['furniture', 'Furniture', 'Solid wood, simply made.'],
    ['textiles', 'Textiles', 'Cushions, throws and towels.'],
    ['decor', 'Plants and decoration', 'Vases, planters and candles.'],
  ]),
  ...branch('electronics', 'Electronics', 'Useful devices without fuss.', [
    ['audio', 'Audio', 'Headphones, speakers and turntables.'],
    ['desk-tech', 'Desk', 'Keyboards, mice and storage.'],
    ['wearables-and-cameras', 'Wearables and cameras', 'For the wrist and the pocket.'],
  ]),
  ...branch('outdoor', 'Outdoor', 'Kit for a night out or a fortnight.', [
    ['tents-and-sleeping', 'Tents and sleeping', 'Shelter and warmth.'],
    ['packs', 'Packs and bags', 'To carry it all.'],
    ['camp-kit', 'Camp kit', 'Light, water, fire and a sharp edge.'],
  ]),
  ...branch('pantry', 'Pantry', 'Good things that keep.', [
    ['coffee-tea-and-chocolate', 'Coffee, tea and chocolate', 'For the breaks of the day.'],
    ['larder', 'Larder', 'Oil, pasta, jars and honey.'],
  ]),
  ...branch('books-and-paper', 'Books and paper', 'To read and to write.', [
    ['fiction', 'Fiction', 'Novels to get lost in.'],
    ['non-fiction', 'Non-fiction', 'Baking, walking and looking.'],
    ['stationery', 'Stationery', 'Notebooks, pens and pencils.'],
  ]),
];
