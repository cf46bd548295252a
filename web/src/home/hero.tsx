import { Box, Button, Container, Typography } from '@mui/material';
import { Link } from 'react-router';

const PICTURES = ['gooseneck-kettle', 'mushroom-table-lamp', 'spindle-dining-chair', 'stoneware-mug'];

/** What the shop is, in a sentence, beside a few of its things. */
export function Hero() {
  return (
    <Box sx={{ bgcolor: 'sand', mb: { xs: 6, md: 9 } }}>
      <Container
        maxWidth="xl"
        sx={{
          display: 'grid',
          alignItems: 'center',
          gap: { xs: 4, md: 8 },
          gridTemplateColumns: { xs: '1fr', md: '1.05fr 1fr' },
          py: { xs: 4, md: 7 },
        }}
      >
        <Box>
          <Typography variant="h1" id="page-title" tabIndex={-1} sx={{ maxWidth: '13ch' }}>
            Well-made things, kept few.
          </Typography>
          <Typography
            sx={{ mt: 2.5, mb: 4, maxWidth: '34rem', color: 'text.secondary', fontSize: { md: '1.1875rem' } }}
          >
            Kettles that pour straight, lamps that don’t glare, boots that can be resoled. For the house, the table and
            the way between.
          </Typography>
          <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
            <Button component={Link} to="/products" variant="contained" size="large">
              Look round
            </Button>
            <Button component={Link} to="/products?sort=NEWEST" variant="outlined" size="large">
              What’s new
            </Button>
          </Box>
        </Box>
        <Box
          aria-hidden
          sx={{ display: 'grid', gridTemplateColumns: { xs: 'repeat(4, 1fr)', md: '1fr 1fr' }, gap: { xs: 1, md: 2 } }}
        >
          {PICTURES.map((name, place) => (
            <Box
              key={name}
              component="img"
              src={`/images/${name}.svg`}
              alt=""
              width={800}
              height={800}
              sx={(theme) => ({
                display: 'block',
                width: '100%',
                height: 'auto',
                aspectRatio: '1',
                borderRadius: 2,
                bgcolor: 'background.default',
                transform: { md: place % 2 ? 'translateY(8%)' : 'translateY(-2%)' },
                ...theme.applyStyles('dark', { filter: 'brightness(0.88)' }),
              })}
            />
          ))}
        </Box>
      </Container>
    </Box>
  );
}
