import type { InvitationBatchStream } from '@candor/contracts';
import type { NewEventOf } from '@candor/event-sourcing';
import { given as givenStream } from '@candor/testing';
import { describe, test } from '@jest/globals';
import { invitationBatch } from './invitation-batch.decider.ts';

type Event = NewEventOf<InvitationBatchStream>;
const given = (...events: readonly Event[]) =>
  givenStream(invitationBatch, 'b1')
    .as('rita', 'acme')
    .events(...events);

const keys = { batchId: 'b1', organizationId: 'acme', chatTypeId: 'hello' };
const plan = { organizationId: 'acme', chatTypeId: 'hello', plannedBy: 'rita', locale: 'en', openDays: 21 } as const;
const planned: Event = { type: 'BatchPlanned', data: { ...plan, batchId: 'b1' } };
const stored = (fileId: string, replacedFileId: string | null = null): Event => ({
  type: 'BatchFileStored',
  data: { ...keys, fileId, replacedFileId },
});
const found = (fileId: string, more: object = {}) => ({
  fileId,
  problem: null,
  unknownColumns: [],
  rows: 3,
  good: 2,
  problems: 0,
  notes: [],
  ...more,
});
const checked = (fileId: string, more: object = {}): Event => ({ type: 'BatchChecked', data: { ...keys, ...found(fileId, more) } });
const started: Event = { type: 'BatchStarted', data: { ...keys, fileId: 'f1', startedBy: 'rita' } };
const advanced = (row: number, invited: number): Event => ({ type: 'BatchAdvanced', data: { ...keys, row, invited, skipped: 0 } });
const completed: Event = { type: 'BatchCompleted', data: { ...keys, fileId: 'f1', invited: 2, skipped: 0 } };
const cancelled = (fileId: string | null, why: 'wanted' | 'not-started' = 'wanted'): Event => ({
  type: 'BatchCancelled',
  data: { ...keys, fileId, why },
});
const ready = [planned, stored('f1'), checked('f1')];
const running = [...ready, started];

test('a batch is planned once', () => {
  given().when('plan', plan).then(planned);
  given(planned).when('plan', plan).thenRejected('batch_exists');
});

describe('its file', () => {
  test('is replaced until it has started', () => {
    given(planned).when('storeFile', { fileId: 'f1' }).then(stored('f1'));
    given(...ready)
      .when('storeFile', { fileId: 'f2' })
      .then(stored('f2', 'f1'));
    given(...running)
      .when('storeFile', { fileId: 'f2' })
      .thenRejected('already_started');
    given(planned, cancelled(null)).when('storeFile', { fileId: 'f2' }).thenRejected('batch_over');
  });
  test('is what a check is about, and not one before it', () => {
    given(planned, stored('f1')).when('noteChecked', found('f1')).then(checked('f1'));
    given(planned, stored('f1'), stored('f2', 'f1')).when('noteChecked', found('f1')).thenNothing();
    given(...ready)
      .when('noteChecked', found('f1'))
      .thenNothing();
  });
});

describe('starting', () => {
  test('is possible once it was read', () =>
    given(...ready)
      .when('start', { startedBy: 'rita' })
      .then(started));
  test.each([
    ['unknown_batch', []],
    ['no_file', [planned]],
    ['not_checked_yet', [planned, stored('f1')]],
    ['file_unusable', [planned, stored('f1'), checked('f1', { problem: 'not_utf8', good: 0 })]],
    ['nobody_to_invite', [planned, stored('f1'), checked('f1', { good: 0 })]],
    ['already_started', running],
    ['already_started', [...running, completed]],
    ['batch_over', [...ready, cancelled('f1')]],
  ] as const)('is refused with %s', (code, events) =>
    given(...events)
      .when('start', { startedBy: 'rita' })
      .thenRejected(code),
  );
  test('and anything else is for its own organization', () => {
    const globex = givenStream(invitationBatch, 'b1')
      .as('gil', 'globex')
      .events(...ready);
    globex.when('start', { startedBy: 'gil' }).thenRejected('unknown_batch');
    globex.when('storeFile', { fileId: 'f2' }).thenRejected('unknown_batch');
    globex.when('cancel', { why: 'wanted' }).thenRejected('unknown_batch');
  });
});

describe('once it runs', () => {
  test('checkpoints only go forward', () => {
    given(...running)
      .when('noteAdvanced', { row: 3, invited: 2, skipped: 0 })
      .then(advanced(3, 2));
    given(...running, advanced(3, 2))
      .when('noteAdvanced', { row: 3, invited: 2, skipped: 0 })
      .thenNothing();
  });
  test('it is completed with the figures of the last checkpoint', () => {
    given(...running, advanced(3, 2))
      .when('complete', {})
      .then(completed);
    given(...running, advanced(3, 2), completed)
      .when('complete', {})
      .thenNothing();
  });
  test('it is cancelled when somebody wants that, and then goes no further', () => {
    given(...running)
      .when('cancel', { why: 'wanted' })
      .then(cancelled('f1'));
    given(...running, cancelled('f1'))
      .when('noteAdvanced', { row: 3, invited: 2, skipped: 0 })
      .thenNothing();
    given(...running, cancelled('f1'))
      .when('cancel', { why: 'wanted' })
      .thenNothing();
    given(...running, completed)
      .when('cancel', { why: 'wanted' })
      .thenRejected('batch_over');
  });
  test('it is not given up for not having been started', () => {
    given(...running)
      .when('cancel', { why: 'not-started' })
      .thenNothing();
    given(...ready)
      .when('cancel', { why: 'not-started' })
      .then(cancelled('f1', 'not-started'));
  });
});
