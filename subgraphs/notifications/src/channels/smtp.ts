import { createTransport } from 'nodemailer';
import { maskedEmail } from '../domain/masked';
import type { Channel, Mail, Sent } from './channel';

/** How mails leave. */
export interface SmtpSettings {
  /** smtp:// or smtps://, with user and password where the server asks for them. */
  url: string;
  /** The sender's address and name. */
  from: string;
  shopName: string;
  /** At most so many connections. */
  connections: number;
}

/** An error of nodemailer, as far as it says what happened. */
interface SmtpError extends Error {
  code?: string;
  command?: string;
  response?: string;
  responseCode?: number;
}

// A mail waits for its server no longer than a claim and an ordered stop allow.
const TIMEOUTS = { connectionTimeout: 5000, greetingTimeout: 5000, socketTimeout: 8000, dnsTimeout: 5000 };
/** What a server can refuse about one mail; a refusal before that is about us, or about the server. */
const ABOUT_THE_MAIL = /^(MAIL|RCPT|DATA|BDAT)/;
const SERVICE_CLOSING = 421;

/** Mails by SMTP, over connections that are kept. */
export function openSmtp({ url, from, shopName, connections }: SmtpSettings): Channel<Mail> {
  const { hostname, port, protocol, username, password, searchParams } = new URL(url);
  const secure = protocol === 'smtps:';
  const transport = createTransport({
    pool: true,
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (secure ? 465 : 587),
    secure,
    requireTLS: searchParams.get('requireTLS') === 'true',
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    maxConnections: connections,
    // A mail whose connection broke is tried again by the worker, which keeps count.
    maxRequeues: 0,
    ...TIMEOUTS,
  });
  const domain = from.slice(from.lastIndexOf('@') + 1);
  return {
    send: (mail) =>
      transport
        .sendMail({
          from: { name: shopName, address: from },
          to: { name: '', address: mail.to },
          subject: mail.subject,
          html: mail.html,
          text: mail.text,
          messageId: `<${mail.id}@${domain}>`,
          headers: headersOf(mail),
          disableFileAccess: true,
          disableUrlAccess: true,
        })
        .then(
          (): Sent => ({ is: 'SENT' }),
          (error: unknown) => outcomeOf(error as SmtpError, mail.to),
        ),
    probe: () =>
      transport.verify().then(
        () => true,
        () => false,
      ),
    close: () => transport.close(),
  };
}

function headersOf({ kind, unsubscribeUrl }: Mail): Record<string, string | { prepared: boolean; value: string }> {
  return {
    'X-Shop-Kind': kind,
    'Auto-Submitted': 'auto-generated',
    ...(unsubscribeUrl && {
      // Whole: mail programs look for one address in angle brackets.
      'List-Unsubscribe': { prepared: true, value: `<${unsubscribeUrl}>` },
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    }),
  };
}

/** What a failed try means. The recipient's address does not stay in the server's words. */
function outcomeOf(error: SmtpError, to: string): Sent {
  const words = (error.response ?? error.message).replaceAll(to, maskedEmail(to));
  const { responseCode: code } = error;
  if (error.code === 'EENVELOPE' && !code) return { is: 'REFUSED', words };
  if (!code || code === SERVICE_CLOSING || !ABOUT_THE_MAIL.test(error.command ?? '')) return { is: 'AWAY', words };
  return { is: code >= 500 ? 'REFUSED' : 'LATER', words };
}
