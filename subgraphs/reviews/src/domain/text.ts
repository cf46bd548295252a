import { fail, type Problem } from '@shop/kit/result';

const JOINING_SCRIPTS = [
  'Arabic',
  'Bengali',
  'Devanagari',
  'Gujarati',
  'Gurmukhi',
  'Kannada',
  'Khmer',
  'Malayalam',
  'Mongolian',
  'Myanmar',
  'Oriya',
  'Sinhala',
  'Tamil',
  'Telugu',
]
  .map((script) => `\\p{scx=${script}}`)
  .join('');
// Joiners mean something within some scripts and within emoji; everywhere else they hide in a text.
const JOINER = `(?<=[${JOINING_SCRIPTS}])[\\u200c\\u200d](?=[${JOINING_SCRIPTS}])|(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f])\\u200d(?=\\p{Extended_Pictographic})`;
// What can't be seen or turns the direction of what is around it: controls, format characters (bidi overrides, zero
// widths, tags), lone surrogates, private use, and letters that are blank.
const UNSEEN = '[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\u115f\\u1160\\u2800\\u3164\\uffa0]';
const JOINER_OR_UNSEEN = new RegExp(`(${JOINER})|${UNSEEN}`, 'gu');
const NEW_LINE = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const TOO_MANY_MARKS = /(\p{M}{4})\p{M}+/gu;

/** One line of it without what can't be seen, in one form (NFC), with at most four marks on a letter. */
const cleanLine = (line: string): string =>
  line
    .replaceAll('\t', ' ')
    .replace(JOINER_OR_UNSEEN, (_found, joiner: string | undefined) => joiner ?? '')
    .normalize('NFC')
    .replace(TOO_MANY_MARKS, '$1');

/** Text as one line: made safe, each gap one space, trimmed. HTML stays the text that it is; who shows it escapes it. */
export const oneLine = (text: string): string =>
  cleanLine(text.replace(NEW_LINE, ' ').replaceAll('\n', ' ')).split(/\s+/).filter(Boolean).join(' ');

/** Text of several lines: made safe, no spaces at the ends of lines, at most two blank lines together, trimmed. */
export const lines = (text: string): string =>
  text
    .replace(NEW_LINE, '\n')
    .split('\n')
    .map((line) => cleanLine(line).trimEnd())
    .join('\n')
    .replace(/\n{4,}/g, '\n\n\n')
    .trim();

/** How long people say it is: in code points. */
export const lengthOf = (text: string): number => [...text].length;

/** What is wrong with a text that was made safe: missing, or longer than `most` code points. */
export function textProblem(text: string, most: number, field: string[]): Problem<'REQUIRED' | 'INVALID'> | undefined {
  const name = field.at(-1)!;
  if (!text) return fail('REQUIRED', `Write a ${name} of 1 to ${most} characters.`, field).problem;
  if (lengthOf(text) > most)
    return fail('INVALID', `The ${name} has ${lengthOf(text)} characters; ${most} is the most.`, field).problem;
  return undefined;
}

/** Longer raw input than this is not looked at any closer: nothing that long is a review, whatever is taken out of it. */
export const RAW_AT_MOST = 40_000;
