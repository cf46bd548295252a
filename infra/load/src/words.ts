/** A kind of thing that shops sell, with what it can be made of and what its forms differ in. Prices in minor units. */
export interface Kind {
  name: string;
  department: string;
  category: string;
  /** From the cheapest to the dearest. */
  price: [number, number];
  materials: string[];
  options: ('colour' | 'clothes' | 'shoes' | 'volume' | 'diameter' | 'storage' | 'weight')[];
}

const COTTONS = ['Cotton', 'Organic cotton', 'Linen', 'Wool', 'Merino wool', 'Recycled polyester', 'Viscose', 'Denim'];
const HIDES = ['Leather', 'Suede', 'Canvas', 'Recycled mesh', 'Nubuck', 'Natural rubber', 'Felt'];
const WOODS = ['Oak', 'Walnut', 'Ash', 'Beech', 'Cherry', 'Birch', 'Pine', 'Teak'];
const HARD = ['Stainless steel', 'Cast iron', 'Copper', 'Aluminium', 'Enamelled steel', 'Carbon steel'];
const CLAYS = ['Stoneware', 'Porcelain', 'Glass', 'Earthenware', 'Bone china'];
const PLASTICS = ['Aluminium', 'Recycled plastic', 'Magnesium', 'Silicone', 'Bamboo'];
const PAPERS = ['Recycled paper', 'Cotton paper', 'Kraft paper', 'Laid paper'];

const kinds = (
  department: string,
  category: string,
  price: Kind['price'],
  materials: string[],
  options: Kind['options'],
  names: string,
): Kind[] => names.split(', ').map((name) => ({ name, department, category, price, materials, options }));

/** What the generated shop sells. */
export const KINDS: Kind[] = [
  ...kinds(
    'Clothing',
    'Shirts',
    [1900, 12900],
    COTTONS,
    ['colour', 'clothes'],
    'Shirt, Tee, Polo, Blouse, Henley, Tunic',
  ),
  ...kinds(
    'Clothing',
    'Knitwear',
    [3900, 24900],
    COTTONS,
    ['colour', 'clothes'],
    'Sweater, Cardigan, Hoodie, Fleece, Vest',
  ),
  ...kinds(
    'Clothing',
    'Outerwear',
    [5900, 49900],
    COTTONS,
    ['colour', 'clothes'],
    'Jacket, Coat, Parka, Gilet, Raincoat',
  ),
  ...kinds(
    'Clothing',
    'Trousers',
    [2900, 17900],
    COTTONS,
    ['colour', 'clothes'],
    'Jeans, Chinos, Shorts, Skirt, Leggings',
  ),
  ...kinds(
    'Clothing',
    'Accessories',
    [900, 8900],
    COTTONS,
    ['colour'],
    'Scarf, Beanie, Belt, Cap, Gloves, Socks, Umbrella',
  ),
  ...kinds(
    'Footwear',
    'Trainers',
    [4900, 19900],
    HIDES,
    ['colour', 'shoes'],
    'Running Shoes, Trainers, High-Tops, Trail Shoes',
  ),
  ...kinds(
    'Footwear',
    'Boots',
    [7900, 32900],
    HIDES,
    ['colour', 'shoes'],
    'Boots, Chelsea Boots, Wellies, Hiking Boots',
  ),
  ...kinds(
    'Footwear',
    'Everyday shoes',
    [2900, 18900],
    HIDES,
    ['colour', 'shoes'],
    'Sandals, Slippers, Loafers, Clogs, Brogues',
  ),
  ...kinds(
    'Kitchen',
    'Cookware',
    [1900, 29900],
    HARD,
    ['diameter'],
    'Frying Pan, Saucepan, Casserole, Wok, Stockpot, Roasting Tin',
  ),
  ...kinds(
    'Kitchen',
    'Coffee and tea',
    [1500, 19900],
    HARD,
    ['volume', 'colour'],
    'Kettle, Teapot, Moka Pot, Coffee Grinder, Milk Jug',
  ),
  ...kinds(
    'Kitchen',
    'Tableware',
    [900, 14900],
    CLAYS,
    ['colour'],
    'Mug, Plate, Bowl, Tumbler, Carafe, Serving Dish, Jug',
  ),
  ...kinds(
    'Kitchen',
    'Knives and boards',
    [1900, 21900],
    WOODS,
    ['diameter'],
    'Bread Knife, Paring Knife, Chopping Board, Pepper Mill',
  ),
  ...kinds(
    'Home',
    'Lighting',
    [2900, 39900],
    HARD,
    ['colour'],
    'Desk Lamp, Floor Lamp, Table Lamp, Pendant Light, Lantern',
  ),
  ...kinds(
    'Home',
    'Furniture',
    [5900, 129900],
    WOODS,
    ['colour'],
    'Dining Chair, Stool, Side Table, Bookcase, Armchair, Desk, Bench',
  ),
  ...kinds(
    'Home',
    'Textiles',
    [1200, 24900],
    COTTONS,
    ['colour'],
    'Cushion, Throw, Rug, Towel, Curtain, Bedspread, Bath Mat',
  ),
  ...kinds(
    'Home',
    'Decoration',
    [900, 19900],
    CLAYS,
    ['colour'],
    'Vase, Planter, Candle Holder, Mirror, Wall Clock, Picture Frame',
  ),
  ...kinds(
    'Electronics',
    'Audio',
    [2900, 69900],
    PLASTICS,
    ['colour'],
    'Headphones, Earbuds, Speaker, Turntable, Radio, Microphone',
  ),
  ...kinds(
    'Electronics',
    'Computing',
    [1900, 29900],
    PLASTICS,
    ['storage'],
    'Keyboard, Mouse, SSD, Webcam, Laptop Stand, Memory Card',
  ),
  ...kinds(
    'Electronics',
    'Cameras and watches',
    [4900, 89900],
    PLASTICS,
    ['colour'],
    'Camera, Fitness Watch, Binoculars, Power Bank',
  ),
  ...kinds(
    'Outdoor',
    'Camping',
    [1900, 79900],
    COTTONS,
    ['colour'],
    'Tent, Sleeping Bag, Sleeping Mat, Tarp, Hammock, Camp Chair',
  ),
  ...kinds(
    'Outdoor',
    'Bags',
    [2900, 29900],
    HIDES,
    ['colour', 'volume'],
    'Backpack, Duffel, Tote, Hip Pack, Dry Bag, Messenger Bag',
  ),
  ...kinds(
    'Outdoor',
    'Camp kit',
    [900, 12900],
    HARD,
    ['volume'],
    'Bottle, Camp Stove, Headlamp, Pocket Knife, Compass',
  ),
  ...kinds(
    'Pantry',
    'Drinks',
    [300, 3900],
    PAPERS,
    ['weight'],
    'Espresso Beans, Filter Coffee, Green Tea, Black Tea, Hot Chocolate',
  ),
  ...kinds(
    'Pantry',
    'Larder',
    [200, 2900],
    PAPERS,
    ['weight'],
    'Honey, Olive Oil, Spaghetti, Tomato Sauce, Jam, Granola, Rice',
  ),
  ...kinds(
    'Books and paper',
    'Stationery',
    [300, 6900],
    PAPERS,
    ['colour'],
    'Notebook, Fountain Pen, Pencils, Planner, Ink, Letter Set',
  ),
];

