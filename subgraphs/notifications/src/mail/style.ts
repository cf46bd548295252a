import type { CSSProperties } from 'react';

/** The storefront's daylight colours: every text has at least 4.5 : 1 on paper and on sand. */
const INK = '#1e2925';
const QUIET = '#535e58';
const GREEN = '#1f4d3f';
const PAPER = '#fffdf8';
const LINE = '1px solid #ddd5c6';
// Fonts that are everywhere: mail programs load none.
const SERIF = "Georgia, 'Times New Roman', serif";
const SANS = "'Helvetica Neue', Arial, sans-serif";

const text: CSSProperties = { fontFamily: SANS, fontSize: '16px', lineHeight: '1.55', color: INK, margin: '0 0 16px' };

/** Styles stand on the elements, as mail programs drop style sheets. */
export const style = {
  body: { backgroundColor: '#efeadf', margin: 0, padding: '24px 12px' },
  card: { backgroundColor: PAPER, maxWidth: '600px', margin: '0 auto', borderRadius: '8px' },
  inside: { padding: '28px 28px 8px' },
  brand: { fontFamily: SERIF, fontSize: '20px', color: GREEN, textDecoration: 'none' },
  heading: {
    fontFamily: SERIF,
    fontSize: '28px',
    lineHeight: '1.2',
    fontWeight: 400,
    color: INK,
    margin: '28px 0 16px',
  },
  subheading: { ...text, fontWeight: 700, margin: '8px 0' },
  text,
  quiet: { ...text, fontSize: '14px', color: QUIET, margin: '0 0 8px' },
  button: {
    fontFamily: SANS,
    fontSize: '16px',
    fontWeight: 700,
    color: PAPER,
    backgroundColor: GREEN,
    borderRadius: '24px',
    padding: '13px 26px',
    textDecoration: 'none',
  },
  action: { margin: '8px 0 24px' },
  link: { color: GREEN, textDecoration: 'underline', wordBreak: 'break-word' },
  rule: { border: 0, borderTop: LINE, margin: '20px 0' },
  row: { borderTop: LINE, padding: '12px 0' },
  picture: { borderRadius: '6px', backgroundColor: '#efeadf', display: 'block' },
  cell: { ...text, margin: 0, verticalAlign: 'top' },
  amount: { ...text, margin: 0, textAlign: 'right', whiteSpace: 'nowrap', verticalAlign: 'top' },
  foot: { padding: '0 28px 24px' },
} satisfies Record<string, CSSProperties>;
