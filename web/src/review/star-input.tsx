import { Box, FormHelperText } from '@mui/material';
import { visuallyHidden } from '@shop/web-kit/ui/visually-hidden';
import { useId } from 'react';
import { Stars } from './stars';

const WORDS = ['', 'Poor', 'Not good', 'All right', 'Good', 'Excellent'];

interface Props {
  value: number;
  onChange(value: number): void;
  error?: string;
}

/** One to five stars: a group of radio buttons, so that arrow keys and screen readers know it. */
export function StarInput({ value, onChange, error }: Props) {
  const id = useId();
  return (
    <Box
      component="fieldset"
      aria-describedby={error ? `${id}-note` : undefined}
      sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}
    >
      <Box component="legend" sx={{ p: 0, mb: 0.5, typography: 'body2', fontWeight: 600 }}>
        Your rating
      </Box>
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 0.25 }}>
        {[5, 4, 3, 2, 1].map((stars) => (
          <Box
            key={stars}
            component="label"
            sx={{
              display: 'flex',
              alignItems: 'center',
              gap: 1.5,
              px: 1,
              minHeight: 40,
              borderRadius: 1,
              cursor: 'pointer',
              bgcolor: value === stars ? 'sand' : undefined,
              '&:has(:focus-visible)': { outline: '2px solid', outlineColor: 'primary.main' },
            }}
          >
            <Box
              component="input"
              type="radio"
              name={id}
              aria-label={`${WORDS[stars]}, ${stars} of 5 stars`}
              checked={value === stars}
              onChange={() => onChange(stars)}
              sx={visuallyHidden}
            />
            <Stars value={stars} size={20} />
            <span aria-hidden>{WORDS[stars]}</span>
          </Box>
        ))}
      </Box>
      {error && (
        <FormHelperText error id={`${id}-note`}>
          {error}
        </FormHelperText>
      )}
    </Box>
  );
}
