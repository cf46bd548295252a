import { runAlone } from '@shop/kit/alone';
import { catalog } from './subgraph';

void runAlone(catalog);