export const STYLES =
  'Everyday, Classic, Slim, Relaxed, Quilted, Ribbed, Striped, Checked, Embroidered, Folding, Compact, Portable, Insulated, Waterproof, Lightweight, Heavy, Hammered, Dipped, Glazed, Woven, Braided, Stitched, Padded, Lined, Cropped, Oversized, Reversible, Adjustable, Stackable, Nesting, Handmade, Vintage, Modern, Rustic, Minimal, Nordic, Alpine, Coastal, Urban, Weekend, Summer, Winter, Festival, Travel, Garden, Studio, Heritage, Signature, Limited, Essential'.split(
    ', ',
  );

export const COLOURS =
  'Black, White, Navy, Grey, Red, Green, Blue, Yellow, Orange, Brown, Beige, Cream, Olive, Rust, Sand, Plum, Teal, Coral, Moss, Slate, Ink, Rose, Mustard, Burgundy, Charcoal'.split(
    ', ',
  );

export const TAGS = 'gift, sale, organic, recycled, vegan, office, summer, winter, warm, new, handmade, travel'.split(
  ', ',
);

export const ORIGINS = 'Portugal, Italy, Germany, Sweden, Japan, Spain, France, Poland, Denmark, Estonia'.split(', ');

export const CARES = 'Machine wash 30 °C, Machine wash 40 °C, Hand wash, Dry clean, Wipe clean, Dishwasher safe'.split(
  ', ',
);

/** What brands, lines and places are called: three syllables make some thousand names. */
export const SYLLABLES: [string[], string[], string[]] = [
  'Bran Cal Dor El Fen Gar Hal Is Jor Kes Lum Mar Nor Os Pel Quin Ros Sel Tar Ul Ver Wil Yar Zan'.split(' '),
  'a e i o u ar el in or un ess ill and ock'.split(' '),
  'by dale field ford ham ley low mere ness ris rock son sted ton vale vik well wick worth'.split(' '),
];

/** Sentences of descriptions; `{}` are filled with a style, a material, a place or a kind. */
export const SENTENCES =
  'Made from {} by people who have done so for three generations.|It gets better with every year of use.|Designed in {} and tested in the rain.|The seams are double-stitched, so that they hold for longer than you need.|A {} piece for every day, and for some nights.|Easy to clean, easy to repair and easy to love.|The finish is {} and pleasant to the touch.|It packs flat, weighs little and asks for nothing.|Goes well with a {} and a quiet Sunday.|Each one is checked by hand before it leaves {}.|Comes in a plain box without plastic.|Two years of guarantee, and spare parts for ten.|Balanced, sturdy and never in the way.|Inspired by the harbours of {} in November.|Warm in winter, cool in August.|The handle stays cool and the base stays put.|Nothing rattles, nothing sticks, nothing needs an account.'.split(
    '|',
  );
