import { Box, Link } from '@mui/material';
import { Link as RouterLink } from 'react-router';

const SMALL = '@media (max-width: 399px)';
const SMALLEST = '@media (max-width: 359px)';

/** The shop's name in its own letters, which leads home. */
export function Logo() {
  return (
    <Link
      component={RouterLink}
      to="/"
      underline="none"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 1.1,
        minHeight: 44,
        whiteSpace: 'nowrap',
        [SMALL]: { gap: 0.75 },
      }}
    >
      <Box
        component="svg"
        viewBox="0 0 64 44"
        aria-hidden
        sx={{
          width: 38,
          height: 26,
          flex: 'none',
          color: 'primary.main',
          // Small screens have three buttons beside it; on the smallest the name stands alone.
          [SMALL]: { width: 30, height: 21 },
          [SMALLEST]: { display: 'none' },
        }}
      >
        <path
          d="M2 30c13 1 20-4 24-13 3-7 9-12 16-12 5 0 8 2 9 5l10 3-9 4c0 15-11 24-25 24C16 41 7 37 2 30Z"
          fill="currentColor"
        />
        <path
          d="M18 33c9 0 17-4 20-12"
          fill="none"
          stroke="var(--mui-palette-secondary-main)"
          strokeWidth="3"
          strokeLinecap="round"
        />
      </Box>
      <Box
        component="span"
        sx={(theme) => ({
          ...theme.typography.h4,
          fontSize: { xs: '1.125rem', sm: '1.3rem' },
          [SMALL]: { fontSize: '1.0625rem' },
          [SMALLEST]: { fontSize: '1rem' },
        })}
      >
        Marlow &amp; Finch
      </Box>
    </Link>
  );
}
