import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readWebConfig } from './config.js';
import { webServer } from './server.js';

const folder = fileURLToPath(new URL('../dist', import.meta.url));
if (!existsSync(folder)) throw new Error('The storefront is not built yet: npm run build -w @shop/web');

const { port, host, gateway } = readWebConfig();
const server = webServer({ folder, gateway });
server.listen(port, host);

// Open pages hold sockets: they are not waited for, they come back by themselves.
const stop = () => {
  server.close();
  server.closeAllConnections();
  setTimeout(() => process.exit(0), 100).unref();
};
process.once('SIGTERM', stop).once('SIGINT', stop);
