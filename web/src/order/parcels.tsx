import { Box, Link, Typography } from '@mui/material';
import { dayText } from '@shop/web-kit/dates';
import { Icon } from '@shop/web-kit/ui/icon';
import type { OrderViewFragment } from '../../generated/graphql';

type Parcel = OrderViewFragment['fulfillments'][number];

/** The parcels of an order, with where they can be followed. */
export function Parcels({ order: { fulfillments, lines } }: { order: OrderViewFragment }) {
  if (fulfillments.length === 0) return null;
  return (
    <Box component="section" aria-labelledby="parcels-title" sx={{ mt: 4 }}>
      <Typography variant="h3" component="h2" id="parcels-title" sx={{ mb: 1.5 }}>
        {fulfillments.length === 1 ? 'Your parcel' : 'Your parcels'}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
        {fulfillments.map((parcel) => (
          <Box
            key={parcel.id}
            component="li"
            data-parcel={parcel.trackingNumber}
            sx={{ display: 'flex', gap: 2, p: 2.5, border: 1, borderColor: 'divider', borderRadius: 2 }}
          >
            <Icon name={parcel.deliveredAt ? 'box' : 'truck'} />
            <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
              <Box sx={{ fontWeight: 600 }}>{standing(parcel)}</Box>
              <Box sx={{ typography: 'body2' }}>
                {parcel.carrier}, <Tracking parcel={parcel} />
              </Box>
              <Box sx={{ typography: 'body2', color: 'text.secondary', mt: 0.5 }}>{contents(parcel.lines, lines)}</Box>
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

const standing = ({ shippedAt, deliveredAt }: Parcel) =>
  deliveredAt ? `Delivered on ${dayText(deliveredAt)}` : `On its way since ${dayText(shippedAt)}`;

function Tracking({ parcel: { carrier, trackingNumber, trackingUrl } }: { parcel: Parcel }) {
  if (!trackingUrl) return <>no. {trackingNumber}</>;
  return (
    <Link href={trackingUrl} target="_blank" rel="noreferrer" underline="always">
      follow no. {trackingNumber} at {carrier}
    </Link>
  );
}

/** "2 × Linen shirt, Cap". */
export function contents(parts: Parcel['lines'], lines: OrderViewFragment['lines']): string {
  return parts
    .map(({ lineId, quantity }) => {
      const title = lines.find(({ id }) => id === lineId)?.title ?? '';
      return quantity > 1 ? `${quantity} × ${title}` : title;
    })
    .join(', ');
}
