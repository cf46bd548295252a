import { z } from 'zod';

/** One setting: the environment variable that holds it and what it must look like. */
export interface Setting<T> {
  name: string;
  schema: z.ZodType<T>;
}

/** The environment as given to a config reader. */
export type Env = Record<string, string | undefined>;

/** Declares a setting: its environment variable and its schema (with `.default` when it may be left out). */
export const setting = <T>(name: string, schema: z.ZodType<T>): Setting<T> => ({ name, schema });

/** A whole number of milliseconds, bytes, items …: at least `min`. */
export const wholeNumber = (min = 1) => z.coerce.number().int().min(min);

/** Settings are missing or wrong; the message lists every one of them. */
export class ConfigError extends Error {
  constructor(readonly faults: string[]) {
    super(`The settings are not complete:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  }
}

type Values<S> = { [K in keyof S]: S[K] extends Setting<infer T> ? T : never };

/**
 * Reads settings from the environment into one typed, frozen object. Throws one ConfigError that names every fault. An
 * empty value counts as missing. Values are never repeated in messages: some are secrets.
 */
export function readConfig<S extends Record<string, Setting<unknown>>>(env: Env, settings: S): Values<S> {
  const faults: string[] = [];
  const values = Object.entries(settings).map(([key, { name, schema }]) => {
    const given = env[name] === '' ? undefined : env[name];
    const read = schema.safeParse(given);
    if (!read.success)
      faults.push(given === undefined ? `${name} is not set` : `${name}: ${read.error.issues[0]!.message}`);
    return [key, read.data];
  });
  if (faults.length) throw new ConfigError(faults);
  return Object.freeze(Object.fromEntries(values)) as Values<S>;
}

/** Runs several config readers and throws one ConfigError with the faults of all of them. */
export function readAll<T>(readers: (() => T)[]): T[] {
  const faults: string[] = [];
  const read = readers.map((reader) => {
    try {
      return reader();
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      faults.push(...error.faults);
    }
  });
  if (faults.length) throw new ConfigError([...new Set(faults)]);
  return read as T[];
}
