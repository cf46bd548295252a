import { Text } from '@react-email/components';
import type { FactsOf } from '../domain/facts';
import type { MailLink } from '../neighbours';
import type { Addresses } from './addresses';
import { Action, Greeting, Paragraph } from './layout';
import type { Letter } from './letter';
import { style } from './style';

type Plain = FactsOf<'WELCOME' | 'PASSWORD_CHANGED' | 'NEW_SIGN_IN'>;
type Linked = FactsOf<'EMAIL_VERIFICATION' | 'PASSWORD_RESET'>;

/** Mails about an account that need no link of its own. */
export function accountLetter({ kind }: Plain, name: string, addresses: Addresses): Letter {
  const { shopName } = addresses.places;
  const account = addresses.page('/account');
  switch (kind) {
    case 'WELCOME':
      return {
        subject: `Welcome to ${shopName}`,
        preheader: 'Your account is ready.',
        heading: 'Good to have you here',
        body: (
          <>
            <Greeting name={name} />
            <Paragraph>Your account is ready: your orders, addresses and reviews are kept there.</Paragraph>
            <Action href={addresses.page('/products')}>Have a look around</Action>
          </>
        ),
      };
    case 'PASSWORD_CHANGED':
      return {
        subject: 'Your password was changed',
        preheader: 'If that was you, there is nothing to do.',
        heading: 'Your password was changed',
        body: (
          <>
            <Greeting name={name} />
            <Paragraph>
              The password of your account was changed just now. If that was you, there is nothing to do. If not,
              somebody else may be in your account: set a new password at once.
            </Paragraph>
            <Action href={addresses.page('/forgot-password')}>That was not me</Action>
          </>
        ),
      };
    case 'NEW_SIGN_IN':
      return {
        subject: 'A new sign-in to your account',
        preheader: 'If that was you, there is nothing to do.',
        heading: 'A new sign-in',
        body: (
          <>
            <Greeting name={name} />
            <Paragraph>
              Somebody signed in to your account from a device that we had not seen before. If that was you, there is
              nothing to do. If not, end that session and change your password.
            </Paragraph>
            <Action href={account}>Look at your account</Action>
          </>
        ),
      };
  }
}

/** Mails whose point is a link that only their recipient may use. */
export function linkLetter({ kind }: Linked, name: string, link: MailLink, addresses: Addresses): Letter {
  const until = `The link works once, until ${timeText(link.expiresAt)}.`;
  if (link.purpose === 'CHANGE_EMAIL')
    return linked(
      'Confirm your new email address',
      'Please confirm that your account is to have this address from now on.',
      'Use this address',
      addresses.confirmEmail(link.token),
      name,
      `${until} If you did not ask for it, you can leave this mail alone: nothing changes.`,
    );
  if (kind === 'EMAIL_VERIFICATION')
    return linked(
      'Confirm your email address',
      'Please confirm that this address is yours.',
      'Confirm this address',
      addresses.verifyEmail(link.token),
      name,
      `${until} If you did not make an account, you can leave this mail alone.`,
    );
  return linked(
    'Set a new password',
    'Somebody, hopefully you, asked for a new password.',
    'Set a new password',
    addresses.resetPassword(link.token),
    name,
    `${until} If you did not ask for it, you can leave this mail alone: your password stays as it is.`,
  );
}

function linked(heading: string, what: string, button: string, href: string, name: string, note: string): Letter {
  return {
    subject: heading,
    preheader: what,
    heading,
    body: (
      <>
        <Greeting name={name} />
        <Paragraph>{what}</Paragraph>
        <Action href={href}>{button}</Action>
        <Text style={style.quiet}>{note}</Text>
      </>
    ),
  };
}

const timeText = (iso: string): string =>
  `${new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(new Date(iso))} UTC`;
