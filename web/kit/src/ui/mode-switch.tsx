import { IconButton, useColorScheme } from '@mui/material';
import { Icon } from './icon';

/** Day or night; until one is chosen, as the system has it. */
export function ModeSwitch() {
  const { mode, systemMode, setMode } = useColorScheme();
  const isDark = (mode === 'system' ? systemMode : mode) === 'dark';
  return (
    <IconButton
      onClick={() => setMode(isDark ? 'light' : 'dark')}
      aria-label={isDark ? 'Use light colours' : 'Use dark colours'}
    >
      <Icon name={isDark ? 'sun' : 'moon'} />
    </IconButton>
  );
}
