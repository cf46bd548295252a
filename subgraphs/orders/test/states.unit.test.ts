import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ORDER_STATUSES, STEPS } from '../src/domain/status';
import { drawn, page } from '../src/states';

const PAGE = join(__dirname, '../../../docs/architecture/0014-order-states.md');

describe('the drawing of the state machine', () => {
  it('in the docs is that of the data: `npm run states -w @shop/orders` draws it anew', () => {
    const text = readFileSync(PAGE, 'utf8');
    expect(page(text)).toBe(text);
  });

  it('has every status and every step that moves an order, and none that moves nothing', () => {
    const drawing = drawn();
    for (const status of ORDER_STATUSES) expect(drawing).toContain(status);
    for (const [step, { from, to }] of Object.entries(STEPS))
      for (const start of from)
        for (const end of to)
          expect(drawing.includes(`  ${start} --> ${end}: ${step}\n`)).toBe(moves(from, start, end));
  });

  it('refuses a page that has no place for it', () => {
    expect(() => page('# Order states')).toThrow('no mermaid');
  });
});

const moves = (from: readonly string[], start: string, end: string) =>
  from.length < ORDER_STATUSES.length && start !== end;
