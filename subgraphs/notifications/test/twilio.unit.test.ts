import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openSms } from '../src/channels/sms';

/** Exchanges in the shapes that Twilio documents for POST /2010-04-01/Accounts/{Sid}/Messages.json. */
const ACCOUNT = 'AC00000000000000000000000000000001';
const TAKEN = {
  sid: 'SM00000000000000000000000000000001',
  account_sid: ACCOUNT,
  status: 'queued',
  to: '+15005550009',
  from: '+15005550006',
  body: 'Hello & welcome',
  error_code: null,
  error_message: null,
};
const refused = (status: number, code: number, message: string) => ({
  status,
  body: { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status },
});

const EXCHANGES: [about: string, answer: { status: number; body: object }, outcome: object][] = [
  ['a message that is taken', { status: 201, body: TAKEN }, { is: 'SENT' }],
  [
    'a number that is none',
    refused(400, 21211, "The 'To' number +15005550009 is not a valid phone number."),
    { is: 'REFUSED', words: "400 (21211) The 'To' number +***09 is not a valid phone number." },
  ],
  [
    'somebody who said STOP',
    refused(400, 21610, 'Attempt to send to unsubscribed recipient'),
    { is: 'REFUSED', words: '400 (21610) Attempt to send to unsubscribed recipient' },
  ],
  [
    'too many at once',
    refused(429, 20429, 'Too Many Requests'),
    { is: 'LATER', words: '429 (20429) Too Many Requests' },
  ],
  ['a wrong token', refused(401, 20003, 'Authenticate'), { is: 'AWAY', words: '401 (20003) Authenticate' }],
  ['an answer that is no JSON', { status: 503, body: {} }, { is: 'LATER', words: '503' }],
];

describe('text messages by Twilio', () => {
  let server: Server;
  let answer = EXCHANGES[0]![1];
  let asked: { line: string; authorization?: string; body: string };
  const url = () => {
    const { port } = server.address() as AddressInfo;
    return `twilio://${ACCOUNT}:to%2Fken@+15005550006?api=http://127.0.0.1:${port}`;
  };

  beforeAll(async () => {
    server = createServer((request, response) => {
      void bodyOf(request).then((body) => {
        asked = { line: `${request.method} ${request.url}`, authorization: request.headers.authorization, body };
        response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterAll(() => void server.close());

  const send = () => openSms(url()).send({ id: 'd.sms', to: '+15005550009', text: 'Hello & welcome' });

  it.each(EXCHANGES)('understands %s', async (_about, given, outcome) => {
    answer = given;
    expect(await send()).toEqual(outcome);
  });

  it('asks as the documentation says', async () => {
    answer = EXCHANGES[0]![1];
    await send();
    expect(asked).toEqual({
      line: `POST /2010-04-01/Accounts/${ACCOUNT}/Messages.json`,
      authorization: `Basic ${Buffer.from(`${ACCOUNT}:to/ken`).toString('base64')}`,
      body: 'To=%2B15005550009&Body=Hello+%26+welcome&From=%2B15005550006',
    });
    expect(await openSms(url()).probe()).toBe(true);
  });

  it('sends by a messaging service where the sender is one', async () => {
    answer = EXCHANGES[0]![1];
    const service = url().replace('+15005550006', 'MG1');
    await openSms(service).send({ id: 'd.sms', to: '+1', text: 'x' });
    expect(asked.body).toBe('To=%2B1&Body=x&MessagingServiceSid=MG1');
  });

  it('takes a server that is not there for closed', async () => {
    const nowhere = openSms(`twilio://${ACCOUNT}:x@+1?api=http://127.0.0.1:9`);
    expect(await nowhere.send({ id: 'd.sms', to: '+1', text: 'x' })).toMatchObject({ is: 'AWAY' });
    expect(await nowhere.probe()).toBe(false);
  });
});

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}
