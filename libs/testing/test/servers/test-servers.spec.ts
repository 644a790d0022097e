import { expect, test } from '@jest/globals';
import { testServers } from '../../src/servers/test-servers.ts';

const named = { mongodbUrl: 'mongodb://a/?replicaSet=b', kafkaBrokers: 'a:1,b:2', redisUrl: 'redis://a' };

test('the servers are those that npm test names', () =>
  expect(testServers({ CANDOR_TEST_SERVERS: JSON.stringify(named) })).toEqual({ ...named, kafkaBrokers: ['a:1', 'b:2'] }));

test.each([
  ['nothing', undefined],
  ['no JSON', '{'],
  ['a server too few', JSON.stringify({ ...named, redisUrl: undefined })],
])('with %s a spec fails and says what to run', (_what, text) =>
  expect(() => testServers({ CANDOR_TEST_SERVERS: text })).toThrow('`npm test`'),
);
