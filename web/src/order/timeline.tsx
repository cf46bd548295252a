import { Box, Typography } from '@mui/material';
import { momentText } from '@shop/web-kit/dates';
import { Icon } from '@shop/web-kit/ui/icon';
import type { OrderEventType, OrderViewFragment } from '../../generated/graphql';

/** The way of an order that all goes well with. */
const WAY: readonly [OrderEventType, string][] = [
  ['PLACED', 'Placed'],
  ['STOCK_RESERVED', 'Held for you'],
  ['PAYMENT_AUTHORIZED', 'Card accepted'],
  ['CONFIRMED', 'Confirmed'],
  ['SHIPPED', 'On its way'],
  ['DELIVERED', 'Delivered'],
];

/** What happened, oldest first, and what is still to come. */
export function Timeline({ order: { timeline, status } }: { order: OrderViewFragment }) {
  const seen = new Set(timeline.map(({ type }) => type));
  const coming = status === 'CANCELLED' ? [] : WAY.filter(([type]) => !seen.has(type));
  return (
    <Box component="section" aria-labelledby="timeline-title">
      <Typography variant="h3" component="h2" id="timeline-title" sx={{ mb: 2 }}>
        What happened
      </Typography>
      <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {timeline.map(({ id, at, type, message }) => (
          <Step
            key={id}
            type={type}
            id={id}
            text={message}
            when={momentText(at)}
            isLast={coming.length === 0 && id === timeline.at(-1)?.id}
          />
        ))}
        {coming.map(([type, text], place) => (
          <Step key={type} type={type} text={text} isLast={place === coming.length - 1} />
        ))}
      </Box>
    </Box>
  );
}

interface StepProps {
  type: OrderEventType;
  id?: string;
  text: string;
  /** Absent: still to come. */
  when?: string;
  isLast: boolean;
}

function Step({ type, id, text, when, isLast }: StepProps) {
  const isBad = type === 'CANCELLED';
  return (
    <Box
      component="li"
      data-step={when && type}
      data-event={id}
      sx={{
        position: 'relative',
        display: 'grid',
        gridTemplateColumns: '28px minmax(0, 1fr)',
        gap: 1.5,
        pb: 2,
        // A step that comes true has more to say: room for two lines, so that nothing moves.
        minHeight: { xs: '5.1rem', md: '4.6rem' },
        color: when ? 'text.primary' : 'text.secondary',
        '&::before': isLast
          ? undefined
          : {
              content: '""',
              position: 'absolute',
              left: 13,
              top: 28,
              bottom: 0,
              borderLeft: '2px solid',
              borderColor: 'divider',
            },
      }}
    >
      <Box
        sx={{
          width: 28,
          height: 28,
          borderRadius: '50%',
          display: 'grid',
          placeItems: 'center',
          ...(when
            ? {
                bgcolor: isBad ? 'error.main' : 'primary.main',
                color: isBad ? 'error.contrastText' : 'primary.contrastText',
              }
            : { border: '2px dashed', borderColor: 'divider' }),
        }}
      >
        {when && <Icon name={isBad ? 'close' : 'check'} size={16} />}
      </Box>
      <Box>
        <Box sx={{ fontWeight: when ? 500 : 400 }}>{text}</Box>
        <Box sx={{ typography: 'caption', color: 'text.secondary' }}>{when ?? 'To come'}</Box>
      </Box>
    </Box>
  );
}
