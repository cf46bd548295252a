/** A review as it is being written; 0 stars: not chosen yet. */
export interface Draft {
  rating: number;
  title: string;
  body: string;
}
export type DraftProblems = Partial<Record<keyof Draft, string>>;

/** The most characters that the shop takes. */
export const LONGEST = { title: 120, body: 5000 } as const;

/** What has to be put right before a draft can be sent, by field. */
export function draftProblems({ rating, title, body }: Draft): DraftProblems {
  return {
    ...(rating === 0 && { rating: 'Choose one to five stars.' }),
    ...(!title.trim() && { title: 'Sum it up in a line.' }),
    ...(!body.trim() && { body: 'Write what you liked, or did not.' }),
  };
}
