import { expect, it } from 'vitest';
import { readConfig } from '../../src/process/config.js';

it('shows metrics to this machine alone, unless a setting says otherwise', () => {
  expect(readConfig({}).metrics).toBe(true);
  expect(readConfig({ HOST: '::1' }).metrics).toBe(true);
  expect(readConfig({ HOST: '0.0.0.0' }).metrics).toBe(false);
  expect(readConfig({ TRUSTED_PROXIES: '127.0.0.1' }).metrics).toBe(false);
  expect(readConfig({ HOST: '0.0.0.0', METRICS: 'on' }).metrics).toBe(true);
  expect(readConfig({ METRICS: 'off' }).metrics).toBe(false);
  expect(() => readConfig({ METRICS: 'yes' })).toThrow('METRICS="yes" is not valid');
});

it('sends traces to the endpoint for traces, or below the one for all signals', () => {
  expect(readConfig({}).tracesUrl).toBeUndefined();
  expect(readConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318/' }).tracesUrl).toBe(
    'http://collector:4318/v1/traces',
  );
  const both = {
    OTEL_EXPORTER_OTLP_ENDPOINT: 'http://a:4318',
    OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://b:4318/own',
  };
  expect(readConfig(both).tracesUrl).toBe('http://b:4318/own');
  expect(() => readConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector' })).toThrow('is not valid');
});

it('reports a request as slow from SLOW_MS on', () => {
  expect(readConfig({}).slowMilliseconds).toBe(1_000);
  expect(readConfig({ SLOW_MS: '250' }).slowMilliseconds).toBe(250);
  expect(() => readConfig({ SLOW_MS: 'soon' })).toThrow('SLOW_MS="soon" is not valid');
});
