import { runAlone } from '@shop/kit/alone';
import { notifications } from './subgraph';

void runAlone(notifications);
