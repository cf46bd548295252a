import { Alert, Button, Snackbar } from '@mui/material';
import { shownToast, type Toast } from './toast';

const SHOWN_MS = 8_000;

/** Where toasts appear, one at a time. */
export default function Toasts({ current: { text, severity, action, turn } }: { current: Toast }) {
  const close = () => shownToast.set(undefined);
  const act = () => {
    action?.run();
    close();
  };
  return (
    <Snackbar
      key={turn}
      open
      autoHideDuration={SHOWN_MS}
      onClose={(_event, reason) => reason === 'timeout' && close()}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
    >
      <Alert
        severity={severity}
        role={severity === 'error' ? 'alert' : 'status'}
        onClose={action ? undefined : close}
        action={
          action && (
            <Button size="small" onClick={act}>
              {action.label}
            </Button>
          )
        }
        sx={{ boxShadow: 6, alignItems: 'center' }}
      >
        {text}
      </Alert>
    </Snackbar>
  );
}
