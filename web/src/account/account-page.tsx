import { Box, Link, Skeleton } from '@mui/material';
import { Failure } from '@shop/web-kit/ui/notice';
import { Icon } from '@shop/web-kit/ui/icon';
import { Page } from '@shop/web-kit/ui/page';
import type { ReactNode } from 'react';
import { Link as RouterLink, Navigate, useLocation } from 'react-router';
import { AccountNav } from './account-nav';

interface Props<Me> {
  title: string;
  intro?: ReactNode;
  /** The account as the page needs it: undefined while it is not known, null for a guest, who is sent to sign in. */
  me: Me | null | undefined;
  error?: unknown;
  retry?: () => void;
  /** How high what comes will be, in pixels. */
  height?: number;
  children(me: Me): ReactNode;
}

/** A page of the account, with the way to all others. */
export function AccountPage<Me>({ title, intro, me, error, retry, height = 420, children }: Props<Me>) {
  const { pathname } = useLocation();
  if (me === null && !error) return <Navigate to={`/sign-in?next=${pathname}`} replace />;
  const isHome = pathname === '/account';
  return (
    <Page title={title} intro={intro} before={!isHome && <Back />} width="lg">
      <Box
        // What is known takes the place of what was not, below a title that may have grown.
        key={me ? 'known' : 'unknown'}
        sx={{
          display: 'grid',
          gap: { xs: 4, md: 7 },
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '13rem minmax(0, 46rem)' },
          alignItems: 'start',
        }}
      >
        <AccountNav isHome={isHome && !!me} />
        <Box>
          {me ? (
            children(me)
          ) : error ? (
            <Failure error={error} retry={retry} />
          ) : (
            <Skeleton variant="rounded" height={height} aria-label="One moment" />
          )}
        </Box>
      </Box>
    </Page>
  );
}

/** On small screens the ways stand on the account's first page alone. */
const Back = () => (
  <Link
    component={RouterLink}
    to="/account"
    sx={{ display: { xs: 'inline-flex', md: 'none' }, alignItems: 'center', gap: 0.75, py: 1, mb: 1 }}
  >
    <Icon name="back" size={18} />
    Your account
  </Link>
);
