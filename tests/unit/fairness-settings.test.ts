import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../src/process/config.js';
import { LIMITS, TABLE } from '../../src/limits/table.js';

const fairness = (env: Record<string, string> = {}) => readConfig(env).fairness;

describe('the settings of limits', () => {
  it('change just the limits whose setting is given', () => {
    expect(fairness().limits).toEqual(LIMITS);
    expect(fairness({ QUERY_DEPTH: '7', QUERY_POINTS: '' }).limits).toEqual({ ...LIMITS, documentDepth: 7 });
  });

  it.each(Object.values(TABLE).flatMap(({ setting }) => (setting === undefined ? [] : [setting])))(
    '%s is a whole number, and nothing else',
    (setting) => {
      for (const wrong of ['-1', '1.5', 'much', '1e99'])
        expect(() => readConfig({ [setting]: wrong })).toThrow(
          new RegExp(`^${setting}="${wrong}" is not valid`),
        );
    },
  );
});

describe('the rate limit', () => {
  it.each([
    [{}, false],
    [{ HOST: '::1' }, false],
    [{ HOST: '0.0.0.0' }, true],
    [{ HOST: '0.0.0.0', POINTS_PER_MINUTE: 'off' }, false],
    [{ POINTS_PER_MINUTE: '300000' }, true],
  ])('is off by default on loopback alone: %o', (env, limited) => {
    expect(fairness(env).limitsRate).toBe(limited);
  });

  it('leaves room for the costliest query', () => {
    expect(() => fairness({ POINTS_PER_MINUTE: '200000' })).toThrow(ConfigError);
    expect(() => fairness({ POINTS_PER_MINUTE: '200000' })).toThrow(/QUERY_POINTS/);
    expect(fairness({ POINTS_PER_MINUTE: '200000', QUERY_POINTS: '200000' }).limits.pointsPerMinute).toBe(
      200_000,
    );
  });
});

describe('the proxies that are trusted', () => {
  it('are addresses and networks', () => {
    expect(fairness().trustedProxies).toEqual([]);
    expect(fairness({ TRUSTED_PROXIES: '10.0.0.0/8, ::1' }).trustedProxies).toEqual(['10.0.0.0/8', '::1']);
    for (const wrong of ['all', '10.0.0.0/33', '10.0.0.0/8,'])
      expect(() => readConfig({ TRUSTED_PROXIES: wrong })).toThrow(/TRUSTED_PROXIES=.* is not valid/);
  });
});
