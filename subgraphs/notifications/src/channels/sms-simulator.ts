import type { Channel, TextMessage } from './channel';

const REMEMBERED = 1000;
const memory: TextMessage[] = [];

/** What the simulated provider was asked to send to a number, oldest first; it forgets when the process ends. */
export const simulatedTexts = (to: string): TextMessage[] => memory.filter((text) => text.to === to);

/** A provider that sends nothing and remembers its last 1000 text messages. It refuses numbers without digits. */
export const openSimulator = (): Channel<TextMessage> => ({
  async send(text) {
    if (!/\d/.test(text.to)) return { is: 'REFUSED', words: 'That is not a phone number.' };
    memory.push(text);
    memory.splice(0, memory.length - REMEMBERED);
    return { is: 'SENT' };
  },
  probe: async () => true,
  close: () => {},
});
