import type { ChatRequestView, HoldView, LinkedView, PrivateLinkView, SlotsTextView } from '@candor/contracts';
import { eventually, good, problem, revealing } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { ana, byLink } from './acme.ts';
import { linkIn } from './people.ts';
import { type Answered, idOf, Recruiting } from './recruiting.ts';

let acme: Recruiting;

jest.setTimeout(240_000);

beforeAll(async () => {
  acme = await Recruiting.start();
});

afterAll(() => acme?.installation.close());

describe('a private link', () => {
  const make = async (more = {}) =>
    good<Answered>(await acme.rita.post('private-links', { chatTypeId: 'quiet', note: 'For Ana', ...more }));
  const shown = (answered: Answered) => acme.seen<PrivateLinkView>(`private-links/${idOf(answered)}`, answered);

  test('lets one chat be booked, and no second one', async () => {
    const made = await make();
    const { url, note, status } = await shown(made);
    expect({ note, status }).toEqual({ note: 'For Ana', status: 'open' });
    const link = linkIn({ text: url });
    const look = async () => good<LinkedView>(await acme.anybody.get('private-link', { ...byLink(link), after: made }));
    expect(await look()).toMatchObject({ chatType: { name: 'Say hello' }, status: 'open', usesLeft: 1 });
    const holds = await Promise.all(
      [acme.freeStart(), acme.freeStart()].map((from) =>
        acme.anybody.post('private-link/holds', { start: from, durationMinutes: 30 }, byLink(link)),
      ),
    );
    const confirmed = await Promise.all(
      holds.map((held) => {
        const { bookingId, link: hold } = good<HoldView>(held);
        return acme.anybody.post(`bookings/${bookingId}/confirmation`, ana, byLink(hold));
      }),
    );
    expect(confirmed.map(({ status: answered }) => answered).toSorted()).toEqual([200, 409]);
    expect(problem(confirmed.find((answer) => answer.status === 409) ?? { status: 0, headers: new Headers(), body: {} }).code).toBe(
      'link_used',
    );
    await eventually(async () => expect(await look()).toMatchObject({ status: 'used', usesLeft: 0 }));
  });

  test('ends when it is revoked', async () => {
    const made = await make({ uses: 3 });
    const link = linkIn({ text: (await shown(made)).url });
    const revoked = good<Answered>(await acme.rita.delete(`private-links/${idOf(made)}`));
    expect((await shown(revoked)).status).toBe('revoked');
    expect(problem(await acme.anybody.post('private-link/holds', { start: acme.freeStart(), durationMinutes: 30 }, byLink(link)))).toEqual({
      status: 410,
      code: 'link_revoked',
    });
  });

  test('can stand in a mail beside free times', async () => {
    const made = await make();
    await shown(made);
    const query = `zone=Asia/Kathmandu&from=2026-03-10T00:00:00Z&to=2026-03-12T00:00:00Z&count=3&privateLink=${idOf(made)}`;
    const { text, slots } = good<SlotsTextView>(await acme.rita.get(`chat-types/quiet/slots-text?${query}`));
    expect(slots).toBe(3);
    expect(text).toMatch(
      /^These times are free \(Asia\/Kathmandu, UTC\+5:45\):\nTuesday, 10 March 2026: 14:45, 15:15\nWednesday, 11 March 2026: 14:45\n\nTake one here: .*\/l\//,
    );
  });
});

describe('a candidate who asks for a chat', () => {
  const ask = (address: string) =>
    acme.anybody.post('public/acme/chat-requests', {
      name: 'Ana Almeida',
      address,
      zone: 'Europe/Lisbon',
      message: 'May I ask how you test?',
    });
  const shown = (answered: Answered) => acme.seen<ChatRequestView>(`chat-requests/${idOf(answered)}`, answered);

  test('is told to recruiters, and gets a link when they say yes', async () => {
    const asked = good<Answered>(await ask('asks@example.org'));
    expect(problem(await ask('asks@example.org'))).toEqual({ status: 409, code: 'already_asked' });
    expect((await acme.mailed('rita@acme.example')).text).toContain('> May I ask how you test?');
    expect(await shown(asked)).toMatchObject({ name: 'Ana Almeida', status: 'open' });
    good(await acme.rita.post(`chat-requests/${idOf(asked)}/acceptance`, { chatTypeId: 'quiet' }));
    const link = linkIn(await acme.mailed('asks@example.org'));
    await acme.book('private-link', link, 'asks@example.org');
    expect(
      problem(await acme.anybody.post('private-link/holds', { start: acme.freeStart(), durationMinutes: 30 }, byLink(link))).code,
    ).toBe('link_used');
  });

  test('hears a calm no, and may ask again', async () => {
    const asked = good<Answered>(await ask('again@example.org'));
    good(await acme.rita.post(`chat-requests/${idOf(asked)}/decline`));
    expect((await acme.mailed('again@example.org')).text).toContain('you are welcome to ask again');
    good(await ask('again@example.org'));
  });
});

test('no mail tells a bystander what it is about', async () => {
  const mails = await acme.installation.mailbox();
  expect(mails.length).toBeGreaterThan(3);
  for (const mail of mails) expect(revealing(mail, ['acme', 'ACME', 'Say hello', 'Ana', 'Almeida', 'Rita', 'Roth'])).toEqual([]);
});
