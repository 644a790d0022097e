import { describe, expect, test } from '@jest/globals';
import type { Submission, Submitted } from '../submission/submission-state.rule.ts';
import { revealOf } from './reveal.rule.ts';

const deadline = '2026-03-16T09:30:00.000Z';
const before = '2026-03-05T10:00:00.000Z';
const pair = { exchangeId: 'c1.hana', conversationId: 'c1', organizationId: 'acme', kind: 'exploratory', formVersion: 1 } as const;
const times = { endedAt: '2026-03-02T09:30:00.000Z', deadline };
const exchange = { status: 'open', opened: { ...pair, ...times, hostId: 'hana', guestId: 'ana' } } as const;

const sent = (side: 'host' | 'guest', more: Partial<Submitted> = {}): Submitted => ({
  exchangeId: 'c1.hana',
  authorId: side,
  side,
  formVersion: 1,
  answers: { scales: { 'would-talk-again': 7 }, texts: { strengths: `by ${side}` }, skills: [], moments: [], expectations: {} },
  selfEstimate: { listening: 5 },
  privateNote: `note of ${side}`,
  forOrganization: false,
  flagged: [],
  meant: [],
  ...more,
});
const side = (name: 'host' | 'guest', what: Submitted | null): Submission => ({
  status: 'open',
  sent: what,
  claimed: false,
  form: { ...pair, ...times, authorId: name, otherId: 'other', side: name },
});
const at = (now: string, host: Submitted | null, guest: Submitted | null) =>
  revealOf({ exchange, host: side('host', host), guest: side('guest', guest) }, now);
const content = (name: string) => ({
  scales: { 'would-talk-again': 7 },
  texts: { strengths: `by ${name}` },
  skills: [],
  moments: [],
  expectations: {},
  flagged: [],
  heldBack: [],
});

describe('a reveal', () => {
  test('comes at once when both have answered', () =>
    expect(at(before, sent('host'), sent('guest'))).toEqual({
      revealedAt: before,
      why: 'both',
      host: content('host'),
      guest: { ...content('guest'), forOrganization: false },
    }));

  test.each([
    ['nobody', null, null],
    ['the host alone', sent('host'), null],
    ['the guest alone', null, sent('guest')],
  ])('waits for the deadline where %s has', (_, host, guest) => {
    expect(at(before, host, guest)).toBeUndefined();
    expect(at('2026-03-16T09:29:59.999Z', host, guest)).toBeUndefined();
    expect(at(deadline, host, guest)).toMatchObject({ revealedAt: deadline, why: 'deadline' });
  });

  test('that is carried out late happened at the deadline', () =>
    expect(at('2026-04-01T00:00:00.000Z', sent('host'), null)).toMatchObject({ revealedAt: deadline, why: 'deadline', guest: null }));

  test('never holds notes and estimates', () => {
    const text = JSON.stringify(at(deadline, sent('host'), sent('guest')));
    expect(text).not.toMatch(/note of|listening/);
  });

  test('happens once, and not where the exchange was closed', () => {
    for (const status of ['none', 'closed', 'revealed'] as const) {
      const other = { ...exchange, status, revealed: undefined, replies: [] } as never;
      expect(revealOf({ exchange: other, host: side('host', sent('host')), guest: side('guest', null) }, deadline)).toBeUndefined();
    }
  });
});

describe('a flagged text', () => {
  const moments = [
    { partId: null, text: 'plain', how: 'landed' },
    { partId: 'opening', text: 'call 0176 12345678', how: 'fell-flat' },
    { partId: null, text: 'see www.x.example', how: 'landed' },
  ] as const;
  const flagged = [
    { place: 'strengths', flags: ['contact'] },
    { place: 'moments.1', flags: ['contact'] },
    { place: 'moments.2', flags: ['link'] },
  ] as const;
  const asked = sent('host', { flagged, answers: { ...sent('host').answers, moments } });

  test('has its author asked before anything is revealed at once', () => {
    expect(at(before, asked, sent('guest'))).toBeUndefined();
    const meant = flagged.map(({ place }) => place);
    expect(at(before, { ...asked, meant }, sent('guest'))).toMatchObject({ why: 'both', host: { flagged, heldBack: [] } });
  });

  test('about which nothing is said is held back, and the rest is revealed', () =>
    expect(at(deadline, { ...asked, meant: ['moments.2'] }, null)?.host).toEqual({
      ...content('host'),
      texts: {},
      moments: [moments[0], moments[2]],
      flagged: [{ place: 'moments.1', flags: ['link'] }],
      heldBack: ['strengths', 'moments.1'],
    }));
});
