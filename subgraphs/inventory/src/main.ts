import { runAlone } from '@shop/kit/alone';
import { inventory } from './subgraph';

void runAlone(inventory);
