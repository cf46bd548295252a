import { readPaymentsConfig } from '../src/config';

it('names every setting that is wrong, at once', () => {
  expect(() => readPaymentsConfig({ PAYMENTS_CONCURRENCY: '0', PAYMENTS_PROVIDER_DEADLINE_MS: 'soon' })).toThrow(
    /PAYMENTS_POSTGRES_URL is not set[^]*PAYMENTS_PROVIDER_DEADLINE_MS[^]*PAYMENTS_CONCURRENCY/,
  );
});

it('has the deadlines that were promised', () => {
  expect(readPaymentsConfig({ PAYMENTS_POSTGRES_URL: 'postgres://x' })).toMatchObject({
    providerDeadlineMs: 10_000,
    actionDeadlineMs: 900_000,
    simulatorSlowMs: 3000,
  });
});
