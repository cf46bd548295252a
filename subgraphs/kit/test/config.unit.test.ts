import { z } from 'zod';
import { ConfigError, readAll, readConfig, setting, wholeNumber } from '@shop/kit/config';

const settings = {
  url: setting('X_URL', z.url()),
  port: setting('X_PORT', wholeNumber()),
  limit: setting('X_LIMIT', wholeNumber().default(10)),
};

describe('readConfig', () => {
  it('answers typed values and defaults', () => {
    expect(readConfig({ X_URL: 'http://a.test', X_PORT: '80' }, settings)).toEqual({
      url: 'http://a.test',
      port: 80,
      limit: 10,
    });
  });

  it('names every fault at once and repeats no value', () => {
    const read = () => readConfig({ X_PORT: 'secret-port', X_LIMIT: '0' }, settings);
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(/X_URL is not set[^]*X_PORT:[^]*X_LIMIT:/);
    expect(read).not.toThrow(/secret-port/);
  });

  it('takes an empty value for a missing one', () => {
    expect(() => readConfig({ X_URL: '', X_PORT: '1' }, settings)).toThrow('X_URL is not set');
  });

  it('collects the faults of several readers', () => {
    const reader = (name: string) => () => readConfig({}, { one: setting(name, z.string()) });
    expect(() => readAll([reader('A_URL'), reader('B_URL')])).toThrow(/A_URL is not set[^]*B_URL is not set/);
  });
});
