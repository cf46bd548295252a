import { runAlone } from '@shop/kit/alone';
import { users } from './subgraph';

void runAlone(users);
