import { Column, Img, Link, Row, Section, Text } from '@react-email/components';
import type { Amount, Part } from '../domain/facts';
import { moneyText } from '../domain/money';
import type { Address, Order, OrderLine, Parcel, Picture } from '../neighbours';
import type { Addresses } from './addresses';
import { style } from './style';

const PICTURE_PX = 64;

/** What a picture is shown with; `widthPx` in pixels. */
export interface ThumbnailProps {
  picture: Picture | null;
  addresses: Addresses;
  widthPx?: number;
}

/** A picture as lines show it; nothing where there is none. */
export const Thumbnail = ({ picture, addresses, widthPx = PICTURE_PX }: ThumbnailProps) =>
  picture && (
    <Img
      src={addresses.picture(picture.url)}
      alt={picture.alt}
      width={widthPx}
      height={Math.round((widthPx * picture.height) / (picture.width || 1)) || widthPx}
      style={style.picture}
    />
  );

/** With a space before it, which keeps it apart where cells are one line of text. */
const amountText = (amount: Amount): string => ` ${moneyText(amount)}`;

const optionWords = ({ options }: OrderLine): string =>
  options.map(({ name, value }) => `${name}: ${value}`).join(', ');

/** Lines of an order, with what they cost or, of a part of them, how many. */
export function Lines({ lines, addresses, priced }: { lines: OrderLine[]; addresses: Addresses; priced: boolean }) {
  return (
    <Section>
      {lines.map((line) => (
        <Row key={line.id} style={style.row}>
          <Column style={{ width: '80px', verticalAlign: 'top' }}>
            <Thumbnail picture={line.image} addresses={addresses} />
          </Column>
          <Column style={style.cell}>
            {`${line.quantity} × ${line.title}`}
            {line.options.length > 0 && <Text style={style.quiet}>{optionWords(line)}</Text>}
          </Column>
          {priced && <Column style={style.amount}>{amountText(line.total)}</Column>}
        </Row>
      ))}
    </Section>
  );
}

/** The lines that a parcel or a return names, as many of each as it says. */
export const linesOf = ({ lines }: Order, parts: Part[]): OrderLine[] =>
  parts.flatMap(({ lineId, quantity }) => {
    const line = lines.find(({ id }) => id === lineId);
    return line ? [{ ...line, quantity }] : [];
  });

/** What the order costs. */
export function Totals({ order }: { order: Order }) {
  const { subtotal, discountTotal, shippingTotal, taxTotal, total, pricesIncludeTax } = order;
  const rows: [name: string, amount: string][] = [
    ['Items', moneyText(subtotal)],
    ...(discountTotal.amount ? [['Discount', `−${moneyText(discountTotal)}`] as [string, string]] : []),
    ['Shipping', shippingTotal.amount ? moneyText(shippingTotal) : 'Free'],
    [pricesIncludeTax ? 'Tax, included' : 'Tax', moneyText(taxTotal)],
  ];
  return (
    <Section style={{ margin: '12px 0 20px' }}>
      {rows.map(([name, amount]) => (
        <Row key={name}>
          <Column style={style.cell}>{name}</Column>
          <Column style={style.amount}>{` ${amount}`}</Column>
        </Row>
      ))}
      <Row>
        <Column style={{ ...style.cell, fontWeight: 700 }}>Total</Column>
        <Column style={{ ...style.amount, fontWeight: 700 }}>{amountText(total)}</Column>
      </Row>
    </Section>
  );
}

/** Where it goes, one line each. */
export const Destination = ({ address }: { address: Address }) => {
  const { name, line1, line2, city, region, postalCode, country } = address;
  const lines = [name, line1, line2, `${postalCode} ${city}`, region, country].filter(Boolean);
  return (
    <Text style={style.text}>
      {lines.map((line, index) => (
        <span key={index}>
          {line}
          <br />
        </span>
      ))}
    </Text>
  );
};

/** Who brings a parcel, and where to follow it. */
export const Tracking = ({ parcel: { carrier, trackingNumber, trackingUrl } }: { parcel: Parcel }) => (
  <Text style={style.text}>
    {`${carrier}, tracking number `}
    {trackingUrl ? (
      <Link href={trackingUrl} style={style.link}>
        {trackingNumber}
      </Link>
    ) : (
      trackingNumber
    )}
  </Text>
);
