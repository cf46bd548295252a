import { createServer } from 'node:http';
import { once } from 'node:events';
import { collectDefaultMetrics, Histogram, register } from 'prom-client';

/** How long a subgraph takes to answer an operation. */
export const operationSeconds = new Histogram({
  name: 'shop_subgraph_operation_seconds',
  help: 'Time that a subgraph takes for one operation.',
  labelNames: ['subgraph', 'outcome'],
  buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
});

/**
 * Serves the process's metrics in Prometheus' format at /metrics on a port of their own, which is not for the public.
 * Port 0 leaves it closed. Answers how to stop.
 */
export async function serveMetrics(port: number, host: string): Promise<() => Promise<void>> {
  if (!port) return async () => {};
  collectDefaultMetrics();
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') return void response.writeHead(404).end();
    void register.metrics().then((text) => response.writeHead(200, { 'content-type': register.contentType }).end(text));
  });
  server.listen(port, host);
  await once(server, 'listening');
  return async () => {
    server.closeAllConnections();
    server.close();
  };
}
