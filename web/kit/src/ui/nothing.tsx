import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

/** An empty state: what is not there, and where to go instead. */
export function Nothing({ icon, title, children }: { icon: IconName; title: string; children?: ReactNode }) {
  return (
    <Box sx={{ py: { xs: 6, md: 9 }, px: 3, textAlign: 'center', bgcolor: 'sand', borderRadius: 2 }}>
      <Icon name={icon} size={40} sx={{ mx: 'auto', mb: 2, color: 'text.secondary' }} />
      <Typography variant="h3" component="h2" sx={{ mb: 1 }}>
        {title}
      </Typography>
      <Box sx={{ color: 'text.secondary', maxWidth: '34rem', mx: 'auto' }}>{children}</Box>
    </Box>
  );
}
