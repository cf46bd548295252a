import { registerEnumType } from 'type-graphql';

/** Registers the GraphQL enum whose values are the keys, each with its description; answers it for field types. */
export function enumOf<V extends string>(
  name: string,
  description: string,
  values: Record<V, string>,
): { [K in V]: K } {
  const names = Object.keys(values) as V[];
  const type = Object.fromEntries(names.map((value) => [value, value])) as { [K in V]: K };
  const valuesConfig = Object.fromEntries(names.map((value) => [value, { description: values[value] }]));
  registerEnumType(type, { name, description, valuesConfig: valuesConfig as never });
  return type;
}
