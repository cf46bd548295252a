import { Box, Button, Typography } from '@mui/material';
import { TEST_CARDS } from './card';

/** This is a demonstration: the cards that the simulated provider knows, to fill in by a click. */
export function TestCards({ onTake }: { onTake(number: string): void }) {
  return (
    <Box
      component="section"
      aria-labelledby="test-cards"
      sx={{ mt: 5, p: 2.5, border: 1, borderStyle: 'dashed', borderColor: 'divider', borderRadius: 1 }}
    >
      <Typography variant="h4" component="h3" id="test-cards">
        Test cards
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        Payment is simulated. Any date to come and any code will do.
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {TEST_CARDS.map(({ number, does }) => (
          <Box
            component="li"
            key={number}
            sx={{
              display: 'flex',
              flexWrap: 'wrap',
              alignItems: { xs: 'start', sm: 'center' },
              flexDirection: { xs: 'column', sm: 'row' },
              columnGap: 1.5,
              typography: 'body2',
            }}
          >
            <Button
              size="small"
              variant="text"
              onClick={() => onTake(number)}
              aria-label={`Fill in ${number}, which ${does}`}
              sx={{ fontVariantNumeric: 'tabular-nums', px: 1 }}
            >
              {number}
            </Button>
            <Box component="span" aria-hidden sx={{ px: { xs: 1, sm: 0 }, color: 'text.secondary' }}>
              {does}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
