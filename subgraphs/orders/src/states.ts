import { readFileSync, writeFileSync } from 'node:fs';
import { ORDER_STATUSES, STEPS } from './domain/status';

// Draws the state machine from its data into the page that explains it.

const DRAWING = /(```mermaid\n)[^]*?(```)/;

/** The state machine as a mermaid diagram: each step that moves an order, from where to where. */
export function drawn(): string {
  const moves = Object.entries(STEPS)
    // What may happen anywhere moves nothing.
    .filter(([, { from }]) => from.length < ORDER_STATUSES.length)
    .flatMap(([step, { from, to }]) =>
      from.flatMap((start) => to.filter((end) => end !== start).map((end) => `  ${start} --> ${end}: ${step}`)),
    );
  return ['stateDiagram-v2', '  [*] --> PENDING: PLACED', ...moves, ''].join('\n');
}

/** The page with the drawing as it is now. Throws when it has no place for one. */
export function page(text: string): string {
  if (!DRAWING.test(text)) throw new Error('The page has no mermaid drawing to replace.');
  return text.replace(DRAWING, (_all, begin: string, end: string) => begin + drawn() + end);
}

/** Draws it anew into a file. */
export const redraw = (path: string): void => writeFileSync(path, page(readFileSync(path, 'utf8')));
