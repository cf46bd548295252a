import type { ReactNode } from 'react';

/** What a mail says, without its frame. */
export interface Letter {
  subject: string;
  /** What the list of mails shows beside the subject. */
  preheader: string;
  heading: string;
  body: ReactNode;
}
