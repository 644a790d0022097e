import { mailOptions, messageOf, type OutgoingMail } from '@candor/platform';
import { describe, expect, test } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { createTransport } from 'nodemailer';

const from = { name: 'Candor', address: 'candor@mail.example' };
const at = '2026-03-02T09:00:00.000Z';
const mail: OutgoingMail = {
  id: 'booking/b1/1/confirmation/ana',
  person: 'ana',
  to: { address: 'ana@bücher.example', name: 'Ana Müller' },
  subject: 'Dein Gespräch am Dienstag ✓',
  text: `Grüße\nhttps://candor.example/l/${'x'.repeat(300)}\n.\nFrom here on\n`,
};
const calendar = {
  method: 'REQUEST',
  content: ['BEGIN:VCALENDAR', 'METHOD:REQUEST', 'SUMMARY:Gespräch', 'END:VCALENDAR', ''].join('\r\n'),
} as const;

/** As it goes over the wire. */
async function written(outgoing: OutgoingMail): Promise<string> {
  const message = messageOf(outgoing, from, at);
  if (!message) throw new Error('it is addressed to nobody');
  const { message: raw } = await createTransport({ streamTransport: true, buffer: true, newline: 'windows' }).sendMail(
    mailOptions(message),
  );
  return String(raw);
}
/** The header fields, unfolded. */
const headers = (raw: string): readonly string[] => (raw.split('\r\n\r\n')[0] ?? '').replace(/\r\n[ \t]+/g, ' ').split('\r\n');

describe('a mail as it is sent', () => {
  test('is read by another program as it was written', async () => {
    const raw = await written(mail);
    expect(raw).toContain('<ana@xn--bcher-kva.example>');
    const parsed = await simpleParser(raw);
    expect(parsed).toMatchObject({
      subject: mail.subject,
      from: { value: [{ name: 'Candor', address: 'candor@mail.example' }] },
      to: { value: [{ name: 'Ana Müller', address: 'ana@bücher.example' }] },
      date: new Date(at),
      text: mail.text,
    });
    expect(parsed.headers.get('auto-submitted')).toBe('auto-generated');
    expect(parsed.headers.has('list-unsubscribe')).toBe(false);
  });

  test('is in ASCII, in lines that every server takes', async () => {
    for (const line of (await written({ ...mail, calendar })).split('\r\n')) expect(line).toMatch(/^[\x20-\x7e\t]{0,998}$/);
  });

  test('has the same Message-ID each time, and says nothing of its id', async () => {
    const ids = await Promise.all(
      [mail, mail, { ...mail, id: 'other' }].map(async (one) => (await simpleParser(await written(one))).messageId),
    );
    expect(ids[0]).toMatch(/^<[\w-]{32}@mail\.example>$/);
    expect([ids[1] === ids[0], ids[2] === ids[0]]).toEqual([true, false]);
    const following = await simpleParser(await written({ ...mail, id: 'next', follows: mail.id }));
    expect([following.inReplyTo, following.references]).toEqual([ids[0], ids[0]]);
  });

  test('carries an invitation that programs show beside the text, and as a file', async () => {
    const raw = await written({ ...mail, calendar });
    expect(raw).toMatch(/multipart\/alternative/);
    expect(raw).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST\r\n/i);
    const { attachments, text } = await simpleParser(raw);
    expect(text).toContain('Grüße');
    const files = attachments.map(({ contentType, filename, content }) => [contentType, filename, String(content)]);
    expect(files).toContainEqual(['application/ics', 'invite.ics', calendar.content]);
    expect(files).toContainEqual(['text/calendar', undefined, calendar.content]);
  });

  test('says where to say no', async () => {
    const url = 'https://candor.example/stop?a=1&b=ü';
    const one = headers(await written({ ...mail, unsubscribe: { url, oneClick: true } }));
    expect(one).toContain('List-Unsubscribe: <https://candor.example/stop?a=1&b=%C3%BC>');
    expect(one).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    const links = ['javascript:alert(1)', 'nonsense'].map(async (bad) =>
      (await written({ ...mail, unsubscribe: { url: bad } })).includes('List-'),
    );
    expect(await Promise.all(links)).toEqual([false, false]);
  });

  test.each<readonly [string, Partial<OutgoingMail>]>([
    ['the subject', { subject: 'Chat\r\nBcc: eve@example.org\r\n\r\nHello' }],
    ['the name', { to: { address: 'ana@example.org', name: 'Ana" <eve@example.org>,\r\nBcc: eve@example.org' } }],
    ['the link', { unsubscribe: { url: 'https://x.example/\r\nBcc: eve@example.org>' } }],
    ['the id', { id: 'x\r\nBcc: eve@example.org', follows: 'y\r\nBcc: eve@example.org' }],
  ])('gets no header of its own by %s', async (_what, part) => {
    const raw = await written({ ...mail, ...part });
    const names = headers(raw).map((line) => line.split(':')[0]);
    const known = ['From', 'To', 'Subject', 'Message-ID', 'In-Reply-To', 'References', 'Date', 'MIME-Version', 'Content-Type'];
    expect(known.concat('Content-Transfer-Encoding', 'Auto-Submitted', 'List-Unsubscribe')).toEqual(expect.arrayContaining(names));
    const { to, bcc } = await simpleParser(raw);
    expect(bcc).toBeUndefined();
    expect([to].flat().flatMap((field) => field?.value.map(({ address }) => address))).toEqual([
      part.to ? 'ana@example.org' : 'ana@bücher.example',
    ]);
  });
});
