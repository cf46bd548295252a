import { cocoa, coffeeTin, matcha, pralines } from '../draw/breaks';
import { chilliSauce, granola, olives, riceBag, seaSalt } from '../draw/cupboard';
import { jam, oliveOil, spaghetti, tomatoSauce } from '../draw/larder';
import { coloured, plain, type Shots } from '../draw/shots';
import { chocolate, coffeeBag, honey, teaTin } from '../draw/sweets';

/** What food looks like. */
export const pantry: Record<string, Shots> = {
  'espresso-beans': plain('floor', '#e5d3bf', coffeeBag('#3a4a48', '#f3e6cc', '#c8693f')),
  'loose-leaf-tea-tin': coloured('floor', '#d3ddd0', teaTin, ['#2f5f5a', '#a9c08a'], {
    'Earl Grey': ['#34456a', '#c9b45c'],
    Mint: ['#4f8a6a', '#dfe8b4'],
  }),
  'dark-chocolate-bar': coloured('flat', '#e3d4c8', chocolate, ['#5a3a5c', '#e0a64c'], {
    'Sea salt': ['#34607a', '#e9dcc0'],
    Orange: ['#b5622f', '#f3d79a'],
  }),
  'filter-coffee-tin': plain('table', '#dfd9cb', coffeeTin('#2f4f4a', '#c8693f')),
  'drinking-chocolate': coloured('table', '#e3d4c8', cocoa, ['#6b3a2a', '#c98f4e'], {
    Cinnamon: ['#a8653a', '#e2b56c'],
    Chilli: ['#8a2f2a', '#d9693f'],
  }),
  'ceremonial-matcha': plain('linen', '#dfe2cf', matcha('#2f3b36')),
  'praline-box': plain('duo', '#e6d6d0', pralines('#7a2f3a', '#e0b05c')),
  'wildflower-honey': plain('floor', '#ece0c2', honey),
  'extra-virgin-olive-oil': plain('table', '#dfe2cf', oliveOil),
  'bronze-die-spaghetti': plain('boards', '#e8dcc6', spaghetti),
  'slow-tomato-sauce': plain('table', '#e0dfd0', tomatoSauce),
  'raspberry-jam': plain('floor', '#ecdcd8', jam),
  'honey-nut-granola': plain('table', '#e3dcc8', granola),
  'sea-salt-flakes': plain('floor', '#d6e0e2', seaSalt),
  'fermented-chilli-sauce': plain('table', '#e6d8c6', chilliSauce),
  'green-olives': plain('table', '#dcdfc9', olives),
  'carnaroli-rice': plain('floor', '#e3dccb', riceBag),
};
