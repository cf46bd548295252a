import { Box } from '@mui/material';
import { makeStore, useStore } from '../store';
import { visuallyHidden } from './visually-hidden';

const said = makeStore({ text: '', turn: 0 });

/** Says a sentence to screen readers, politely; the same sentence twice is said twice. */
export const announce = (text: string): void => said.set({ text, turn: said.get().turn + 1 });

/** The one place on a page that `announce` speaks through. */
export function Announcer() {
  const { text, turn } = useStore(said);
  return (
    <Box role="status" aria-live="polite" sx={visuallyHidden}>
      <span key={turn}>{text}</span>
    </Box>
  );
}
