import { expect, test } from '@jest/globals';
import { isNetwork } from './network.ts';

test.each(['127.0.0.1', '10.1.0.0/16', '10.0.0.0/0', '::1', 'fd00::/8', '2001:db8::/128'])('%s is one', (text) =>
  expect(isNetwork(text)).toBe(true),
);

test.each(['', 'proxy', '10.0.0', '10.0.0.0/33', '10.0.0.0/', '10.0.0.0/8/8', '10.0.0.0/-1', 'fd00::/129', '*'])('%j is none', (text) =>
  expect(isNetwork(text)).toBe(false),
);
