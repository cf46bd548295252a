import { describeMatrix } from '@shop/kit/matrix';
import { catalog } from '../src/subgraph';
import { startCatalog } from './sample';

describeMatrix(catalog, async () => ({ test: await startCatalog(), samples: { ownerId: 'owner', keys: {} } }));
