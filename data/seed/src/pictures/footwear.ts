import { chelseaBoots, hikingBoots } from '../draw/boots';
import { coloured, plain, type Shots } from '../draw/shots';
import { sandals, slippers } from '../draw/slippers';
import { courtTrainers, highTops, runningShoes } from '../draw/trainers';
import { espadrilles, loafers, retroRunners, slipOns, trailShoes, wellies } from '../draw/walking';

/** What shoes look like. */
export const footwear: Record<string, Shots> = {
  'court-leather-trainers': plain('floor', '#cfd6d0', courtTrainers('#f4efe6', '#4d7a64')),
  'stride-running-shoes': plain('floor', '#dcd6e0', runningShoes('#31557a', '#fbf6ec', '#f0703f')),
  'canvas-high-tops': coloured('floor', '#e6d3bb', highTops, ['#2f3a4a'], { Ecru: ['#e6dac0'] }),
  'retro-gum-runners': coloured('floor', '#dfe0d8', retroRunners, ['#d9d2c0', '#3f6a7a', '#e2784a'], {
    Plum: ['#d8cfd0', '#6f3f58', '#e2a84a'],
  }),
  'checked-slip-ons': plain('sunlit', '#e3d8c8', slipOns('#f0ead9', '#2b2a2c')),
  'scree-trail-shoes': plain('duo', '#cdd6cb', trailShoes('#4f7a5c', '#e2a03c', '#2a2e2c')),
  'chelsea-boots': plain('floor', '#e0d6c8', chelseaBoots('#5f3a26')),
  'fell-hiking-boots': plain('floor', '#ccd4c6', hikingBoots('#8a5a33', '#41463f', '#c8452f')),
  'cork-footbed-sandals': plain('flat', '#e7ddcc', sandals('#5a4334')),
  'felted-wool-slippers': plain('floor', '#e6d9d2', slippers('#8b8f98', '#efe7d8')),
  'garden-wellies': coloured('floor', '#d3dcd6', wellies, ['#3f5c48', '#c9a45c'], { Marine: ['#2f4b68', '#d9694f'] }),
  'penny-loafers': coloured('boards', '#c9ab85', loafers, ['#6b2f24'], { Black: ['#2c2929'] }),
  'ribbon-espadrilles': plain('sunlit', '#e8ddc6', espadrilles('#efe6d2', '#b5483a')),
};
