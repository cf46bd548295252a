import { Agent, request } from 'node:http';
import { requests } from './search-bench';

const [port, connections, queries] = process.argv.slice(2).map(Number) as [number, number, number];
const agent = new Agent({ keepAlive: true, maxSockets: connections });

const ask = (body: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const began = performance.now();
    const sent = request({ port, host: '127.0.0.1', agent, method: 'POST' }, (response) => {
      response.resume().on('end', () => resolve(performance.now() - began));
    });
    sent.on('error', reject).end(body);
  });

/** Asks on so many connections at once, each its next when the one before is answered, and tells its parent how long each took. */
async function main(): Promise<void> {
  const bodies = [...requests(queries, 23)].map((one) => JSON.stringify(one));
  const times: number[] = [];
  const work = async () => {
    for (let body = bodies.pop(); body; body = bodies.pop()) times.push(await ask(body));
  };
  await Promise.all(Array.from({ length: connections }, work));
  process.send!(times, () => process.exit(0));
}

void main();
