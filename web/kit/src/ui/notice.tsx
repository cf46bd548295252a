import { Alert, AlertTitle, Button } from '@mui/material';
import { useEffect, useRef, type ReactNode } from 'react';
import { problemOf } from '../problem';

interface Props {
  error: unknown;
  /** Offers to try again. */
  retry?: () => void;
}

/** A failed operation in words, with what to do. */
export function Failure({ error, retry }: Props) {
  const { title, advice } = problemOf(error);
  return (
    <Alert severity="error" role="alert">
      <AlertTitle>{title}</AlertTitle>
      {advice}
      {retry && (
        <Button size="small" onClick={retry} sx={{ display: 'block', mt: 1, ml: -1, whiteSpace: 'nowrap' }}>
          Try again
        </Button>
      )}
    </Alert>
  );
}

/** What stands in the way of a form, above it; takes the focus when it appears, so that nobody misses it. */
export function Refusals({ messages, children }: { messages: readonly string[]; children?: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const text = messages.join(' ');
  useEffect(() => {
    if (text) box.current?.focus();
  }, [text]);
  if (!text) return null;
  return (
    <Alert severity="error" role="alert" ref={box} tabIndex={-1} sx={{ mb: 3 }}>
      {messages.map((message) => (
        <div key={message}>{message}</div>
      ))}
      {children}
    </Alert>
  );
}
