import { expect, test } from '@jest/globals';
import { nodeTooOld } from './node-version.mjs';

test.each(['v12.22.12', 'v18.20.8'])('%s is too old, and is told so', (version) =>
  expect(nodeTooOld(version)).toMatch(new RegExp(`^This is Node ${version.slice(1)}; Candor needs Node 20 or newer`)),
);

test.each(['v20.0.0', 'v24.21.0', 'v26.10.0'])('%s will do', (version) => expect(nodeTooOld(version)).toBeUndefined());
