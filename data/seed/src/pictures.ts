import { gooseneckKettle, stoveKettle } from './draw/kettles';
import { frenchPress, mokaPot, pourOver } from './draw/coffee';
import { casserole, fryingPan, saucepan, chefsKnife } from './draw/cookware';
import { coffeeBag, teaTin, chocolate, honey } from './draw/sweets';
import { oliveOil, spaghetti, tomatoSauce, jam } from './draw/larder';
import { seaNovel, trainNovel, gardenNovel } from './draw/novels';
import { breadBook, trailBook, designBook } from './draw/manuals';
import { notebook, fountainPen, pencils } from './draw/stationery';
import { courtTrainers, runningShoes, highTops } from './draw/trainers';
import { chelseaBoots, hikingBoots } from './draw/boots';
import { sandals, slippers } from './draw/slippers';
import { domeTent, bellTent, sleepingBag } from './draw/tents';
import { lantern, bottle, campStove, pocketKnife } from './draw/camping';
import { cushion, throwBlanket, towels } from './draw/textiles';
import { stemVase, planter, candle } from './draw/decor';
import { lying, standing, type Picture } from './draw/picture';
import { earbuds, headphones, speaker, turntable } from './draw/audio';
import { beanie, jeans, scarf, shorts, socks } from './draw/clothes';
import { camera, drive, keyboard, mouse, powerBank, watch } from './draw/devices';
import { ladderBookcase, spindleChair, stool } from './draw/furniture';
import { deskLamp, mushroomLamp, pendant, tripodLamp } from './draw/lighting';
import { gilet, overcoat, rainJacket } from './draw/outerwear';
import { duffel, rollTop, trekkingPack } from './draw/packs';
import { mug, plates, tumblers } from './draw/tableware';
import { breton, hoodie, shirt, tee } from './draw/tops';

const clothing: Record<string, Picture> = {
  'everyday-cotton-tee': lying('#e9e2d6', tee('#3c4a5a')),
  'breton-long-sleeve': lying('#d9c3ac', breton('#f6f0e4', '#27405f')),
  'oxford-shirt': lying('#dcd6cb', shirt('#a9c3dd')),
  'brushed-fleece-hoodie': lying('#ded5c7', hoodie('#7f8f74')),
  'harbour-rain-jacket': lying('#cfd9d8', rainJacket('#e2a92f', '#3d5666')),
  'quilted-down-gilet': lying('#e6dccb', gilet('#4f6b5c', '#2e3d38')),
  'wool-overcoat': lying('#e3dbd3', overcoat('#b08a62')),
  'straight-leg-jeans': lying('#e7dfd2', jeans('#3f5c84')),
  'drawcord-chino-shorts': lying('#cfd8cf', shorts('#c9ab7c')),
  'bobble-beanie': lying('#dfe1dc', beanie('#b4503c', '#f2e6d2')),
  'checked-wool-scarf': lying('#e4dccf', scarf('#9c3b34', '#26303d', '#f0dfb8')),
  'ribbed-wool-socks': lying('#d6cfc4', socks('#d8cdb6', '#52705f')),
};

const footwear: Record<string, Picture> = {
  'court-leather-trainers': standing('#cfd6d0', courtTrainers('#f4efe6', '#4d7a64')),
  'stride-running-shoes': standing('#dcd6e0', runningShoes('#31557a', '#fbf6ec', '#f0703f')),
  'canvas-high-tops': standing('#e6d3bb', highTops('#2f3a4a')),
  'chelsea-boots': standing('#e0d6c8', chelseaBoots('#5f3a26')),
  'fell-hiking-boots': standing('#ccd4c6', hikingBoots('#8a5a33', '#41463f', '#c8452f')),
  'cork-footbed-sandals': lying('#e7ddcc', sandals('#5a4334')),
  'felted-wool-slippers': standing('#e6d9d2', slippers('#8b8f98', '#efe7d8')),
};

const kitchen: Record<string, Picture> = {
  'gooseneck-kettle': standing('#d9dedb', gooseneckKettle('#f1ece0')),
  'whistling-stove-kettle': standing('#e8ddc9', stoveKettle('#b8402f')),
  'french-press': standing('#dcd3c7', frenchPress('#b9bcc0', '#a8703f')),
  'moka-pot': standing('#e3d2c3', mokaPot('#332b28')),
  'pour-over-set': standing('#d3dbd6', pourOver('#f4efe6')),
  'enamelled-casserole': standing('#dfe0d6', casserole('#2f6f73')),
  'carbon-steel-frying-pan': lying('#e2d3c0', fryingPan),
  'copper-saucepan': standing('#d5dbd9', saucepan),
  'chefs-knife': lying('#dfe0dc', chefsKnife),
  'stoneware-mug': standing('#e9dccb', mug('#5f7f8c', '#d9c6a8')),
  'dinner-plate-set': standing('#d6ddd8', plates('#f3ede1', '#4b6a80')),
  'ribbed-tumblers': standing('#a9bdb6', tumblers('#cfe3e2')),
};

