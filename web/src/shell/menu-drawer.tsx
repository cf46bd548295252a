import { Box, Drawer, IconButton, Link, Typography } from '@mui/material';
import { Icon } from '@shop/web-kit/ui/icon';
import { ModeSwitch } from '@shop/web-kit/ui/mode-switch';
import { Link as RouterLink } from 'react-router';
import { useCategories } from './categories';

/** The departments at the side of the page, on small screens. */
export default function MenuDrawer({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Drawer
      open={open}
      onClose={onClose}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-modal': true,
          'aria-labelledby': 'menu-title',
          sx: { width: 'min(22rem, 88vw)', p: 3 },
        },
      }}
    >
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', mb: 2 }}>
        <Typography variant="h3" component="h2" id="menu-title">
          Departments
        </Typography>
        <IconButton onClick={onClose} aria-label="Close" sx={{ mr: -1.5 }}>
          <Icon name="close" />
        </IconButton>
      </Box>
      <Departments onGo={onClose} />
      <Box sx={{ mt: 2, ml: -1.25 }}>
        <ModeSwitch />
      </Box>
    </Drawer>
  );
}

function Departments({ onGo }: { onGo: () => void }) {
  const { categories } = useCategories();
  return (
    <Box component="nav" aria-label="Departments">
      {categories.map(({ id, slug, name, children }) => (
        <Box key={id} sx={{ py: 1.25, borderTop: 1, borderColor: 'divider' }}>
          <Link
            component={RouterLink}
            to={`/c/${slug}`}
            onClick={onGo}
            sx={{ typography: 'h4', display: 'block', py: 0.75 }}
          >
            {name}
          </Link>
          {children.map((child) => (
            <Link
              key={child.id}
              component={RouterLink}
              to={`/c/${child.slug}`}
              onClick={onGo}
              sx={{ display: 'block', py: 0.75, color: 'text.secondary' }}
            >
              {child.name}
            </Link>
          ))}
        </Box>
      ))}
    </Box>
  );
}
