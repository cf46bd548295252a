import { Box, IconButton } from '@mui/material';
import { Icon } from '@shop/web-kit/ui/icon';

interface Props {
  /** Of what, for screen readers. */
  label: string;
  quantity: number;
  most: number;
  /** 1, or 0 where the last one can be taken out. */
  least?: 0 | 1;
  /** While it can't be changed. */
  still?: boolean;
  onChange(quantity: number): void;
}

/** One fewer, one more. */
export function QuantityPicker({ label, quantity, most, least = 1, still, onChange }: Props) {
  return (
    <Box
      role="group"
      aria-label={label}
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        border: 1,
        borderColor: 'divider',
        borderRadius: 999,
        bgcolor: 'background.paper',
      }}
    >
      <IconButton aria-label="One fewer" disabled={still || quantity <= least} onClick={() => onChange(quantity - 1)}>
        <Icon name="minus" size={18} />
      </IconButton>
      <Box
        component="span"
        sx={{ minWidth: '2ch', textAlign: 'center', fontVariantNumeric: 'tabular-nums', fontWeight: 600 }}
      >
        {quantity}
      </Box>
      <IconButton aria-label="One more" disabled={still || quantity >= most} onClick={() => onChange(quantity + 1)}>
        <Icon name="plus" size={18} />
      </IconButton>
    </Box>
  );
}
