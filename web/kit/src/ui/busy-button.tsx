import { Button, CircularProgress, type ButtonProps } from '@mui/material';

/** A button that shows that its work is going on, and does nothing more meanwhile. It keeps its size and its focus. */
export function BusyButton({ busy, children, onClick, ...rest }: ButtonProps & { busy: boolean }) {
  return (
    <Button
      variant="contained"
      {...rest}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
      startIcon={busy ? <CircularProgress size={18} color="inherit" aria-hidden /> : rest.startIcon}
    >
      {children}
    </Button>
  );
}
