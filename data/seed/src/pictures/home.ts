import { candle, planter, stemVase } from '../draw/decor';
import { bathMat, bedding, rug, teaTowels } from '../draw/fabrics';
import { ladderBookcase, spindleChair, stool } from '../draw/furniture';
import { paperLantern, stringLights, wallLamp } from '../draw/glow';
import { deskLamp, mushroomLamp, pendant, tripodLamp } from '../draw/lighting';
import { basket, candlesticks, figTree, mirror, wallClock } from '../draw/ornament';
import { armchair, bench, desk, sideTable } from '../draw/rooms';
import { coloured, plain, type Shots } from '../draw/shots';
import { cushion, throwBlanket, towels } from '../draw/textiles';

const light: Record<string, Shots> = {
  'articulated-desk-lamp': coloured('floor', '#c9d2cc', deskLamp, ['#2f5d50'], {
    Black: ['#2e2e31'],
    Cream: ['#e6d9bd'],
  }),
  'mushroom-table-lamp': coloured('floor', '#dcc4b2', mushroomLamp, ['#e58e5c'], { Milk: ['#efe6d6'] }),
  'tripod-floor-lamp': coloured('floor', '#d3cbbf', tripodLamp, ['#a8743f', '#efe3c8'], {
    Walnut: ['#6b4529', '#e6d8bc'],
  }),
  'woven-pendant-light': plain('floor', '#cfd3c9', pendant('#c99b5f')),
  'paper-lantern': plain('floor', '#cdbfae', paperLantern('#f4e8cf'), [120, 90, 380]),
  'opal-wall-lamp': coloured('flat', '#d3c8bb', wallLamp, ['#c79a4b'], { Black: ['#3a383a'] }, [230, 380, 330]),
  'garden-string-lights': plain('flat', '#8a8f9a', stringLights('#ffc860')),
};

const furniture: Record<string, Shots> = {
  'spindle-dining-chair': coloured('floor', '#d9dcd6', spindleChair, ['#a9713f'], {
    Ash: ['#d3b384'],
    'Black ash': ['#38332f'],
  }),
  'three-legged-stool': plain('floor', '#e5d6c6', stool('#d2a56c', '#3a3532')),
  'ladder-bookcase': coloured('floor', '#e3e0d7', ladderBookcase, ['#b98552', '#34373b'], {
    Walnut: ['#734a2d', '#34373b'],
  }),
  'tray-side-table': coloured('sunlit', '#d9d6cb', sideTable, ['#b98350', '#33302e'], {
    Walnut: ['#754a2e', '#33302e'],
  }),
  'ash-hall-bench': plain('niche', '#dcd3c6', bench('#cfa877', '#a8503c')),
  'boucle-armchair': coloured('sunlit', '#cfd6d0', armchair, ['#efe6d4', '#8a5a30'], {
    Moss: ['#7f8c66', '#8a5a30'],
    Rust: ['#b5654a', '#6b4526'],
  }),
  'two-drawer-desk': coloured('floor', '#d9dcd4', desk, ['#b98c5e', '#e6dcc6'], { Walnut: ['#7a5034', '#d9c7a6'] }),
};

const textiles: Record<string, Shots> = {
  'linen-cushion': coloured('flat', '#dcd3c4', cushion, ['#c8775a', '#f3e3cb'], {
    Olive: ['#7d7f52', '#e9e0bd'],
    Flax: ['#d6c4a1', '#8a6a44'],
  }),
  'herringbone-throw': coloured('floor', '#dfe0dd', throwBlanket, ['#8d9aa6', '#e9e4d8'], {
    Moss: ['#76825f', '#e9e4d0'],
  }),
  'bath-towel-set': coloured('floor', '#dbe3e1', towels, ['#f1e9db', '#a9bfb6', '#d89a7b'], {
    White: ['#f6f3ec', '#ece7dc', '#f3efe6'],
  }),
  'washed-linen-bedding': plain('floor', '#d8dad6', bedding('#f2ece0', '#8fa3a8'), [60, 300, 400]),
  'flat-woven-rug': plain('boards', '#bfa585', rug('#e6d8bd', '#a8503c', '#34506a')),
  'linen-tea-towels': plain('flat', '#dfe0d6', teaTowels('#f5efe2', '#c4694a', '#4d7a86'), [70, 170, 380]),
  'tufted-bath-mat': coloured('duo', '#cfdcdb', bathMat, ['#e9e2d4'], { Sage: ['#a9bba2'], Clay: ['#cf9476'] }),
};

const decor: Record<string, Shots> = {
  'stem-vase': plain('niche', '#e6dccf', stemVase('#7f97a1')),
  'terracotta-planter': plain('sunlit', '#e4e0d2', planter('#bf6b45')),
  'soy-candle': plain('floor', '#cfc6bc', candle('#efe3cc', '#faf5ea')),
  'rimmed-wall-clock': coloured('flat', '#d6dbd3', wallClock, ['#a9744a', '#c0402f'], {
    'Black ash': ['#3b3634', '#e2a03c'],
  }),
  'strap-mirror': plain('flat', '#e0d8cd', mirror('#b98350')),
  'seagrass-basket': plain('niche', '#dcd8cc', basket('#cfae78', '#8a5a4a')),
  'brass-candlesticks': plain('niche', '#c9bdb2', candlesticks('#c79a4b', '#f4ecdc')),
  'potted-rubber-fig': coloured('sunlit', '#d6dcd0', figTree, ['#c9b9a2', '#8a5a30'], {
    Slate: ['#5c6a70', '#8a5a30'],
  }),
};

/** What things of the home look like. */
export const home: Record<string, Shots> = { ...light, ...furniture, ...textiles, ...decor };
