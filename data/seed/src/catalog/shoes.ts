import { choice, product, sizes } from '../product';

const adult = sizes('39', '40', '41', '42', '43', '44');

/** More shoes for the street, the hill and the rain. */
export const shoes = [
  product({
    slug: 'retro-gum-runners',
    title: 'Retro Gum Runners',
    brand: 'Kestrelle',
    category: 'trainers',
    sku: 'KES-GUM',
    price: 10900,
    weightGrams: 720,
    description:
      'The runner of forty years ago with the foam of today: mesh, suede and a gum sole. Made for pavements and for people who stand a lot.',
    alt: 'Grey mesh runners with blue suede, orange stripes and a gum sole',
    tags: ['basics'],
    attributes: { Material: 'Suede and mesh', Drop: '8 mm' },
    options: { Colour: [choice('Sand and sea', 'SND'), choice('Plum', 'PLU')], Size: adult },
  }),
  product({
    slug: 'checked-slip-ons',
    title: 'Checked Slip-Ons',
    brand: 'Pellory',
    category: 'trainers',
    sku: 'PEL-SLP',
    price: 5490,
    was: 6490,
    weightGrams: 610,
    description:
      'Canvas, elastic and a rubber sole: on in a second, off in less. The check is woven rather than printed, so it does not crack.',
    alt: 'Black and cream checked slip-on shoes with white soles',
    tags: ['sale', 'summer'],
    attributes: { Material: 'Cotton canvas' },
    options: { Size: adult },
  }),
  product({
    slug: 'scree-trail-shoes',
    title: 'Scree Trail Shoes',
    brand: 'Kestrelle',
    category: 'trainers',
    sku: 'KES-SCR',
    price: 14900,
    weightGrams: 590,
    description:
      'Five-millimetre lugs, a plate under the ball of the foot and laces that close with one pull. For wet grass, loose stone and the last bus home.',
    alt: 'Green trail running shoes with yellow straps and deep black lugs',
    tags: ['outdoor'],
    attributes: { Material: 'Recycled mesh', Drop: '4 mm', Lugs: '5 mm' },
    options: { Size: adult },
  }),
  product({
    slug: 'garden-wellies',
    title: 'Garden Wellies',
    brand: 'Tarnside',
    category: 'boots-and-slippers',
    sku: 'TAR-WEL',
    price: 7900,
    weightGrams: 1900,
    description:
      'Natural rubber over a cotton lining, with a strap for wide calves and a kick-off spur at the heel. They come up to the knee and stay there.',
    alt: 'Green rubber boots with a tan band and side strap',
    tags: ['waterproof'],
    attributes: { Material: 'Natural rubber', Lining: 'Cotton' },
    options: { Colour: [choice('Moss', 'MOS'), choice('Marine', 'MRN')], Size: sizes('37', '39', '41', '43') },
  }),
  product({
    slug: 'penny-loafers',
    title: 'Penny Loafers',
    brand: 'Pellory',
    category: 'boots-and-slippers',
    sku: 'PEL-PEN',
    price: 16900,
    weightGrams: 810,
    description:
      'Calf leather on a stitched sole that a cobbler can replace. Narrow at first, then moulded to your foot and nobody else’s.',
    alt: 'Pair of oxblood loafers seen from above',
    tags: ['office'],
    attributes: { Material: 'Leather', Sole: 'Goodyear welted' },
    options: { Colour: [choice('Oxblood', 'OXB'), choice('Black', 'BLK')], Size: sizes('40', '41', '42', '43', '44') },
  }),
  product({
    slug: 'ribbon-espadrilles',
    title: 'Ribbon Espadrilles',
    brand: 'Marelle',
    category: 'boots-and-slippers',
    sku: 'MAR-ESP',
    price: 5900,
    weightGrams: 480,
    description:
      'Jute soles stitched by hand in a village that has done little else for a century. Canvas uppers, cotton ribbons and a thin skin of rubber below.',
    alt: 'Cream espadrilles with red stripes and ribbons on rope soles',
    tags: ['summer'],
    attributes: { Material: 'Cotton canvas', Sole: 'Jute' },
    options: { Size: sizes('36', '37', '38', '39', '40', '41') },
  }),
];
