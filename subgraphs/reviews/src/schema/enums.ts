import { registerEnumType } from 'type-graphql';
import type { ReviewStatus as Status } from '../domain/review';
import type { ReviewSort as Sort } from '../store/lists';

/** Registers the enum whose values are the keys, each with its description. */
function enumOf<V extends string>(name: string, description: string, values: Record<V, string>): { [K in V]: K } {
  const names = Object.keys(values) as V[];
  const type = Object.fromEntries(names.map((value) => [value, value])) as { [K in V]: K };
  const valuesConfig = Object.fromEntries(names.map((value) => [value, { description: values[value] }]));
  registerEnumType(type, { name, description, valuesConfig: valuesConfig as never });
  return type;
}

export const ReviewStatus = enumOf<Status>('ReviewStatus', 'Where a review stands.', {
  PENDING: 'Staff has to look at it; its author and staff can read it.',
  PUBLISHED: 'Everybody can read it, and it counts.',
  REJECTED: 'Staff keeps it from the public; its author can edit it.',
});

export const ReviewSort = enumOf<Sort>('ReviewSort', 'How reviews are sorted; ties newest first.', {
  MOST_HELPFUL: 'Those that helped most readers first.',
  NEWEST: 'The newest first.',
  HIGHEST: 'Most stars first.',
  LOWEST: 'Fewest stars first.',
});
