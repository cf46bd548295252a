import type { ReactNode } from 'react';
import type { CancelReason } from '@shop/schema/events/orders';
import type { Facts, FactsOf, Part } from '../domain/facts';
import { CANCEL_WORDS, RETURN_WORDS } from '../domain/line';
import { moneyText } from '../domain/money';
import type { Order } from '../neighbours';
import type { Addresses } from './addresses';
import { Action, Greeting, Paragraph } from './layout';
import type { Letter } from './letter';
import { Destination, Lines, linesOf, Totals, Tracking } from './order-parts';
import { style } from './style';
import { Text } from '@react-email/components';

type OrderFacts = Extract<Facts, { orderId: string }>;

/** What a mail about an order is made from; `name`: of its customer. */
export interface OrderMaterial {
  name: string;
  order: Order;
  addresses: Addresses;
}

/** Mails about an order. A guest's link opens it on any device. */
export function orderLetter(about: OrderFacts, material: OrderMaterial): Letter {
  const { subject, preheader, heading, body } = wordsOf(about, material);
  const { order, addresses, name } = material;
  const href = addresses.order(order.orderId, order.customerId ? undefined : order.accessToken);
  return {
    subject,
    preheader,
    heading,
    body: (
      <>
        <Greeting name={name} />
        {body}
        <Action href={href}>{`See order ${order.number}`}</Action>
      </>
    ),
  };
}

function wordsOf(about: OrderFacts, material: OrderMaterial): Letter {
  switch (about.kind) {
    case 'ORDER_CONFIRMED':
      return confirmed(material);
    case 'ORDER_CANCELLED':
      return about.reason ? cancelled(about.reason, material) : partCancelled(about.parts ?? [], material);
    case 'PAYMENT_DECLINED':
      return declined(material);
    case 'ORDER_SHIPPED':
    case 'ORDER_DELIVERED':
      return parcelled(about, material);
    case 'REFUND_ISSUED':
      return refunded(about, material);
    case 'RETURN_UPDATE':
      return returned(about, material);
  }
}

const letter = (subject: string, preheader: string, heading: string, body: ReactNode): Letter => ({
  subject,
  preheader,
  heading,
  body,
});

const confirmed = ({ order, addresses }: OrderMaterial): Letter =>
  letter(
    `Your order ${order.number}`,
    `We confirmed your order of ${moneyText(order.total)}.`,
    'Thank you for your order',
    <>
      <Paragraph>{`We confirmed order ${order.number} and will tell you when it is on its way.`}</Paragraph>
      <Lines lines={order.lines} addresses={addresses} priced />
      <Totals order={order} />
      <Text style={style.subheading}>It goes to</Text>
      <Destination address={order.shippingAddress} />
    </>,
  );

const cancelled = (reason: CancelReason, { order, addresses }: OrderMaterial): Letter =>
  letter(
    `Your order ${order.number} was cancelled`,
    CANCEL_WORDS[reason],
    'Your order was cancelled',
    <>
      <Paragraph>{`Order ${order.number} was cancelled. ${CANCEL_WORDS[reason]}`}</Paragraph>
      <Paragraph>You are not charged for it; what was held on your card is let go.</Paragraph>
      <Lines lines={order.lines} addresses={addresses} priced={false} />
    </>,
  );

const partCancelled = (parts: Part[], { order, addresses }: OrderMaterial): Letter =>
  letter(
    `Part of your order ${order.number} was cancelled`,
    'You are not charged for it. The rest goes on.',
    'Part of your order was cancelled',
    <>
      <Paragraph>
        {`This part of order ${order.number} was cancelled. You are not charged for it; the rest of the order goes on.`}
      </Paragraph>
      <Lines lines={linesOf(order, parts)} addresses={addresses} priced={false} />
    </>,
  );

const declined = ({ order, addresses }: OrderMaterial): Letter =>
  letter(
    `The payment for order ${order.number} was declined`,
    'Nothing was charged.',
    'Your payment was declined',
    <>
      <Paragraph>
        {`The payment of ${moneyText(order.total)} for order ${order.number} was declined, so the order was cancelled and ` +
          'nothing was charged. You can order again with another card.'}
      </Paragraph>
      <Lines lines={order.lines} addresses={addresses} priced={false} />
    </>,
  );

function parcelled(about: FactsOf<'ORDER_SHIPPED' | 'ORDER_DELIVERED'>, { order, addresses }: OrderMaterial): Letter {
  const isOnItsWay = about.kind === 'ORDER_SHIPPED';
  const parcel = order.fulfillments.find(({ id }) => id === about.fulfillmentId);
  const lines = linesOf(order, parcel?.lines ?? []);
  const heading = isOnItsWay ? 'Your parcel is on its way' : 'Your parcel arrived';
  return letter(
    isOnItsWay ? `Order ${order.number} is on its way` : `Order ${order.number} was delivered`,
    lines.map(({ title, quantity }) => `${quantity} × ${title}`).join(', '),
    heading,
    <>
      <Paragraph>
        {isOnItsWay
          ? `A parcel of order ${order.number} has left. In it:`
          : `A parcel of order ${order.number} was delivered. In it:`}
      </Paragraph>
      <Lines lines={lines} addresses={addresses} priced={false} />
      {isOnItsWay && parcel && <Tracking parcel={parcel} />}
      {!isOnItsWay && <Paragraph>We hope you like it. If not, you can send it back from the order’s page.</Paragraph>}
    </>,
  );
}

const refunded = ({ amount }: FactsOf<'REFUND_ISSUED'>, { order }: OrderMaterial): Letter =>
  letter(
    `Your refund for order ${order.number}`,
    `We refunded ${moneyText(amount)}.`,
    'Your refund is on its way',
    <Paragraph>
      {`We refunded ${moneyText(amount)} of order ${order.number} to the way you paid. It can take a few days to arrive.`}
    </Paragraph>,
  );

function returned({ returnId, step }: FactsOf<'RETURN_UPDATE'>, { order, addresses }: OrderMaterial): Letter {
  const lines = linesOf(order, order.returns.find(({ id }) => id === returnId)?.lines ?? []);
  const headings = {
    REQUESTED: 'We received your return request',
    APPROVED: 'Your return was approved',
    REJECTED: 'Your return was not approved',
    RECEIVED: 'Your return arrived',
  };
  return letter(
    `Your return of order ${order.number}`,
    RETURN_WORDS[step],
    headings[step],
    <>
      <Paragraph>{RETURN_WORDS[step]}</Paragraph>
      <Lines lines={lines} addresses={addresses} priced={false} />
    </>,
  );
}