const home: Record<string, Picture> = {
  'articulated-desk-lamp': standing('#c9d2cc', deskLamp('#2f5d50')),
  'mushroom-table-lamp': standing('#dcc4b2', mushroomLamp('#e58e5c')),
  'tripod-floor-lamp': standing('#d3cbbf', tripodLamp('#a8743f', '#efe3c8')),
  'woven-pendant-light': standing('#cfd3c9', pendant('#c99b5f')),
  'spindle-dining-chair': standing('#d9dcd6', spindleChair('#a9713f')),
  'three-legged-stool': standing('#e5d6c6', stool('#d2a56c', '#3a3532')),
  'ladder-bookcase': standing('#e3e0d7', ladderBookcase('#b98552', '#34373b')),
  'linen-cushion': lying('#dcd3c4', cushion('#c8775a', '#f3e3cb')),
  'herringbone-throw': standing('#dfe0dd', throwBlanket('#8d9aa6', '#e9e4d8')),
  'bath-towel-set': standing('#dbe3e1', towels('#f1e9db', '#a9bfb6', '#d89a7b')),
  'stem-vase': standing('#e6dccf', stemVase('#7f97a1')),
  'terracotta-planter': standing('#e4e0d2', planter('#bf6b45')),
  'soy-candle': standing('#cfc6bc', candle('#efe3cc', '#faf5ea')),
};

const electronics: Record<string, Picture> = {
  'over-ear-headphones': standing('#d8d4dc', headphones('#3d4a5c', '#a8744f')),
  'wireless-earbuds': standing('#c9d3d6', earbuds('#f3efe8')),
  'portable-speaker': standing('#e6d8c8', speaker('#4d6b78', '#e07a4a')),
  'belt-drive-turntable': lying('#d3d6d1', turntable('#9a5f38', '#d9573f')),
  'mechanical-keyboard': lying('#d9cfc6', keyboard('#41505c', '#f1eadc', '#e2793f')),
  'ergonomic-mouse': lying('#dcdfdd', mouse('#4b4f57', '#5fb79a')),
  'portable-ssd': lying('#e3dccf', drive('#5a6f8c', '#e07a4a')),
  'fitness-watch': lying('#dfe1da', watch('#4a6a5c', '#b9bcc0')),
  'instant-camera': standing('#d3dcd9', camera('#f1e6d0', '#3a3836')),
  'power-bank': standing('#e4d6d0', powerBank('#6f8f8a', '#f0a64a')),
};

const outdoor: Record<string, Picture> = {
  'two-person-dome-tent': standing('#d5e0dc', domeTent('#d9803c', '#f3e6c8')),
  'canvas-bell-tent': standing('#ecdcc4', bellTent('#e9d9b8', '#b5483a')),
  'down-sleeping-bag': lying('#d6d9cc', sleepingBag('#2f6680', '#e8a94a')),
  'trekking-backpack-50': standing('#d3dbdc', trekkingPack('#3f6a5a', '#57897a')),
  'roll-top-backpack': standing('#e2d8c6', rollTop('#8a7a4c', '#7a4a2c')),
  'weekend-duffel': standing('#dcd8d2', duffel('#34506a', '#9a6238')),
  'storm-lantern': standing('#b9bfb8', lantern('#8c2f2a')),
  'insulated-bottle': standing('#d8e0dc', bottle('#2f6f80', '#f3ead6')),
  'folding-camp-stove': standing('#d9d9cb', campStove('#b9bcc0')),
  'pocket-knife': lying('#d9d2c3', pocketKnife('#8c4a30')),
};

const pantry: Record<string, Picture> = {
  'espresso-beans': standing('#e5d3bf', coffeeBag('#3a4a48', '#f3e6cc', '#c8693f')),
  'loose-leaf-tea-tin': standing('#d3ddd0', teaTin('#2f5f5a', '#a9c08a')),
  'dark-chocolate-bar': lying('#e3d4c8', chocolate('#5a3a5c', '#e0a64c')),
  'wildflower-honey': standing('#ece0c2', honey),
  'extra-virgin-olive-oil': standing('#dfe2cf', oliveOil),
  'bronze-die-spaghetti': standing('#e8dcc6', spaghetti),
  'slow-tomato-sauce': standing('#e0dfd0', tomatoSauce),
  'raspberry-jam': standing('#ecdcd8', jam),
};

const books: Record<string, Picture> = {
  'the-salt-cartographer': lying('#d8d3c8', seaNovel),
  'night-train-to-varna': lying('#d6ccd0', trainNovel),
  'a-garden-of-small-machines': lying('#c9d2c6', gardenNovel),
  'the-patient-loaf': lying('#e2d9cc', breadBook),
  'ridge-and-river': lying('#dcdccd', trailBook),
  'forms-of-quiet': lying('#cfc8bd', designBook),
  'dot-grid-notebook': lying('#d9cdb9', notebook('#2f4f4a')),
  'fountain-pen': lying('#ece6da', fountainPen('#1f4f6a')),
  'coloured-pencils': lying('#e6dccb', pencils),
};

/** The picture of each product, by the product's slug. */
export const pictures: Record<string, Picture> = {
  ...clothing,
  ...footwear,
  ...kitchen,
  ...home,
  ...electronics,
  ...outdoor,
  ...pantry,
  ...books,
};
