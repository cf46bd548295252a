import { runAlone } from '@shop/kit/alone';
import { orders } from './subgraph';

void runAlone(orders);
