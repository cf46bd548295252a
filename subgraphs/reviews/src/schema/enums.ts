import { enumOf } from '@shop/kit/enums';
import type { ReviewStatus as Status } from '../domain/review';
import type { ReviewSort as Sort } from '../store/lists';

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
