import { IconButton } from '@mui/material';
import { Icon } from '@shop/web-kit/ui/icon';
import { lazy, Suspense, useState } from 'react';

const MenuDrawer = lazy(() => import('./menu-drawer'));

/** The departments behind a button, on small screens. */
export function MobileMenu() {
  const [state, setState] = useState<'never' | 'open' | 'closed'>('never');
  return (
    <>
      <IconButton onClick={() => setState('open')} aria-label="Departments" aria-haspopup="dialog">
        <Icon name="menu" />
      </IconButton>
      <Suspense fallback={null}>
        {state !== 'never' && <MenuDrawer open={state === 'open'} onClose={() => setState('closed')} />}
      </Suspense>
    </>
  );
}
