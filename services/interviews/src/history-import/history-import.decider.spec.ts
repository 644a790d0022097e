import type { HistoryImportStream } from '@candor/contracts';
import type { NewEventOf } from '@candor/event-sourcing';
import { given as givenStream } from '@candor/testing';
import { describe, test } from '@jest/globals';
import { historyImport } from './history-import.decider.ts';

type Event = NewEventOf<HistoryImportStream>;

const owner = { importId: 'i1', kind: 'conversations', organizationId: 'acme', importedBy: 'rita', side: 'host' } as const;
const { importId: _, ...plan } = owner;
const planned: Event = { type: 'ImportPlanned', data: { ...owner, zone: 'UTC' } };
const stored = (fileId = 'f1', replacedFileId: string | null = null): Event => ({
  type: 'ImportFileStored',
  data: { ...owner, fileId, replacedFileId },
});
const found = { fileId: 'f1', problem: null, missingColumns: [], unknownColumns: [], rows: 3, good: 2, problems: 1, notes: [] } as const;
const checked = (more: object = {}): Event => ({ type: 'ImportChecked', data: { ...owner, ...found, ...more } });
const started: Event = { type: 'ImportStarted', data: { ...owner, fileId: 'f1' } };
const progress = { row: 3, recorded: 2, skipped: 0 };
const advanced: Event = { type: 'ImportAdvanced', data: { ...owner, ...progress } };
const completed: Event = { type: 'ImportCompleted', data: { ...owner, fileId: 'f1', recorded: 2, skipped: 0 } };
const cancelled = (why: 'wanted' | 'not-started' | 'file-gone', fileId: string | null = 'f1'): Event => ({
  type: 'ImportCancelled',
  data: { ...owner, fileId, why },
});
const given = (...events: readonly Event[]) =>
  givenStream(historyImport, 'i1')
    .as('rita', 'acme')
    .events(...events);

test('a file is stored, and replaced until it is started with', () => {
  given()
    .when('plan', { ...plan, zone: 'UTC' })
    .then(planned);
  given(planned)
    .when('plan', { ...plan, zone: 'UTC' })
    .thenRejected('import_exists');
  given(planned).when('storeFile', { fileId: 'f1' }).then(stored());
  given(planned, stored(), checked()).when('storeFile', { fileId: 'f2' }).then(stored('f2', 'f1'));
  given(planned, stored(), checked(), started).when('storeFile', { fileId: 'f2' }).thenRejected('already_started');
  given(planned, cancelled('wanted', null)).when('storeFile', { fileId: 'f1' }).thenRejected('import_over');
});

describe('it is started with', () => {
  test('once its file has been read and something can be recorded', () => {
    given(planned, stored()).when('noteChecked', found).then(checked());
    given(planned, stored('f2')).when('noteChecked', found).thenNothing();
    given(planned, stored(), checked()).when('start', {}).then(started);
  });
  test.each([
    ['no_file', [planned]],
    ['not_checked_yet', [planned, stored()]],
    ['file_unusable', [planned, stored(), checked({ problem: 'empty_file' })]],
    ['nothing_to_import', [planned, stored(), checked({ good: 0 })]],
    ['already_started', [planned, stored(), checked(), started]],
    ['import_over', [planned, stored(), cancelled('wanted')]],
    ['unknown_import', []],
  ] as const)('or refused: %s', (code, events) =>
    given(...events)
      .when('start', {})
      .thenRejected(code),
  );
});

test('it goes forward only, and completes', () => {
  const running = given(planned, stored(), checked(), started);
  running.when('noteAdvanced', progress).then(advanced);
  running.events(advanced).when('noteAdvanced', progress).thenNothing();
  running.events(advanced).when('complete', {}).then(completed);
  running.events(advanced, completed).when('complete', {}).thenNothing();
});

test('it is called off, unless it is over; for waiting too long only while it waits', () => {
  given(planned).when('cancel', { why: 'wanted' }).then(cancelled('wanted', null));
  given(planned, stored(), checked(), started).when('cancel', { why: 'wanted' }).then(cancelled('wanted'));
  given(planned, stored(), checked(), started).when('cancel', { why: 'not-started' }).thenNothing();
  given(planned, stored(), cancelled('wanted')).when('cancel', { why: 'wanted' }).thenNothing();
  given(planned, stored(), checked(), started, advanced, completed).when('cancel', { why: 'wanted' }).thenRejected('import_over');
});

test('an organization’s is for those who recruit there, a candidate’s for themself', () => {
  const globex = givenStream(historyImport, 'i1').as('gil', 'globex').events(planned, stored(), checked());
  globex.when('start', {}).thenRejected('unknown_import');
  const own = { ...owner, organizationId: null, importedBy: 'ana', side: 'guest' } as const;
  const ofAna = givenStream(historyImport, 'i1').events({ type: 'ImportPlanned', data: { ...own, zone: 'UTC' } });
  ofAna.as('iris').when('storeFile', { fileId: 'f1' }).thenRejected('unknown_import');
  ofAna
    .as('ana')
    .when('storeFile', { fileId: 'f1' })
    .then({ type: 'ImportFileStored', data: { ...own, fileId: 'f1', replacedFileId: null } });
});
