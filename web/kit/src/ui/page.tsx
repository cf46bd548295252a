import { Box, Container, Typography, type Breakpoint } from '@mui/material';
import { useEffect, useRef, type ReactNode } from 'react';

let hasShownOne = false;

interface Props {
  /** The page's name: its only h1, and the browser's title. */
  title: string;
  /** How the title is drawn, where it is more than text. */
  heading?: ReactNode;
  intro?: ReactNode;
  before?: ReactNode;
  width?: Breakpoint;
  children: ReactNode;
}

/** A page: names itself, and takes the focus to its title when one arrives from another page, so that it is read out. */
export function Page({ title, heading, intro, before, width = 'lg', children }: Props) {
  useNamed(title);
  return (
    <Container maxWidth={width} sx={{ pt: { xs: 3, md: 5 }, pb: { xs: 7, md: 11 } }}>
      {before}
      <Box sx={{ mb: { xs: 3, md: 4 }, maxWidth: '46rem' }}>
        <Typography variant="h1" id="page-title" tabIndex={-1}>
          {heading ?? title}
        </Typography>
        {intro && <Box sx={{ mt: 1.5, color: 'text.secondary' }}>{intro}</Box>}
      </Box>
      {children}
    </Container>
  );
}

/** Names the browser's tab and moves the focus to `#page-title` of every page but the first. */
export function useNamed(title: string): void {
  const arrived = useRef(hasShownOne);
  useEffect(() => {
    document.title = `${title} – Marlow & Finch`;
  }, [title]);
  useEffect(() => {
    hasShownOne = true;
    if (arrived.current) document.getElementById('page-title')?.focus({ preventScroll: true });
  }, []);
}
