import { fail, type Problem } from '@shop/kit/result';
import { lines, oneLine, RAW_AT_MOST, textProblem } from './text';

/** What an author says. */
export interface Draft {
  rating: number;
  title: string;
  body: string;
}

/** What of a draft was passed. */
export type Given = { [K in keyof Draft]?: Draft[K] | null };

const TITLE_AT_MOST = 120;
const BODY_AT_MOST = 5000;

/** What was passed, with its texts made safe; what is null counts as not passed. */
export const tidied = ({ rating, title, body }: Given): Partial<Draft> => ({
  ...(typeof rating === 'number' && { rating }),
  ...(typeof title === 'string' && { title: oneLine(title.slice(0, RAW_AT_MOST)) }),
  ...(typeof body === 'string' && { body: lines(body.slice(0, RAW_AT_MOST)) }),
});

/** All that is wrong with what was passed. */
export function faultsOf({ rating, title, body }: Partial<Draft>): Problem[] {
  const whole = rating === undefined || (Number.isInteger(rating) && rating >= 1 && rating <= 5);
  return [
    whole ? undefined : fail('INVALID', 'Give 1 to 5 stars.', ['input', 'rating']).problem,
    title === undefined ? undefined : textProblem(title, TITLE_AT_MOST, ['input', 'title']),
    body === undefined ? undefined : textProblem(body, BODY_AT_MOST, ['input', 'body']),
  ].filter((problem) => problem !== undefined);
}
