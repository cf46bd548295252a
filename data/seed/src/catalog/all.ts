import type { SeedProduct } from '../types';
import { books } from './books';
import { clothing } from './clothing';
import { electronics } from './electronics';
import { footwear } from './footwear';
import { home } from './home';
import { kitchen } from './kitchen';
import { outdoor } from './outdoor';
import { pantry } from './pantry';

/** Every product of the sample shop, department by department. */
export const products: SeedProduct[] = [
  ...clothing,
  ...footwear,
  ...kitchen,
  ...home,
  ...electronics,
  ...outdoor,
  ...pantry,
  ...books,
];
