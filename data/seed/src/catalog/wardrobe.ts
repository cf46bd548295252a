import { choice, product, sizes } from '../product';

const black = choice('Black', 'BLK');
const navy = choice('Navy', 'NVY');
const five = sizes('XS', 'S', 'M', 'L', 'XL');

/** More tops, coats and jackets. */
export const wardrobe = [
  product({
    slug: 'merino-crew-sweater',
    title: 'Merino Crew Sweater',
    brand: 'Norrvik',
    category: 'tops',
    sku: 'NOR-CRW',
    price: 8900,
    weightGrams: 320,
    description:
      'Fine merino, knitted in one piece at the shoulders so that no seam sits where a bag strap does. Warm on a platform in January and not too warm on the train.',
    alt: 'Wine red sweater with a round neck and ribbed cuffs, laid flat',
    tags: ['warm', 'basics'],
    attributes: { Material: 'Merino wool', Fit: 'Regular', Care: 'Wool wash 30 °C' },
    options: { Colour: [choice('Wine', 'WIN'), navy, choice('Oatmeal', 'OAT')], Size: five },
  }),
  product({
    slug: 'cable-cardigan',
    title: 'Cable-Knit Cardigan',
    brand: 'Fennway',
    category: 'tops',
    sku: 'FEN-CRD',
    price: 12900,
    weightGrams: 890,
    description:
      'A cardigan with weight to it: six-ply lambswool, cables down both fronts and horn buttons that were sewn on by someone who meant it. The pockets hold hands, not just their tips.',
    alt: 'Cream cardigan with cables, horn buttons and two pockets',
    tags: ['warm'],
    attributes: { Material: 'Lambswool', Fit: 'Relaxed', Care: 'Hand wash' },
    options: { Colour: [choice('Ecru', 'ECR'), choice('Moss', 'MOS')], Size: sizes('S', 'M', 'L') },
  }),
  product({
    slug: 'pique-polo',
    title: 'Piqué Polo',
    brand: 'Aurel',
    category: 'tops',
    sku: 'AUR-POL',
    price: 4290,
    weightGrams: 230,
    description:
      'Cotton piqué with a tipped collar that stays where you put it. The placket is short, the hem is straight and the sleeves end where arms look best.',
    alt: 'Dark green polo shirt with cream tipping on collar and sleeves',
    tags: ['basics', 'summer'],
    attributes: { Material: 'Organic cotton', Fit: 'Regular', Care: 'Machine wash 40 °C' },
    options: { Colour: [choice('Pine', 'PIN'), navy, choice('Chalk', 'CHK')], Size: sizes('S', 'M', 'L', 'XL') },
  }),
  product({
    slug: 'leaf-print-shirt',
    title: 'Leaf Print Shirt',
    brand: 'Marelle',
    category: 'tops',
    sku: 'MAR-LEA',
    price: 6490,
    was: 7900,
    weightGrams: 210,
    description:
      'An open-collared shirt for hot evenings, printed by screen with two kinds of leaf. The cloth is a viscose that falls like water and dries on the line in an hour.',
    alt: 'Cream short-sleeved shirt printed with green and orange leaves',
    tags: ['summer', 'sale'],
    attributes: { Material: 'Viscose', Fit: 'Boxy', Care: 'Machine wash 30 °C' },
    options: { Size: sizes('S', 'M', 'L', 'XL') },
  }),
  product({
    slug: 'denim-trucker-jacket',
    title: 'Denim Trucker Jacket',
    brand: 'Holt & Rye',
    category: 'outerwear',
    sku: 'HOL-TRK',
    price: 11900,
    weightGrams: 960,
    description:
      'Twelve-ounce denim cut short at the waist, with two pockets at the chest and two at the sides. It starts stiff and ends up yours.',
    alt: 'Blue denim jacket with copper buttons and orange stitching',
    tags: ['denim'],
    attributes: { Material: 'Cotton denim', Fit: 'Regular', Care: 'Wash inside out' },
    options: { Colour: [choice('Worn blue', 'BLU'), black], Size: sizes('S', 'M', 'L', 'XL') },
  }),
  product({
    slug: 'field-parka',
    title: 'Field Parka',
    brand: 'Tarnside',
    category: 'outerwear',
    sku: 'TAR-PRK',
    price: 24900,
    weightGrams: 1680,
    description:
      'Waxed cotton outside, quilted wool inside and four pockets that take gloves, a thermos and a dog lead. The trim of the hood comes off for the wash.',
    alt: 'Olive parka with a furry hood and four pockets',
    tags: ['warm', 'waterproof'],
    attributes: { Material: 'Waxed cotton', Lining: 'Wool', Fit: 'Relaxed' },
    options: { Size: sizes('S', 'M', 'L', 'XL', 'XXL') },
  }),
  product({
    slug: 'pile-fleece',
    title: 'Half-Zip Pile Fleece',
    brand: 'Tarnside',
    category: 'outerwear',
    sku: 'TAR-FLC',
    price: 8490,
    weightGrams: 480,
    description:
      'Deep pile made from bottles, with a smooth yoke where rucksack straps would wear it thin. It dries while you make the tea.',
    alt: 'Cream pile fleece with a green yoke and a chest pocket',
    tags: ['warm', 'recycled'],
    attributes: { Material: 'Recycled polyester', Fit: 'Regular', Care: 'Machine wash 30 °C' },
    options: {
      Colour: [choice('Cream and pine', 'CRP'), choice('Clay and navy', 'CLN')],
      Size: sizes('S', 'M', 'L', 'XL'),
    },
  }),
];
