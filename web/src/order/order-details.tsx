import { Box, Link, Typography } from '@mui/material';
import { dayText, workingDays } from '@shop/web-kit/dates';
import { moneyText, times } from '@shop/web-kit/money';
import { Picture } from '@shop/web-kit/ui/picture';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import type { OrderViewFragment } from '../../generated/graphql';
import { countryName } from '../address/countries';
import { addressLines } from '../address/form';
import { Totals } from '../checkout/summary';
import { lineNote } from './line-note';
import { Parcels } from './parcels';
import { Returns } from './returns';

interface Props {
  order: OrderViewFragment;
  timeline: ReactNode;
  actions?: ReactNode;
}

/** All of an order: what happened, what is in it, what it costs, where it goes. */
export function OrderDetails({ order, timeline, actions }: Props) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: { xs: 5, md: 7 },
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '19rem minmax(0, 1fr)' },
        alignItems: 'start',
      }}
    >
      <Box>
        {timeline}
        {actions}
      </Box>
      <Box>
        <Lines order={order} />
        <Box sx={{ maxWidth: '24rem', ml: 'auto' }}>
          <Totals {...order} isShippingKnown />
          {order.refundedTotal.amount > 0 && (
            <Box sx={{ display: 'flex', justifyContent: 'space-between', mt: 1, typography: 'body2' }}>
              <span>Refunded</span>
              <span>{moneyText(order.refundedTotal)}</span>
            </Box>
          )}
        </Box>
        <Parcels order={order} />
        <Returns order={order} />
        <Facts order={order} />
      </Box>
    </Box>
  );
}

function Lines({ order: { lines, fulfillments, customer } }: { order: OrderViewFragment }) {
  // Only an account can write a review.
  const deliveredLines = new Set(
    customer
      ? fulfillments.flatMap(({ deliveredAt, lines: parts }) => (deliveredAt ? parts.map(({ lineId }) => lineId) : []))
      : [],
  );
  return (
    <Box component="section" aria-labelledby="lines-title" sx={{ mb: 2 }}>
      <Typography variant="h3" component="h2" id="lines-title" sx={{ mb: 1 }}>
        What is in it
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {lines.map((line) => (
          <Box
            key={line.id}
            component="li"
            sx={{
              display: 'grid',
              gridTemplateColumns: '72px minmax(0, 1fr) auto',
              gap: 2,
              py: 1.5,
              '& + &': { borderTop: 1, borderColor: 'divider' },
            }}
          >
            <Picture image={line.image} decorative eager />
            <Box>
              <Name line={line} />
              <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
                {line.options.map(({ value }) => value).join(', ')}
                {line.quantity > 1 && ` × ${line.quantity}`}
              </Box>
              {lineNote(line) && <Box sx={{ typography: 'caption', color: 'text.secondary' }}>{lineNote(line)}</Box>}
              {deliveredLines.has(line.id) && line.variant?.product && (
                <Link
                  component={RouterLink}
                  to={`/p/${line.variant.product.slug}#reviews`}
                  sx={{ typography: 'body2', textDecoration: 'underline' }}
                >
                  Review it
                </Link>
              )}
            </Box>
            <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums' }}>
              {moneyText(times(line.quantity, line.unitPrice))}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

function Name({ line: { title, variant } }: { line: OrderViewFragment['lines'][number] }) {
  if (!variant?.product) return <Box sx={{ fontWeight: 500 }}>{title}</Box>;
  return (
    <Link component={RouterLink} to={`/p/${variant.product.slug}`} sx={{ fontWeight: 500 }}>
      {title}
    </Link>
  );
}

function Facts({
  order: { placedAt, email, shippingAddress: to, shippingOption, payments },
}: {
  order: OrderViewFragment;
}) {
  const method = payments?.[0]?.method;
  const { estimatedDaysMin, estimatedDaysMax, name } = shippingOption;
  return (
    <Box
      component="dl"
      sx={{ m: 0, mt: 4, display: 'grid', gap: 3, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}
    >
      {to && (
        <Fact name="Goes to">
          {[...addressLines(to), countryName(to.country)].map((line) => (
            <div key={line}>{line}</div>
          ))}
        </Fact>
      )}
      <Fact name="Travels">
        {name}, {workingDays(estimatedDaysMin, estimatedDaysMax)}
      </Fact>
      <Fact name="Placed">
        {dayText(placedAt)}
        {email && <div>{email}</div>}
      </Fact>
      {method?.last4 && (
        <Fact name="Paid with">
          {method.brand} ending in {method.last4}
        </Fact>
      )}
    </Box>
  );
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <Box sx={{ typography: 'body2' }}>
    <Box component="dt" sx={{ color: 'text.secondary', mb: 0.25 }}>
      {name}
    </Box>
    <Box component="dd" sx={{ m: 0 }}>
      {children}
    </Box>
  </Box>
);
