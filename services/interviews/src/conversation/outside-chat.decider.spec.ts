import type { CommandsOf, ConversationStream } from '@candor/contracts';
import type { NewEventOf } from '@candor/event-sourcing';
import { given as givenStream } from '@candor/testing';
import { describe, test } from '@jest/globals';
import { conversation } from './conversation.decider.ts';

type Event = NewEventOf<ConversationStream>;

// The clock stands at 2026-03-02T09:00.
const past = { start: '2026-03-01T09:00:00.000Z', end: '2026-03-01T09:30:00.000Z' };
const ahead = { start: '2026-03-03T09:00:00.000Z', end: '2026-03-03T09:30:00.000Z' };
const record: CommandsOf<ConversationStream>['record'] = {
  ...past,
  organizationId: null,
  kind: 'exploratory',
  recordedBy: 'guest',
  recorderId: 'ana',
  otherId: 'hana',
  otherName: 'Hana',
  otherAddress: null,
  employerName: 'Globex',
};
const meeting = (times: typeof past) => ({
  conversationId: 'k1',
  organizationId: null,
  sessionId: null,
  kind: 'exploratory' as const,
  ...times,
  hostIds: ['hana'],
  guestId: 'ana',
});
const texts = { otherName: 'Hana', otherAddress: null, employerName: 'Globex' };
const recorded = (times = past, more: object = {}): Event => ({
  type: 'ConversationRecorded',
  data: { ...meeting(times), recordedBy: 'guest', recorderId: 'ana', otherId: 'hana', ...texts, ...more },
});
const ended: Event = { type: 'ConversationEnded', data: { ...meeting(past), endedAt: past.end, by: 'recording' } };
const invited = (mailed = false, times = past): Event => ({
  type: 'OtherSideInvited',
  data: { ...meeting(times), recorderId: 'ana', otherId: 'hana', mailed },
});
const abandoned = (why: 'cancelled' | 'not-held', times = past): Event => ({
  type: 'ConversationAbandoned',
  data: { ...meeting(times), why, missingId: null },
});

const given = (...events: readonly Event[]) =>
  givenStream(conversation, 'k1')
    .at('2026-03-02T09:00:00.000Z')
    .as('ana')
    .events(...events);

describe('an outside chat', () => {
  test('is over when it was', () => given().when('record', record).then(recorded(), ended));
  test('is planned when it lies ahead', () =>
    given()
      .when('record', { ...record, ...ahead })
      .then(recorded(ahead)));
  test('is written down by hosts as well', () =>
    given()
      .when('record', { ...record, organizationId: 'acme', recordedBy: 'host', recorderId: 'hana', otherId: 'ana' })
      .then(recorded(past, { organizationId: 'acme', recordedBy: 'host', recorderId: 'hana', otherId: 'ana' }), {
        type: 'ConversationEnded',
        data: { ...meeting(past), organizationId: 'acme', endedAt: past.end, by: 'recording' },
      }));
  test('is recorded once, and ends after it starts on the same day', () => {
    given(recorded()).when('record', record).thenRejected('conversation_exists');
    given()
      .when('record', { ...record, end: past.start })
      .thenRejected('times_not_fitting');
    given()
      .when('record', { ...record, end: '2026-03-01T21:00:00.001Z' })
      .thenRejected('times_not_fitting');
  });
});

describe('the other side', () => {
  test('is invited by whoever recorded it', () => {
    given(recorded()).when('inviteOther', { mail: false }).then(invited());
    given(recorded()).as('hana').when('inviteOther', { mail: false }).thenRejected('not_recorded_by_you');
    given().when('inviteOther', { mail: false }).thenRejected('unknown_conversation');
  });
  test('is mailed once, where there is an address', () => {
    const address = recorded(past, { otherAddress: 'hana@globex.example' });
    given(recorded()).when('inviteOther', { mail: true }).thenRejected('no_address');
    given(address, invited()).when('inviteOther', { mail: true }).then(invited(true));
    given(address, invited(true)).when('inviteOther', { mail: true }).thenNothing();
    given(address, invited(true)).when('inviteOther', { mail: false }).thenNothing();
  });
  test('is not invited to what was taken back', () =>
    given(recorded(), ended, abandoned('not-held')).when('inviteOther', { mail: false }).thenRejected('conversation_abandoned'));
});

describe('taking it back', () => {
  test('is possible for whoever recorded it, as long as the other side knows nothing of it', () => {
    given(recorded(), ended).when('abandon', { why: 'not-held', missingId: null }).then(abandoned('not-held'));
    given(recorded(), ended, invited()).when('abandon', { why: 'not-held', missingId: null }).thenRejected('already_ended');
  });
  test('is calling it off before its time', () => {
    given(recorded(ahead), invited(false, ahead))
      .as('hana')
      .when('abandon', { why: 'cancelled', missingId: null })
      .then(abandoned('cancelled', ahead));
    given(recorded(ahead), invited(false, ahead)).when('abandon', { why: 'not-held', missingId: null }).thenRejected('not_begun');
  });
});
