import { runAlone } from '@shop/kit/alone';
import { reviews } from './subgraph';

void runAlone(reviews);
