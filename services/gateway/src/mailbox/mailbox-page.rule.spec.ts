import type { KeptMailView } from '@candor/contracts';
import { describe, expect, test } from '@jest/globals';
import { mailboxPage, mailPage, withLinks } from './mailbox-page.rule.ts';

const nasty = `"><img src=x onerror="alert('1')">&amp;`;
const mail: KeptMailView = {
  key: 'k1',
  id: 'one',
  messageId: `<k1@${nasty}>`,
  person: 'ana',
  from: { name: 'Candor', address: 'candor@localhost' },
  to: { name: nasty, address: nasty },
  at: '2026-03-02T09:00:00.000Z',
  subject: nasty,
  text: `${nasty}\nhttps://candor.example/l/abc?x=1&y="onmouseover=alert(1)`,
  calendar: { method: 'REQUEST', content: nasty },
};

const seen = { mails: [mail], to: undefined, next: null, isNewest: true };

describe('pages of the local mailbox', () => {
  test('show what people wrote as text', () => {
    for (const html of [mailboxPage({ ...seen, to: nasty, next: nasty, isNewest: false }), mailPage(mail)]) {
      expect(html).toContain('&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;amp;');
      const bare = html.replace(/"[^"]*"/g, '""');
      expect(bare).not.toMatch(/<(img|script)|<[^>]*\bon\w+=/);
      expect(html).not.toContain('"javascript:');
    }
  });

  test('have nothing in them that the content security policy would refuse', () => {
    for (const html of [mailboxPage(seen), mailPage(mail)])
      expect(html).not.toMatch(/<script(?! src="\/mailbox\/page\.js" defer><\/script>)|<style|\sstyle=/);
  });

  test('say when there is nothing', () =>
    expect(mailboxPage({ ...seen, mails: [] })).toContain(
      '<ul class="mails" aria-live="polite"></ul><p class="quiet none">There is no mail here yet.</p>',
    ));

  test('look for new mail where it would stand, and nowhere else', () => {
    const script = '/mailbox/page.js';
    expect(mailboxPage(seen)).toContain(script);
    for (const html of [mailboxPage({ ...seen, isNewest: false }), mailPage(mail)]) expect(html).not.toContain(script);
  });

  test('lead back to Candor', () => {
    for (const html of [mailboxPage(seen), mailPage(mail)]) expect(html).toContain('<a href="/">');
  });

  test('lead to older mail of the same address', () => {
    expect(mailboxPage({ ...seen, to: 'ana+1@example.org', next: '17-k1' })).toContain(
      'href="/mailbox?to=ana%2B1%40example.org&amp;cursor=17-k1"',
    );
  });
});

test.each([
  ['see https://a.example/l/x.', 'see <a href="https://a.example/l/x" rel="noopener">https://a.example/l/x</a>.'],
  ['(http://a.example)', '(<a href="http://a.example" rel="noopener">http://a.example</a>)'],
  ['https://a.example/?a=1&b=2', '<a href="https://a.example/?a=1&amp;b=2" rel="noopener">https://a.example/?a=1&amp;b=2</a>'],
  ['javascript:alert(1)', 'javascript:alert(1)'],
])('%s has its links', (text, html) => expect(withLinks(text)).toBe(html));
