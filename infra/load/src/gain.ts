/** Grades by slug: 3 is perfect, 2 good, 1 related. */
export type Grades = Record<string, number>;

const RANKS = 10;

const gainOf = (grades: number[]): number =>
  grades.slice(0, RANKS).reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0);

/** nDCG@10 of an answer: 1 is the best order that there is, 0 finds nothing that was graded. */
export function ndcg(answer: string[], grades: Grades): number {
  const ideal = gainOf(Object.values(grades).sort((a, b) => b - a));
  return ideal ? gainOf(answer.map((slug) => grades[slug] ?? 0)) / ideal : 0;
}
