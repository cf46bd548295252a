/** "Order" and its number, which is not broken at its hyphens. */
export function OrderName({ number }: { number: string }) {
  return (
    <>
      Order <span style={{ whiteSpace: 'nowrap' }}>{number}</span>
    </>
  );
}
