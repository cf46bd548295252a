import { measureSearch, measureTogether } from './search-bench';

const products = Number(process.argv[2] ?? 100_000);

/** `npm run bench -w @shop/load -- 100000`: what search needs for so many products. */
async function main(): Promise<void> {
  console.log(`Search over ${products} generated products, on this machine:`);
  const { search, ...figures } = await measureSearch(products);
  console.log(figures);
  console.log('Over HTTP, 10 connections:', await measureTogether(search, 10));
}

void main();
