import { describe, expect, test } from '@jest/globals';
import { MailAddress } from './person.commands.ts';

describe('an e-mail address', () => {
  test.each([
    'hana@example.org',
    "o'brien+chat!#$%&*=?^_`{|}~-/@mail.example.org",
    'hana.b@bücher.example',
    '用户@例子.广告',
    'hana@xn--bcher-kva.example',
    'हाना@उदाहरण.भारत',
  ])('is %s', (address) => expect(MailAddress.safeParse(address).success).toBe(true));

  test.each([
    'hana',
    'hana@localhost',
    '.hana@example.org',
    'hana..b@example.org',
    'hana@example..org',
    'hana@-example.org',
    'hana@example.org, ben@example.org',
    'hana\u202e@example.org',
    'hana\u0080@example.org',
    'hana@exa\u200bmple.org',
    'hana@exa!mple.org',
    'hana@127.0.0.1',
    'hana@[127.0.0.1]',
    `${'a'.repeat(65)}@example.org`,
    `hana@${'a'.repeat(64)}.org`,
  ])('is not %j', (address) => expect(MailAddress.safeParse(address).success).toBe(false));
});
