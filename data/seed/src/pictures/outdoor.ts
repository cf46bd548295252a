import { bottle, campStove, lantern, pocketKnife } from '../draw/camping';
import { dayPack, dryBag, hammock, hipPack, sleepingMat, tarp } from '../draw/nights';
import { duffel, rollTop, trekkingPack } from '../draw/packs';
import { coloured, plain, type Shots } from '../draw/shots';
import { bellTent, domeTent, sleepingBag } from '../draw/tents';
import { campChair, campMug, compass, cookSet, headlamp } from '../draw/trail';

/** What kit for outdoors looks like. */
export const outdoor: Record<string, Shots> = {
  'two-person-dome-tent': coloured('floor', '#d5e0dc', domeTent, ['#d9803c', '#f3e6c8'], {
    Moss: ['#6f8058', '#ece3c4'],
  }),
  'canvas-bell-tent': plain('floor', '#ecdcc4', bellTent('#e9d9b8', '#b5483a')),
  'down-sleeping-bag': plain('flat', '#d6d9cc', sleepingBag('#2f6680', '#e8a94a')),
  'striped-hammock': plain('floor', '#cfdcd3', hammock('#c4694a', '#f0d9a8'), [40, 200, 400]),
  'insulated-sleeping-mat': plain('flat', '#d6d9cc', sleepingMat('#d98b3e', '#34506a')),
  'ridge-tarp': coloured(
    'floor',
    '#d3dfe0',
    tarp,
    ['#8a8f5c', '#b9bcc0'],
    { Sand: ['#cdb98f', '#b9bcc0'] },
    [180, 260, 460],
  ),
  'trekking-backpack-50': plain('floor', '#d3dbdc', trekkingPack('#3f6a5a', '#57897a')),
  'roll-top-backpack': coloured('floor', '#e2d8c6', rollTop, ['#8a7a4c', '#7a4a2c'], { Rust: ['#a5593a', '#5d3a26'] }),
  'weekend-duffel': plain('floor', '#dcd8d2', duffel('#34506a', '#9a6238')),
  'cross-hip-pack': coloured('duo', '#dcd8cc', hipPack, ['#34506a', '#e2784a'], {
    Clay: ['#b5704f', '#34506a'],
    Black: ['#323337', '#7f9a8a'],
  }),
  'roll-dry-bag': plain('floor', '#cfdde0', dryBag('#e2a92f', '#2f3236')),
  'bungee-day-pack': coloured('floor', '#dbdfd6', dayPack, ['#7a4a5c', '#e8b04a'], {
    Pine: ['#3f6152', '#e2784a'],
    Slate: ['#5a646c', '#d9c24a'],
  }),
  'storm-lantern': coloured('floor', '#b9bfb8', lantern, ['#8c2f2a'], { Zinc: ['#8d9398'] }),
  'insulated-bottle': plain('floor', '#d8e0dc', bottle('#2f6f80', '#f3ead6')),
  'folding-camp-stove': plain('floor', '#d9d9cb', campStove('#b9bcc0')),
  'pocket-knife': coloured('boards', '#d9d2c3', pocketKnife, ['#8c4a30'], { 'Olive wood': ['#b08a4c'] }),
  'beam-headlamp': coloured('duo', '#5d6a70', headlamp, ['#e9e4d8', '#34506a'], { Graphite: ['#44484d', '#e2784a'] }),
  'enamel-camp-mug': coloured('floor', '#cdd8cf', campMug, ['#2f5a6a', '#e9e2d2'], {
    Ember: ['#b5402f', '#efe6d2'],
    Chalk: ['#e9e3d4', '#34506a'],
  }),
  'nested-cook-set': plain('table', '#d6dbd3', cookSet('#a9adb2', '#d9692f')),
  'sling-camp-chair': coloured('sunlit', '#d6dbc9', campChair, ['#51614a', '#b98350'], {
    Sand: ['#cbb58a', '#8a5a30'],
  }),
  'brass-compass': plain('boards', '#b79a78', compass('#c79a4b')),
};
