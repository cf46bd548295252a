import { Box, Typography } from '@mui/material';
import { visuallyHidden } from '@shop/web-kit/ui/visually-hidden';
import { useId } from 'react';

/** A value of an option, and whether it can be bought with what else is chosen. */
export interface OptionValue {
  value: string;
  standing: 'buyable' | 'soldOut' | 'absent';
}

interface Props {
  name: string;
  values: readonly OptionValue[];
  chosen: string | undefined;
  onChoose(value: string): void;
}

/** The values of one option as radio buttons. Sold-out ones can be looked at and are struck through, and said to be. */
export function OptionPicker({ name, values, chosen, onChoose }: Props) {
  const group = useId();
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, mb: 2.5 }}>
      <Typography component="legend" variant="body2" sx={{ p: 0, mb: 1 }}>
        <strong>{name}</strong> {chosen}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {values.map(({ value, standing }) => (
          <Box key={value} component="label" sx={valueStyle(standing === 'buyable')}>
            <Box
              component="input"
              type="radio"
              name={group}
              checked={value === chosen}
              onChange={() => onChoose(value)}
              sx={visuallyHidden}
            />
            <span>{value}</span>
            {standing !== 'buyable' && (
              <Box component="span" sx={visuallyHidden}>
                {standing === 'soldOut' ? ' (sold out)' : ' (not in this combination)'}
              </Box>
            )}
          </Box>
        ))}
      </Box>
    </Box>
  );
}

const valueStyle = (isBuyable: boolean) => ({
  position: 'relative',
  minHeight: 44,
  minWidth: 48,
  px: 2,
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  bgcolor: 'background.paper',
  cursor: 'pointer',
  typography: 'body2',
  ...(!isBuyable && {
    color: 'text.secondary',
    textDecoration: 'line-through',
    borderStyle: 'dashed',
  }),
  '&:hover': { borderColor: 'text.primary' },
  '&:has(:checked)': {
    borderColor: 'primary.main',
    borderStyle: 'solid',
    boxShadow: 'inset 0 0 0 1px var(--mui-palette-primary-main)',
    fontWeight: 600,
  },
  '&:has(:focus-visible)': { outline: '3px solid', outlineColor: 'secondary.main', outlineOffset: 2 },
});
