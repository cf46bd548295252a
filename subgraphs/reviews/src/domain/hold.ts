import { leadsElsewhere } from './links';

/** Which new words wait for staff: those that lead elsewhere, all, or none. */
export const HOLDS = ['links', 'all', 'none'] as const;
export type Hold = (typeof HOLDS)[number];

/** Whether words wait for staff before everybody can read them. */
export const needsALook = ({ title, body }: { title: string; body: string }, hold: Hold): boolean =>
  hold === 'all' || (hold === 'links' && (leadsElsewhere(title) || leadsElsewhere(body)));
