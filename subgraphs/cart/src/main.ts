import { runAlone } from '@shop/kit/alone';
import { cart } from './subgraph';

void runAlone(cart);
