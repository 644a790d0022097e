import { describe, expect, test } from '@jest/globals';
import { isInstalled } from './install.mjs';
import { outsideEnvironment } from './npm.mjs';

const wanted = {
  packages: {
    '': { version: '0.0.0' },
    'libs/contracts': { version: '0.0.0' },
    'node_modules/@candor/contracts': { resolved: 'libs/contracts', link: true },
    'node_modules/zod': { version: '4.6.7' },
    'node_modules/@swc/core-darwin-arm64': { version: '1.16.22', optional: true },
  },
};
const installed = {
  packages: {
    'node_modules/@candor/contracts': { resolved: 'libs/contracts', link: true },
    'node_modules/zod': { version: '4.6.7' },
  },
};

describe('packages are installed again', () => {
  test('not when all are there, whatever other platforms would need', () => expect(isInstalled(wanted, installed)).toBe(true));
  test('when there are none, or an installation was cut short', () => expect(isInstalled(wanted, undefined)).toBe(false));
  test('when a version has changed', () => {
    const newer = { packages: { ...wanted.packages, 'node_modules/zod': { version: '4.6.8' } } };
    expect(isInstalled(newer, installed)).toBe(false);
  });
  test('when a folder has joined the workspace', () => {
    const joined = { packages: { ...wanted.packages, 'node_modules/@candor/web': { resolved: 'services/web', link: true } } };
    expect(isInstalled(joined, installed)).toBe(false);
  });
});

test('npm runs outside the packages it replaces', () => {
  const env = {
    PATH: '/copy/node_modules/.bin:/usr/bin:/node_modules/.bin',
    npm_lifecycle_event: 'start',
    npm_config_cache: '/cache',
    HOME: '/home',
  };
  expect(outsideEnvironment(env)).toEqual({ PATH: '/usr/bin', npm_config_cache: '/cache', HOME: '/home' });
});
