import { expect, test } from '@jest/globals';
import { isShownToOrganization } from './shown-observation.rule.ts';

test.each([
  ['before it is told', ['ana'], null, false],
  ['once the host whom it is about may read it', ['ana', 'hana'], null, true],
  ['where recruiters may read it, too', ['ana', 'hana'], 'acme', true],
])('what a candidate noted is shown to an organization: %s', (_, readers, recruitersOf, isShown) =>
  expect(isShownToOrganization({ authorId: 'ana', readers, recruitersOf })).toBe(isShown),
);
