import { Box, Link } from '@mui/material';
import { Icon } from '@shop/web-kit/ui/icon';
import { Link as RouterLink } from 'react-router';

/** The steps of a checkout, by their place in the address. */
export const STEPS = [
  ['address', 'Address'],
  ['shipping', 'Shipping'],
  ['payment', 'Payment'],
  ['review', 'Review'],
] as const;

export type Step = (typeof STEPS)[number][0];

/** Where the shopper stands; steps that are done can be gone back to. `reach` is the furthest that is open. */
export function Steps({ step, reach }: { step: Step; reach: Step }) {
  const place = (name: Step) => STEPS.findIndex(([known]) => known === name);
  return (
    <Box component="nav" aria-label="Checkout steps" sx={{ mb: { xs: 3, md: 5 } }}>
      <Box
        component="ol"
        sx={{ display: 'grid', gridTemplateColumns: 'repeat(4, 1fr)', gap: 1, listStyle: 'none', p: 0, m: 0 }}
      >
        {STEPS.map(([name, text], at) => {
          const isNow = name === step;
          const isOpen = at <= place(reach);
          return (
            <Box
              key={name}
              component="li"
              aria-current={isNow ? 'step' : undefined}
              sx={{
                borderTop: 3,
                borderColor: at <= place(step) ? 'primary.main' : 'divider',
                pt: 1,
                typography: 'body2',
              }}
            >
              <Box
                sx={{
                  display: 'flex',
                  alignItems: 'center',
                  gap: 0.75,
                  fontWeight: isNow ? 600 : 400,
                  color: isOpen ? 'text.primary' : 'text.secondary',
                }}
              >
                {at < place(step) && <Icon name="check" size={16} sx={{ display: { xs: 'none', sm: 'block' } }} />}
                {isOpen && !isNow ? (
                  <Link component={RouterLink} to={`/checkout/${name}`} sx={{ py: 0.75 }}>
                    {text}
                  </Link>
                ) : (
                  <Box component="span" sx={{ py: 0.75 }}>
                    {text}
                  </Box>
                )}
              </Box>
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}
