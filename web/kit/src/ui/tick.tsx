import { Box, Checkbox } from '@mui/material';

interface Props {
  label: string;
  checked: boolean;
  onChange(checked: boolean): void;
}

/** A sentence that one agrees to, or does not. */
export const Tick = ({ label, checked, onChange }: Props) => (
  <Box component="label" sx={{ display: 'flex', alignItems: 'center', ml: -1.25, cursor: 'pointer' }}>
    <Checkbox checked={checked} onChange={(_event, now) => onChange(now)} />
    {label}
  </Box>
);
