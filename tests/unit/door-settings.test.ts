import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/process/config.js';
import { isKnownHost } from '../../src/http/host.js';

describe('the settings of the doors', () => {
  it('are closed without any, and when they are empty', () => {
    const closed = { hosts: [], corsOrigins: [], frameAncestors: [], hstsSeconds: 0 };
    expect(readConfig({}).doors).toEqual(closed);
    expect(readConfig({ PUBLIC_URL: '', CORS_ORIGINS: '', HSTS_SECONDS: '' }).doors).toEqual(closed);
  });

  it('are read from lists', () => {
    const { doors } = readConfig({
      PUBLIC_URL: 'https://graph.example/',
      ALLOWED_HOSTS: 'Graph.intern, [::5]',
      CORS_ORIGINS: 'https://a.example,http://b.example:81',
      FRAME_ANCESTORS: 'https://a.example',
      HSTS_SECONDS: '60',
    });
    expect(doors).toEqual({
      hosts: ['graph.example', 'graph.intern', '[::5]'],
      corsOrigins: ['https://a.example', 'http://b.example:81'],
      frameAncestors: ['https://a.example'],
      hstsSeconds: 60,
    });
  });

  it.each([
    ['PUBLIC_URL', 'graph.example', 'address of the home screen'],
    ['PUBLIC_URL', 'https://graph.example/path', 'address of the home screen'],
    ['ALLOWED_HOSTS', 'graph.example:80', 'a host name without a port'],
    ['CORS_ORIGINS', 'https://a.example/', 'an origin'],
    ['CORS_ORIGINS', 'null', 'an origin'],
    ['FRAME_ANCESTORS', '*', 'an origin'],
    ['HSTS_SECONDS', '-1', 'HSTS_SECONDS'],
    ['HSTS_SECONDS', '60', 'PUBLIC_URL is not an https address'],
  ])('refuse %s=%s with the reason', (name, value, reason) => {
    expect(() => readConfig({ [name]: value })).toThrow(reason);
  });
});

describe('a host', () => {
  it('is checked away from loopback once there are known ones', () => {
    expect(isKnownHost('other.example', '10.0.0.7', [])).toBe(true);
    expect(isKnownHost('other.example', '10.0.0.7', ['graph.example'])).toBe(false);
    expect(isKnownHost('graph.example', '10.0.0.7', ['graph.example'])).toBe(true);
    expect(isKnownHost('10.0.0.7', '::ffff:10.0.0.7', ['graph.example'])).toBe(true);
    expect(isKnownHost('[fe80::7]', 'fe80::7', ['graph.example'])).toBe(true);
    expect(isKnownHost('10.0.0.8', '10.0.0.7', ['graph.example'])).toBe(false);
  });
});
