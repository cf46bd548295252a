import { Box, Radio } from '@mui/material';
import type { ReactNode } from 'react';

/** One of several ways, as a panel that is a radio button; it stands in a RadioGroup. */
export const Choice = ({ value, children }: { value: string; children: ReactNode }) => (
  <Box
    component="label"
    sx={{
      display: 'flex',
      alignItems: 'center',
      gap: 1,
      p: 1.5,
      pr: 2.5,
      mb: 1.5,
      border: 1,
      borderColor: 'divider',
      borderRadius: 1,
      bgcolor: 'background.paper',
      cursor: 'pointer',
      '&:has(:checked)': {
        borderColor: 'primary.main',
        boxShadow: 'inset 0 0 0 1px var(--mui-palette-primary-main)',
      },
    }}
  >
    <Radio value={value} />
    {children}
  </Box>
);
