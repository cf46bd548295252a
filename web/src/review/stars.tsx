import { Box } from '@mui/material';

const STAR = 'M12 2.6l2.9 6 6.6.9-4.8 4.6 1.2 6.5-5.9-3.1-5.9 3.1 1.2-6.5L2.5 9.5l6.6-.9 2.9-6Z';

/** Five stars, `value` of them filled; what it says stands in words beside it. */
export function Stars({ value, size = 16 }: { value: number; size?: number }) {
  const row = (fill: string) =>
    [0, 1, 2, 3, 4].map((place) => <path key={place} d={STAR} fill={fill} transform={`translate(${place * 24} 0)`} />);
  return (
    <Box
      component="span"
      aria-hidden
      sx={{ position: 'relative', display: 'inline-block', lineHeight: 0, color: 'text.primary', flex: 'none' }}
    >
      <Box component="svg" viewBox="0 0 120 24" sx={{ width: size * 5, height: size, opacity: 0.22 }}>
        {row('currentColor')}
      </Box>
      <Box sx={{ position: 'absolute', inset: 0, width: `${(value / 5) * 100}%`, overflow: 'hidden' }}>
        <Box component="svg" viewBox="0 0 120 24" sx={{ width: size * 5, height: size, color: 'secondary.main' }}>
          {row('currentColor')}
        </Box>
      </Box>
    </Box>
  );
}
