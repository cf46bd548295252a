import { fail } from '@shop/kit/result';
import type { Location } from './stock';

/** A location as staff wants it; without an id it is a new one. */
export interface LocationInput {
  id?: string | null;
  name: string;
  country: string;
}

const NAME_AT_MOST = 100;
const ID_AT_MOST = 40;

/** What is wrong with the input itself; undefined when nothing is. */
export function locationProblem({ name }: LocationInput) {
  if (!name.trim()) return fail('REQUIRED', 'Give the location a name.', ['input', 'name']);
  return name.trim().length > NAME_AT_MOST
    ? fail('INVALID', `A name has at most ${NAME_AT_MOST} characters.`, ['input', 'name'])
    : undefined;
}

/** Refuses a name that another location has, in any case, and an id that none has. Undefined when fine. */
export function placeProblem({ id, name }: LocationInput, all: readonly Location[]) {
  if (id && !all.some((one) => one.id === id))
    return fail('NOT_FOUND', 'There is no such stock location.', ['input', 'id']);
  const same = all.find((one) => one.id !== id && plain(one.name) === plain(name));
  return same ? fail('ALREADY_EXISTS', `There is a location of this name: ${same.id}.`, ['input', 'name']) : undefined;
}

const plain = (name: string) => name.trim().toLowerCase();

/** The id of a new location: its name in small letters, with a number when another location has that. It never changes. */
export function idFor(name: string, all: readonly Location[]): string {
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const word =
    letters
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, ID_AT_MOST)
      .replace(/^-+|-+$/g, '') || 'location';
  const taken = new Set(all.map(({ id }) => id));
  let id = word;
  for (let number = 2; taken.has(id); number++) id = `${word}-${number}`;
  return id;
}
