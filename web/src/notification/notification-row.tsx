import { Box, IconButton, Link } from '@mui/material';
import { momentText } from '@shop/web-kit/dates';
import { Icon } from '@shop/web-kit/ui/icon';
import { visuallyHidden } from '@shop/web-kit/ui/visually-hidden';
import { Link as RouterLink } from 'react-router';
import type { NotificationViewFragment } from '../../generated/graphql';

interface Props {
  message: NotificationViewFragment;
  onRead(): void;
}

/** A message in the list. Going where it leads marks it as read. */
export function NotificationRow({ message: { title, body, link, read, createdAt }, onRead }: Props) {
  return (
    <Box
      component="li"
      data-read={read}
      sx={{
        position: 'relative',
        display: 'grid',
        gridTemplateColumns: '12px minmax(0, 1fr) auto',
        columnGap: 1.5,
        p: 2,
        mb: 1.5,
        border: 1,
        borderColor: 'divider',
        borderRadius: 2,
        bgcolor: read ? 'transparent' : 'background.paper',
        '&:has(a:hover)': { borderColor: 'text.primary' },
      }}
    >
      <Box
        sx={{ mt: 1, width: 10, height: 10, borderRadius: '50%', bgcolor: read ? 'transparent' : 'secondary.main' }}
      />
      <Box sx={{ minWidth: 0 }}>
        <Box component="span" sx={{ fontWeight: read ? 500 : 700 }}>
          {!read && <span style={visuallyHidden}>Unread: </span>}
          {link ? <Lead to={link} title={title} onGo={read ? undefined : onRead} /> : title}
        </Box>
        <Box sx={{ typography: 'body2', mt: 0.25, overflowWrap: 'anywhere' }}>{body}</Box>
        <Box component="time" dateTime={createdAt} sx={{ typography: 'caption', color: 'text.secondary' }}>
          {momentText(createdAt)}
        </Box>
      </Box>
      {!read && (
        <IconButton
          onClick={onRead}
          aria-label={`Mark “${title}” as read`}
          sx={{ position: 'relative', zIndex: 1, alignSelf: 'start', m: -1 }}
        >
          <Icon name="check" />
        </IconButton>
      )}
    </Box>
  );
}

/** The whole row leads there. */
const Lead = ({ to, title, onGo }: { to: string; title: string; onGo?: () => void }) => (
  <Link
    component={RouterLink}
    to={to}
    onClick={onGo}
    sx={{ color: 'inherit', '&::after': { content: '""', position: 'absolute', inset: 0 } }}
  >
    {title}
  </Link>
);
