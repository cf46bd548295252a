import { Box } from '@mui/material';
import { connection } from '@shop/web-kit/connection';
import { useStore } from '@shop/web-kit/store';

const WORDS = {
  idle: ['', 'text.secondary'],
  opening: ['Connecting …', 'text.secondary'],
  live: ['Live: this page follows along by itself.', 'success.main'],
  lost: ['Reconnecting … what happens meanwhile is told when we are back.', 'warning.main'],
} as const;

/** How the live connection is. */
export function LiveNote({ lost }: { lost?: unknown }) {
  const state = useStore(connection);
  const [text, color] = lost
    ? (['Not live at the moment. Load the page again to see what is new.', 'warning.main'] as const)
    : WORDS[state];
  return (
    <Box
      role="status"
      data-connection={state}
      sx={{ display: 'flex', alignItems: 'center', gap: 1, typography: 'body2', minHeight: 24 }}
    >
      {text && (
        <Box
          component="span"
          aria-hidden
          sx={{ width: 9, height: 9, flex: 'none', borderRadius: '50%', bgcolor: color }}
        />
      )}
      {text}
    </Box>
  );
}
