import { Alert, AlertTitle, Box, Button, Typography } from '@mui/material';
import { Link } from 'react-router';
import type { OrderViewFragment } from '../../generated/graphql';
import { cartShown } from '../cart/drawer-state';
import { outcomeOf } from './outcome';

/** How the order stands, in large letters, with what to do next. */
export function Outcome({ order }: { order: OrderViewFragment }) {
  const { title, text, severity, next } = outcomeOf(order);
  return (
    <Alert
      severity={severity}
      icon={false}
      role="status"
      data-status={order.status}
      sx={(theme) => ({
        mb: { xs: 4, md: 5 },
        minHeight: { xs: '10rem', sm: '8.5rem' },
        px: { xs: 2.5, md: 3.5 },
        py: 2,
        '& .MuiAlert-message': { width: '100%' },
        backgroundColor: `color-mix(in srgb, ${theme.vars.palette[severity].main} 9%, ${theme.vars.palette.background.paper})`,
      })}
    >
      <AlertTitle sx={{ typography: 'h2', mb: 0.5 }}>{title}</AlertTitle>
      <Typography>{text}</Typography>
      {next && (
        <Box sx={{ mt: 2 }}>
          {next === 'pay' ? (
            <Button component={Link} to="/checkout/payment" variant="contained">
              Use another card
            </Button>
          ) : (
            <Button variant="contained" onClick={() => cartShown.set('open')}>
              Look at your bag
            </Button>
          )}
        </Box>
      )}
    </Alert>
  );
}
