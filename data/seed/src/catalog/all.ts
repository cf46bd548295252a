import type { SeedProduct } from '../types';
import { belongings } from './belongings';
import { books } from './books';
import { camping } from './camping';
import { clothing } from './clothing';
import { electronics } from './electronics';
import { footwear } from './footwear';
import { furnishings } from './furnishings';
import { gadgets } from './gadgets';
import { home } from './home';
import { kitchen } from './kitchen';
import { outdoor } from './outdoor';
import { pantry } from './pantry';
import { reading } from './reading';
import { rooms } from './rooms';
import { shoes } from './shoes';
import { table } from './table';
import { treats } from './treats';
import { wardrobe } from './wardrobe';

/** Every product of the sample shop, department by department. */
export const products: SeedProduct[] = [
  ...[...clothing, ...wardrobe, ...belongings],
  ...[...footwear, ...shoes],
  ...[...kitchen, ...table],
  ...[...home, ...rooms, ...furnishings],
  ...[...electronics, ...gadgets],
  ...[...outdoor, ...camping],
  ...[...pantry, ...treats],
  ...[...books, ...reading],
];
