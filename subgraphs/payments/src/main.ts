import { runAlone } from '@shop/kit/alone';
import { payments } from './subgraph';

void runAlone(payments);
