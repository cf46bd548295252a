import { Box, IconButton } from '@mui/material';
import { Icon } from '@shop/web-kit/ui/icon';
import { Link } from 'react-router';
import { useUnread } from './use-unread';

const MOST_SHOWN = 99;

/** The way to the messages, with how many are unread; it goes up by itself. */
export default function Bell() {
  const unread = useUnread();
  return (
    <IconButton component={Link} to="/account/notifications" aria-label={`Messages, ${unread} unread`}>
      <Icon name="bell" />
      {unread > 0 && <Count>{unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}</Count>}
    </IconButton>
  );
}

const Count = ({ children }: { children: number | string }) => (
  <Box
    component="span"
    aria-hidden
    sx={{
      position: 'absolute',
      right: 1,
      top: 2,
      minWidth: 20,
      height: 20,
      px: 0.5,
      borderRadius: 999,
      display: 'grid',
      placeItems: 'center',
      bgcolor: 'secondary.main',
      color: 'secondary.contrastText',
      fontSize: '0.75rem',
      fontWeight: 700,
    }}
  >
    {children}
  </Box>
);
