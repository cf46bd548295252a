import { Box, Button, Link } from '@mui/material';
import { NavLink, useNavigate } from 'react-router';
import { useSignOut } from './session-changes';

const WAYS = [
  ['/account', 'Your orders'],
  ['/account/notifications', 'Messages'],
  ['/account/reviews', 'Your reviews'],
  ['/account/profile', 'Name and email'],
  ['/account/addresses', 'Addresses'],
  ['/account/cards', 'Cards'],
  ['/account/security', 'Sign-in and security'],
  ['/account/preferences', 'What we write about'],
  ['/account/data', 'Your data'],
] as const;

/** What there is of the account: at the side of each of its pages, on small screens above its first alone. */
export function AccountNav({ isHome }: { isHome: boolean }) {
  return (
    <Box component="nav" aria-label="Your account" sx={{ display: { xs: isHome ? 'block' : 'none', md: 'block' } }}>
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', md: 'minmax(0, 1fr)' },
          columnGap: 2,
        }}
      >
        {WAYS.map(([path, words]) => (
          <li key={path}>
            <Way path={path} words={words} />
          </li>
        ))}
        <li>
          <SignOut />
        </li>
      </Box>
    </Box>
  );
}

const Way = ({ path, words }: { path: string; words: string }) => (
  <Link
    component={NavLink}
    to={path}
    end
    sx={{
      display: 'flex',
      alignItems: 'center',
      minHeight: 44,
      pl: { md: 1.5 },
      borderLeft: { md: 3 },
      borderColor: { md: 'transparent' },
      '&[aria-current=page]': { fontWeight: 600, borderColor: { md: 'primary.main' } },
    }}
  >
    {words}
  </Link>
);

function SignOut() {
  const signOut = useSignOut();
  const navigate = useNavigate();
  const leave = () =>
    void signOut()
      .catch(() => undefined)
      .then(() => navigate('/'));
  return (
    <Button color="inherit" onClick={leave} sx={{ ml: { xs: -1.25, md: 0.75 }, fontWeight: 400 }}>
      Sign out
    </Button>
  );
}
