import {
  Body,
  Button,
  Container,
  Head,
  Heading,
  Hr,
  Html,
  Link,
  Preview,
  Section,
  Text,
} from '@react-email/components';
import type { ReactNode } from 'react';
import type { Addresses } from './addresses';
import { style } from './style';

/** What every mail has. */
export interface LayoutProps {
  addresses: Addresses;
  /** What the list of mails shows beside the subject. */
  preheader: string;
  heading: string;
  /** Where mails of this kind can be ended; none for those that always come. */
  unsubscribeUrl?: string;
  children: ReactNode;
}

/** The one frame of all mails: the shop's name above, why one gets it and how to end that below. */
export function Layout({ addresses, preheader, heading, unsubscribeUrl, children }: LayoutProps) {
  const { shopName } = addresses.places;
  return (
    <Html lang="en">
      <Head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <title>{heading}</title>
      </Head>
      <Preview>{preheader}</Preview>
      <Body style={style.body}>
        <Container style={style.card}>
          <Section style={style.inside}>
            <Link href={addresses.page('/')} style={style.brand}>
              {shopName}
            </Link>
            <Heading as="h1" style={style.heading}>
              {heading}
            </Heading>
            {children}
          </Section>
          <Section style={style.foot}>
            <Hr style={style.rule} />
            <Text style={style.quiet}>
              {unsubscribeUrl
                ? `You get this mail because of what you do at ${shopName}.`
                : `${shopName} always sends this mail, as it keeps your account safe.`}
            </Text>
            {unsubscribeUrl && (
              <Text style={style.quiet}>
                <Link href={unsubscribeUrl} style={style.link}>
                  Send me no more mails of this kind
                </Link>
              </Text>
            )}
          </Section>
        </Container>
      </Body>
    </Html>
  );
}

/** A paragraph. */
export const Paragraph = ({ children }: { children: ReactNode }) => <Text style={style.text}>{children}</Text>;

/** How a mail begins. */
export const Greeting = ({ name }: { name: string | null }) => (
  <Paragraph>{name ? `Hello ${name},` : 'Hello,'}</Paragraph>
);

/** The one thing to do. */
export const Action = ({ href, children }: { href: string; children: ReactNode }) => (
  <Section style={style.action}>
    <Button href={href} style={style.button}>
      {children}
    </Button>
  </Section>
);
