import type { ConversationView, ImportPlannedView, ImportView, OfferView, OutcomesView } from '@candor/contracts';
import { eventually, good, type HttpClient, problem, shown, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { InterviewsModule } from '../src/interviews.module.ts';
import { candidate, found, memberOf } from './acme.ts';

const now = '2026-03-02T09:00:00.000Z';
let installation: TestInstallation;

jest.setTimeout(300_000);

const ana = () => candidate(installation, 'ana');
const rita = () => memberOf(installation, 'acme')('rita', 'recruiter');
const files = () => installation.database('interviews').collection('blobs.files');

interface Listed<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

const plan = async (by: HttpClient, asked: object) => good<ImportPlannedView>(await by.post('history-imports', asked)).importId;
const upload = (by: HttpClient, importId: string, file: string) =>
  by.put(`history-imports/${importId}/file`, new TextEncoder().encode(file), { headers: { 'content-type': 'text/csv' } });
const when = (by: HttpClient, importId: string, status: ImportView['status']) =>
  shown<ImportView>(
    () => by.get(`history-imports/${importId}`),
    (view) => expect(view.status).toBe(status),
  );

beforeAll(async () => {
  installation = await startServices([InterviewsModule], { testClock: now });
  await found(installation, 'acme', { rita: 'recruiter', hana: 'interviewer' });
});

afterAll(() => installation?.close());

describe('past conversations', () => {
  const file = [
    '\ufeffDatum;Uhrzeit;Mit;Firma;Ergebnis;Telefon',
    '1.2.2026;10:00;Hana Haas;Globex;follow-up;1',
    '30.2.2026;;Cy;;;2',
    '2.2.2026;11:00;Dan;Initech;;3',
    '',
  ].join('\r\n');

  test('are read first, and nothing is recorded by that', async () => {
    expect(good<Listed<ImportView>>(await ana().get('history-imports'))).toEqual({ items: [], next: null });
    const importId = await plan(ana(), { kind: 'conversations', zone: 'Europe/Berlin' });
    expect(problem(await ana().post(`history-imports/${importId}/start`))).toEqual({ status: 409, code: 'no_file' });
    good(await upload(ana(), importId, file));
    const view = await when(ana(), importId, 'ready');
    expect(view.checked).toEqual({
      problem: null,
      missingColumns: [],
      unknownColumns: [6],
      rows: 3,
      good: 2,
      problems: 1,
      notes: [{ row: 3, column: 'date', code: 'malformed' }],
    });
    expect(good<Listed<unknown>>(await ana().get('conversations/mine')).items).toEqual([]);

    good(await ana().post(`history-imports/${importId}/start`));
    const done = await when(ana(), importId, 'completed');
    expect(done.progress).toEqual({ row: 4, recorded: 2, skipped: 0 });
    const { items } = await shown<Listed<ConversationView>>(
      () => ana().get('conversations/mine'),
      (page) => expect(page.items).toHaveLength(2),
    );
    expect(items.map(({ start, employer, status, recorded }) => ({ start, employer, status, recorded }))).toEqual([
      {
        start: '2026-02-02T10:00:00.000Z',
        employer: 'Initech',
        status: 'ended',
        recorded: { by: 'guest', otherInvited: false, imported: true },
      },
      {
        start: '2026-02-01T09:00:00.000Z',
        employer: 'Globex',
        status: 'ended',
        recorded: { by: 'guest', otherInvited: false, imported: true },
      },
    ]);
    const outcomes = await shown<Listed<OutcomesView>>(
      () => ana().get('outcomes/mine'),
      (page) => expect(page.items).toHaveLength(1),
    );
    expect(outcomes.items[0]).toMatchObject({ conversationId: items[1]?.conversationId, outcomes: [{ kind: 'follow-up' }] });
    expect(await metaOf(items[0]?.conversationId ?? '')).toEqual([
      { type: 'ConversationRecorded', occurredAt: '2026-02-02T10:30:00.000Z', origin: 'import', actor: { kind: 'person', id: 'ana' } },
      { type: 'ConversationEnded', occurredAt: '2026-02-02T10:30:00.000Z', origin: 'import', actor: { kind: 'person', id: 'ana' } },
    ]);
    await eventually(async () => expect(await files().countDocuments()).toBe(0), { within: 60_000, what: 'the file to be removed' });
  });

  test('come in once, in however many files they stand', async () => {
    const importId = await plan(ana(), { kind: 'conversations', zone: 'Europe/Berlin' });
    good(
      await upload(
        ana(),
        importId,
        'date,time,name,employer\n2026-02-01,10:00,Hana Haas,Globex\n2026-02-05,10:00,Eva,\n2026-02-05,10:00,Eva,\n',
      ),
    );
    const { checked } = await when(ana(), importId, 'ready');
    expect(checked).toMatchObject({ good: 1, problems: 2 });
    expect(checked?.notes).toEqual([
      { row: 2, column: null, code: 'imported_before' },
      { row: 4, column: null, code: 'repeated_in_file', sameAs: 3 },
    ]);
    good(await ana().post(`history-imports/${importId}/start`));
    expect((await when(ana(), importId, 'completed')).progress).toEqual({ row: 3, recorded: 1, skipped: 1 });
    expect(problem(await ana().delete(`history-imports/${importId}`))).toEqual({ status: 410, code: 'import_over' });
  });
});

describe('an organization', () => {
  test('imports for all who recruit there, and nobody else sees it', async () => {
    const importId = await plan(rita(), { kind: 'conversations' });
    good(await upload(rita(), importId, 'date,candidate,email\n2026-02-10,Cy,cy@example.org\n'));
    await when(rita(), importId, 'ready');
    const olga = memberOf(installation, 'acme')('olga', 'owner');
    good(await olga.post(`history-imports/${importId}/start`));
    await when(olga, importId, 'completed');
    const { items } = await shown<Listed<ConversationView>>(
      () => olga.get('conversations'),
      (page) => expect(page.items).toHaveLength(1),
    );
    expect(items[0]).toMatchObject({ organizationId: 'acme', guest: { name: 'Cy' }, hosts: [{ personId: 'rita' }] });
    expect(await installation.mailbox()).toEqual([]);
    for (const other of [ana(), memberOf(installation, 'globex')('gil', 'owner')]) {
      expect(problem(await other.get(`history-imports/${importId}`))).toEqual({ status: 404, code: 'not_found' });
      expect(problem(await other.post(`history-imports/${importId}/start`))).toEqual({ status: 404, code: 'unknown_import' });
    }
    expect(problem(await memberOf(installation, 'acme')('hana').get('history-imports'))).toEqual({ status: 403, code: 'role_not_allowed' });
  });
});

describe('past offers', () => {
  test('come in with their money in minor units, declined ones too', async () => {
    const importId = await plan(ana(), { kind: 'offers' });
    good(await upload(ana(), importId, 'date,role\n2026-01-15,Engineer\n'));
    expect((await when(ana(), importId, 'unusable')).checked).toMatchObject({
      problem: 'missing_column',
      missingColumns: ['currency', 'base', 'country'],
    });
    expect(problem(await ana().post(`history-imports/${importId}/start`))).toEqual({ status: 422, code: 'file_unusable' });
    const rows = ['2026-01-15,Globex,Engineer,EUR,"85,000.50",DE,declined', '2026-01-16,Initech,Engineer,EUR,plenty,DE,'];
    good(await upload(ana(), importId, `date,employer,role,currency,base,country,status\n${rows.join('\n')}\n`));
    expect((await when(ana(), importId, 'ready')).checked?.notes).toEqual([{ row: 3, column: 'base', code: 'malformed' }]);
    good(await ana().post(`history-imports/${importId}/start`));
    await when(ana(), importId, 'completed');
    const { items } = await shown<Listed<OfferView>>(
      () => ana().get('offers/mine'),
      (page) => expect(page.items).toHaveLength(1),
    );
    expect(items[0]).toMatchObject({
      employer: 'Globex',
      imported: true,
      perYear: { base: 8_500_050 },
      answer: { answer: 'declined', on: '2026-01-15' },
    });
  });
});

describe('bad input', () => {
  test('is told with what is wrong', async () => {
    expect(problem(await ana().post('history-imports', { kind: 'letters' }))).toEqual({ status: 400, code: 'malformed' });
    const importId = await plan(ana(), { kind: 'offers' });
    expect(problem(await ana().put(`history-imports/${importId}/file`, { date: 1 }))).toEqual({
      status: 415,
      code: 'unsupported_media_type',
    });
    expect(problem(await upload(ana(), importId, 'x'.repeat(8 * 1024 * 1024 + 1)))).toEqual({ status: 413, code: 'too_large' });
    expect(problem(await upload(ana(), 'nothing', 'date\n'))).toEqual({ status: 404, code: 'unknown_import' });
    good(await upload(ana(), importId, 'date\n'));
    await when(ana(), importId, 'unusable');
    await installation.moveClock('2026-03-09T09:00:00.000Z');
    await when(ana(), importId, 'cancelled');
    await eventually(async () => expect(await files().countDocuments()).toBe(0), { within: 60_000, what: 'the file to be removed' });
  });
});

/** Of the events of a conversation, as they stand in the log. */
async function metaOf(conversationId: string) {
  const commits = await installation
    .database('interviews')
    .collection('commits')
    .find({ stream: `interviews/conversation/${conversationId}` })
    .toArray();
  const events = commits.flatMap(
    (commit) => commit['events'] as { type: string; meta: { occurredAt: string; origin: string; actor: object } }[],
  );
  return events.map(({ type, meta: { occurredAt, origin, actor } }) => ({ type, occurredAt, origin, actor }));
}
