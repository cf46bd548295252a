import { toPlainText } from '@react-email/components';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Addresses } from './addresses';
import { Layout } from './layout';
import type { Letter } from './letter';

/** A mail as it leaves. */
export interface Rendered {
  subject: string;
  html: string;
  text: string;
}

const DOCTYPE = '<!doctype html>';

/** Puts a letter into the one frame, as HTML and as text. */
export function rendered(letter: Letter, addresses: Addresses, unsubscribeUrl?: string): Rendered {
  const { subject, preheader, heading, body } = letter;
  const html = renderToStaticMarkup(
    <Layout addresses={addresses} preheader={preheader} heading={heading} unsubscribeUrl={unsubscribeUrl}>
      {body}
    </Layout>,
  );
  const text = toPlainText(html, { selectors: [{ selector: 'h1', options: { uppercase: false } }] });
  return { subject: oneLine(subject), html: DOCTYPE + html, text };
}

/** A subject is one line, whatever is in a product's title. */
const oneLine = (text: string): string => text.replace(/[\p{C}\s]+/gu, ' ').trim();
