const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const minute = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

/** "24 November 2026". */
export const dayText = (iso: string): string => day.format(new Date(iso));
/** "24 Nov, 09:41". */
export const momentText = (iso: string): string => minute.format(new Date(iso));

/** "1 working day", "2 to 4 working days". */
export const workingDays = (least: number, most: number): string =>
  least === most ? `${most} working day${most === 1 ? '' : 's'}` : `${least} to ${most} working days`;
