import type { OrderViewFragment } from '../../generated/graphql';

/** Units of each line that arrived and are neither back nor coming back; lines without any are left out. */
export function returnableUnits({
  lines,
  fulfillments,
  returns,
}: Pick<OrderViewFragment, 'lines' | 'fulfillments' | 'returns'>): { lineId: string; title: string; units: number }[] {
  const arrived = fulfillments.filter(({ deliveredAt }) => deliveredAt).flatMap((parcel) => parcel.lines);
  const coming = returns.filter(({ status }) => status !== 'REJECTED').flatMap((one) => one.lines);
  const of = (parts: { lineId: string; quantity: number }[], id: string) =>
    parts.reduce((sum, { lineId, quantity }) => (lineId === id ? sum + quantity : sum), 0);
  return lines
    .map(({ id, title }) => ({ lineId: id, title, units: of(arrived, id) - of(coming, id) }))
    .filter(({ units }) => units > 0);
}
