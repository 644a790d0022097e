import { describe, expect, test } from '@jest/globals';
import { secretsFrom } from './secrets.mjs';

const files: Readonly<Record<string, string>> = { '/run/secrets/key': 'c2VjcmV0\n', '/run/secrets/empty': '' };

function read(file: string): string {
  if (file === '/run/secrets/locked') throw Object.assign(new Error('no'), { code: 'EACCES' });
  const text = files[file];
  if (text === undefined) throw Object.assign(new Error('no'), { code: 'ENOENT' });
  return text;
}

describe('secrets that come as files', () => {
  test('are what is in the file, without the end of the line', () =>
    expect(secretsFrom({ CANDOR_MASTER_KEY_FILE: '/run/secrets/key', REDIS_URL_FILE: '/run/secrets/key', PATH: '/bin' }, read)).toEqual({
      CANDOR_MASTER_KEY: 'c2VjcmV0',
      REDIS_URL: 'c2VjcmV0',
    }));

  test('count only where the variable itself is not given', () => {
    const files = { CANDOR_MASTER_KEY_FILE: '/run/secrets/key' };
    expect(secretsFrom({ ...files, CANDOR_MASTER_KEY: 'given' }, read)).toEqual({});
    expect(secretsFrom({ ...files, CANDOR_MASTER_KEY: '' }, read)).toEqual({ CANDOR_MASTER_KEY: 'c2VjcmV0' });
  });

  test('are as good as not given when the file is empty or has no name', () =>
    expect(secretsFrom({ CANDOR_MASTER_KEY_FILE: '/run/secrets/empty', MONGODB_URL_FILE: '' }, read)).toEqual({}));

  test("are Candor's: files that other variables name are not read", () =>
    expect(secretsFrom({ SSL_CERT_FILE: '/run/secrets/key', NODE_FILE: '/run/secrets/key' }, read)).toEqual({}));

  test('are asked for in words when they cannot be read', () => {
    expect(() => secretsFrom({ CANDOR_MASTER_KEY_FILE: '/nowhere' }, read)).toThrow(
      'CANDOR_MASTER_KEY_FILE names /nowhere, which cannot be read (ENOENT): give it the name of a file with the secret, or leave it out.',
    );
    expect(() => secretsFrom({ CANDOR_MASTER_KEY_FILE: '/run/secrets/locked' }, read)).toThrow(
      /which user \S+ may not read: make it readable/,
    );
  });
});
