import { brewScale, handGrinder, milkJug, teapot } from '../draw/brewing';
import { frenchPress, mokaPot, pourOver } from '../draw/coffee';
import { breadBoard, mills, mixingBowls, stockpot, wok } from '../draw/cooking';
import { casserole, chefsKnife, fryingPan, saucepan } from '../draw/cookware';
import { gooseneckKettle, stoveKettle } from '../draw/kettles';
import { cakeStand, carafe, cutlery, saladBowl, wineGlasses } from '../draw/serving';
import { coloured, plain, type Shots } from '../draw/shots';
import { mug, plates, tumblers } from '../draw/tableware';

const coffee: Record<string, Shots> = {
  'gooseneck-kettle': plain('floor', '#d9dedb', gooseneckKettle('#f1ece0')),
  'whistling-stove-kettle': coloured('floor', '#e8ddc9', stoveKettle, ['#b8402f'], {
    Cream: ['#efe4cc'],
    Ink: ['#34435c'],
  }),
  'french-press': plain('table', '#dcd3c7', frenchPress('#b9bcc0', '#a8703f')),
  'moka-pot': plain('floor', '#e3d2c3', mokaPot('#332b28')),
  'pour-over-set': plain('table', '#d3dbd6', pourOver('#f4efe6')),
  'beech-hand-grinder': coloured('table', '#dad6c8', handGrinder, ['#b07d48', '#b9bcc0'], {
    Walnut: ['#6f452a', '#c2b08a'],
  }),
  'cane-handle-teapot': coloured('table', '#cfd8d2', teapot, ['#4f6f73'], { Celadon: ['#9dbaa0'], Oat: ['#d8c8a6'] }),
  'milk-jug': plain('table', '#e4d8cc', milkJug('#6a8fa5')),
  'brewing-scale': coloured('table', '#d8d8d2', brewScale, ['#34373b'], { White: ['#e9e6df'] }, [180, 340, 400]),
};

const cookware: Record<string, Shots> = {
  'enamelled-casserole': coloured('floor', '#dfe0d6', casserole, ['#2f6f73'], { Chalk: ['#e9e2d2'] }),
  'carbon-steel-frying-pan': plain('flat', '#e2d3c0', fryingPan),
  'copper-saucepan': plain('floor', '#d5dbd9', saucepan),
  'chefs-knife': plain('flat', '#dfe0dc', chefsKnife),
  'flat-bottom-wok': plain('table', '#dcd6c6', wok),
  'tall-stockpot': plain('floor', '#d8dcd8', stockpot('#2a2522')),
  'bread-knife': plain('linen', '#e2dccd', breadBoard),
  'nesting-mixing-bowls': plain('table', '#e0dccf', mixingBowls('#d9a441', '#f1ead9', '#7f9aa0')),
  'turned-mills': plain('niche', '#ded2c4', mills('#5a3320', '#cfa36c')),
};

const tableware: Record<string, Shots> = {
  'stoneware-mug': coloured('floor', '#e9dccb', mug, ['#5f7f8c', '#d9c6a8'], {
    Moss: ['#74835a', '#d9c6a8'],
    Oat: ['#dccba8', '#b98f66'],
  }),
  'dinner-plate-set': coloured('floor', '#d6ddd8', plates, ['#f3ede1', '#4b6a80'], {
    Terracotta: ['#f3ede1', '#bd6a48'],
  }),
  'ribbed-tumblers': plain('floor', '#a9bdb6', tumblers('#cfe3e2')),
  'riveted-cutlery': coloured(
    'boards',
    '#b79a78',
    cutlery,
    ['#3c4a44', '#e9e2d2'],
    { Cream: ['#eadfc6', '#8fa39a'] },
    [220, 380, 360],
  ),
  'cork-carafe': plain('sunlit', '#d3dfe0', carafe('#c99a62')),
  'wine-glasses': plain('niche', '#d9d2d2', wineGlasses('#7a1f38')),
  'olive-wood-bowl': plain('table', '#d5dccb', saladBowl('#b3824a')),
  'footed-cake-stand': coloured('floor', '#e8d7d6', cakeStand, ['#f3ecdf'], { Rose: ['#e0aaa6'] }),
};

/** What things of the kitchen look like. */
export const kitchen: Record<string, Shots> = { ...coffee, ...cookware, ...tableware };
