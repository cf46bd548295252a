import { parseArgs } from 'node:util';
import { startHouse, type House } from '@shop/journey/house';
import { nameOf, Report } from './report';
import { MOMENTS, runCourse, type Course, type Moment } from './run';
import { opened } from './shop';

const STORES = ['Kafka', 'PostgreSQL', 'Redis', 'MongoDB'];
const SUBGRAPHS = ['users', 'catalog', 'cart', 'orders', 'payments', 'inventory', 'reviews', 'notifications'];
const VICTIMS = { one: ['shop', ...STORES], distributed: ['gateway', ...SUBGRAPHS, ...STORES] };
type Shape = keyof typeof VICTIMS;

const USAGE = `npm run faults -- [--shape one|distributed] [--victim NAME] [--how kill|freeze] [--moment ${Object.keys(MOMENTS).join('|')}]
  [--shoppers 100] [--seed 1] [--freeze-ms 15000] [--out .shop/faults]
Without a choice all of them run. Runs that are in the report already are left out; remove its folder to begin anew.`;

/** `npm run faults`: every part of each shape, killed and frozen at three moments, and what the judge says of it. */
async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      shape: { type: 'string' },
      victim: { type: 'string' },
      how: { type: 'string' },
      moment: { type: 'string' },
      shoppers: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
      'freeze-ms': { type: 'string', default: '15000' },
      out: { type: 'string', default: '.shop/faults' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return (console.log(USAGE), 0);
  const report = new Report(values.out);
  const common = {
    seed: Number(values.seed),
    shoppers: Number(values.shoppers),
    freezeMs: Number(values['freeze-ms']),
  };
  for (const shape of ['one', 'distributed'] as const)
    if (!values.shape || values.shape === shape) await runShape(shape, chosen(shape, values, common), report);
  const faults = report.rows().flatMap(({ violations }) => violations);
  console.log(`${report.rows().length} runs, ${faults.length} violations: ${values.out}/report.md`);
  return faults.length ? 1 : 0;
}

/** The runs of a shape that were asked for. */
function chosen(
  shape: Shape,
  wanted: { victim?: string; how?: string; moment?: string },
  common: Pick<Course, 'seed' | 'shoppers' | 'freezeMs'>,
): Course[] {
  const of = <T extends string>(all: readonly T[], one?: string) => all.filter((name) => !one || name === one);
  return of(VICTIMS[shape], wanted.victim).flatMap((victim) =>
    of(['kill', 'freeze'] as const, wanted.how).flatMap((how) =>
      of(Object.keys(MOMENTS) as Moment[], wanted.moment).map((moment) => ({ victim, how, moment, ...common })),
    ),
  );
}

async function runShape(shape: Shape, courses: Course[], report: Report): Promise<void> {
  const done = new Set(report.rows().map(nameOf));
  const left = courses.filter((course) => !done.has(nameOf({ shape, ...course })));
  if (left.length === 0) return;
  const house: House = await startHouse(shape, { ORDERS_PENDING_DEADLINE_MS: '30000' });
  try {
    const { staff, skus } = await opened(house);
    for (const [index, course] of left.entries()) {
      // Another seed a run: its keys must not meet those of the runs before.
      const seed = course.seed * 1000 + index;
      const outcome = await runCourse(house, staff, skus, { ...course, seed });
      report.add({ shape, ...course, ...outcome });
      const { orders, recoveryMs, violations } = outcome;
      console.log(
        `${nameOf({ shape, ...course })}: ${orders} orders, final after ${(recoveryMs / 1000).toFixed(1)} s, ${violations.length} violations`,
      );
    }
  } finally {
    await house.stop();
  }
}

void main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
