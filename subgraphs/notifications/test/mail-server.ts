import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail as the server took it. */
export interface Got extends ParsedMail {
  recipient: string;
}

type Refusal = Error & { responseCode: number };

/** A real mail server of a test's own, which can refuse, and be away for a while. */
export interface MailServer {
  url: string;
  /** What it took, in order. */
  mails: Got[];
  /** Says no to recipients that this answers a sentence for; what it begins with is the code. */
  refuse: (address: string) => string | undefined;
  /** Called when a whole mail was taken, before that is said. */
  beforeOk: (mail: Got) => Promise<void>;
  /** How many connections it has had. */
  connections: number;
  /** Closes its port, and every connection. */
  down(): Promise<void>;
  up(): Promise<void>;
}

/** A refusal with the code that the sentence begins with. */
export const refusal = (sentence: string): Refusal =>
  Object.assign(new Error(sentence.slice(4)), { responseCode: Number(sentence.slice(0, 3)) });

/** Starts a mail server on a free port. */
export async function startMailServer(): Promise<MailServer> {
  const port = await freePort();
  const state: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    mails: [],
    refuse: () => undefined,
    beforeOk: async () => {},
    connections: 0,
    down: () => new Promise((resolve) => server.close(resolve)),
    async up() {
      server = listening();
      await new Promise<void>((resolve) => void server.listen(port, '127.0.0.1', resolve));
    },
  };
  const listening = () =>
    new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      closeTimeout: 100,
      logger: false,
      onConnect(_session, done) {
        state.connections++;
        done();
      },
      onRcptTo({ address }, _session, done) {
        const no = state.refuse(address);
        done(no ? refusal(no) : null);
      },
      onData(stream, session, done) {
        void simpleParser(stream).then(
          async (mail) => {
            const got = { ...mail, recipient: session.envelope.rcptTo[0]!.address };
            state.mails.push(got);
            await state.beforeOk(got);
            done();
          },
          // Its sender died in the middle of it: it is no mail.
          () => done(),
        );
      },
    }).on('error', () => {});
  let server: SMTPServer = listening();
  await new Promise<void>((resolve) => void server.listen(port, '127.0.0.1', resolve));
  return state;
}

/** A port that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
