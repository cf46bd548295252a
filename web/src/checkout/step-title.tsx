import { Typography } from '@mui/material';
import { useEffect, useRef } from 'react';

let hasStepped = false;

/** A step's question. It takes the focus when one steps to it, so that it is read out. */
export function StepTitle({ children }: { children: string }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasStepped) title.current?.focus();
    hasStepped = true;
  }, []);
  return (
    <Typography variant="h2" id="step-title" ref={title} tabIndex={-1} sx={{ mb: 3, outline: 'none' }}>
      {children}
    </Typography>
  );
}
