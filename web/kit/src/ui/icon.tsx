import { Box, type Theme } from '@mui/material';
import type { SystemStyleObject } from '@mui/system';

/** The shop's own line icons, on a grid of 24. */
const PATHS = {
  bag: 'M6 8h12l1 12H5L6 8Zm3 0V6.5a3 3 0 0 1 6 0V8',
  bell: 'M12 4a6 6 0 0 0-6 6c0 5-2 6.5-2 6.5h16S18 15 18 10a6 6 0 0 0-6-6Zm-2 15.5a2.2 2.2 0 0 0 4 0',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm4.8 11.3L20 20',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4.5 20c.8-3.6 3.7-5.5 7.5-5.5s6.7 1.9 7.5 5.5',
  menu: 'M4 7h16M4 12h16M4 17h16',
  close: 'M6 6l12 12M18 6L6 18',
  plus: 'M12 6v12M6 12h12',
  minus: 'M6 12h12',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  arrow: 'M5 12h14m-5-5 5 5-5 5',
  back: 'M19 12H5m5-5-5 5 5 5',
  down: 'M6 9.5l6 6 6-6',
  filter: 'M4 7h10m4 0h2M4 17h2m4 0h10M16 4.8v4.4M8 14.8v4.4',
  card: 'M3.5 6h17v12h-17V6Zm0 4h17M7 14.5h4',
  truck:
    'M3 6.5h11v10H3v-10Zm11 4h4l3 3v3h-7v-6ZM7 19a1.8 1.8 0 1 0 0-3.6A1.8 1.8 0 0 0 7 19Zm10 0a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6Z',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8Zm0-5v2m0 14v2M3 12h2m14 0h2M5.6 5.6 7 7m10 10 1.4 1.4M5.6 18.4 7 17M17 7l1.4-1.4',
  moon: 'M19.5 14.2A8 8 0 0 1 9.8 4.5a8 8 0 1 0 9.7 9.7Z',
  alert: 'M12 8v5m0 3v.2M12 3.5 2.8 19.5h18.4L12 3.5Z',
  info: 'M12 11v5.5m0-8.7V7.6M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17Z',
  box: 'M4 8l8-4 8 4v8.5L12 20.5 4 16.5V8Zm0 0 8 4 8-4m-8 4v8.5',
} as const;

export type IconName = keyof typeof PATHS;

/** One of the shop's icons, for those who see: what it means is said in words beside it, or by its button's label. */
export function Icon({ name, size = 22, sx }: { name: IconName; size?: number; sx?: SystemStyleObject<Theme> }) {
  return (
    <Box
      component="svg"
      viewBox="0 0 24 24"
      aria-hidden
      focusable="false"
      sx={[{ width: size, height: size, flex: 'none', display: 'block' }, sx ?? {}]}
    >
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </Box>
  );
}
