import { Section } from '@react-email/components';
import type { FactsOf } from '../domain/facts';
import { moneyText } from '../domain/money';
import type { Variant } from '../neighbours';
import type { Addresses } from './addresses';
import { Action, Greeting, Paragraph } from './layout';
import type { Letter } from './letter';
import { Thumbnail } from './order-parts';
import { style } from './style';

/** A mail to a review's author. */
export function reviewLetter(
  { product, slug, replied }: FactsOf<'REVIEW_PUBLISHED'>,
  name: string,
  addresses: Addresses,
) {
  const said = replied
    ? `We answered your review of ${product}.`
    : `Your review of ${product} can be read by everybody now. Thank you!`;
  return {
    subject: replied ? 'We answered your review' : 'Your review is online',
    preheader: said,
    heading: replied ? 'We answered your review' : 'Your review is online',
    body: (
      <>
        <Greeting name={name} />
        <Paragraph>{said}</Paragraph>
        <Action href={addresses.page(`/p/${encodeURIComponent(slug)}`)}>
          {replied ? 'Read the answer' : 'See it'}
        </Action>
      </>
    ),
  } satisfies Letter;
}

/** A mail to those who keep the stock. */
export function lowStockLetter(about: FactsOf<'LOW_STOCK'>, name: string, addresses: Addresses): Letter {
  const { product, slug, sku, available, reorderPoint } = about;
  return {
    subject: `Running low: ${product} (${sku})`,
    preheader: `${available} left; the reorder point is ${reorderPoint}.`,
    heading: `${product} is running low`,
    body: (
      <>
        <Greeting name={name} />
        <Paragraph>{`Of ${sku} there are ${available} left to sell. Its reorder point is ${reorderPoint}.`}</Paragraph>
        <Action href={addresses.page(`/p/${encodeURIComponent(slug)}`)}>See the product</Action>
      </>
    ),
  };
}

/** A mail to somebody who waited; `name` is null for a guest. */
export function backInStockLetter(variant: Variant, name: string | null, addresses: Addresses): Letter {
  const { product, price, sku, image } = variant;
  return {
    subject: `${product.title} is back in stock`,
    preheader: 'You asked us to tell you.',
    heading: `${product.title} is back`,
    body: (
      <>
        <Greeting name={name} />
        <Section style={style.action}>
          <Thumbnail picture={image} addresses={addresses} widthPx={200} />
        </Section>
        <Paragraph>
          {`You asked us to tell you: ${wordsOf(variant)} is in stock again, for ${moneyText(price)}. We tell you once and ` +
            'can not put it aside.'}
        </Paragraph>
        <Action href={addresses.page(`/p/${encodeURIComponent(product.slug)}?sku=${encodeURIComponent(sku)}`)}>
          See it
        </Action>
      </>
    ),
  };
}

const wordsOf = ({ title, product }: Variant): string =>
  title && title !== product.title ? `${product.title} (${title})` : product.title;
