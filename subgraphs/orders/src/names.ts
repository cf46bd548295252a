import { randomBytes, randomInt } from 'node:crypto';

/** Without those that are mistaken for each other: 0 and O, 1, I and L, U and V. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 128 random bits, as text: nobody guesses it. */
export const unguessable = (): string => randomBytes(16).toString('base64url');

/** A number for people, such as S-7K2M-9QXF. Not unique by itself: the store refuses a second one. */
export const orderNumber = (): string => `S-${letters(4)}-${letters(4)}`;

/** A number as it is stored, however it was typed. */
export const asStored = (number: string): string => number.trim().toUpperCase();

const letters = (count: number) => Array.from({ length: count }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
