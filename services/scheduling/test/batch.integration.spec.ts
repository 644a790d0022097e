import { type BatchView, batchLimits, type CandidateInvitationView } from '@candor/contracts';
import { eventually, good, problem, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { SchedulingModule } from '../src/scheduling.module.ts';
import { found, hello, memberOf, officeHours } from './acme.ts';
import { batchesOf, fileOf } from './batches.ts';
import { linkIn } from './people.ts';

// A Monday.
const now = '2026-03-02T09:00:00.000Z';
let installation: TestInstallation;

jest.setTimeout(300_000);

const rita = () => memberOf(installation, 'acme')('rita', 'recruiter');
const batches = () => batchesOf(rita());
const slowly = { every: 300 } as const;
const files = () => installation.database('scheduling').collection('blobs.files');

/** A file that was stored and read. */
async function checked(file: string, more: object = {}): Promise<BatchView> {
  const batchId = await batches().plan(more);
  good(await batches().upload(batchId, file));
  return batches().when(batchId, 'checked', 'unusable');
}

beforeAll(async () => {
  installation = await startServices([SchedulingModule], { testClock: now });
  await found(installation, 'acme', { rita: 'recruiter', hana: 'interviewer' });
  await found(installation, 'globex', { gil: 'recruiter' });
  good(await memberOf(installation, 'acme')('hana').put('availability/schedules/work', officeHours()));
  await eventually(async () => good(await rita().put('chat-types/hello', hello({ mode: 'single', host: { hostId: 'hana' } }))), {
    what: 'members',
  });
  await eventually(async () => expect((await rita().get('chat-types/hello')).status).toBe(200), { what: 'chat types' });
});

afterAll(() => installation?.close());

describe('a file is read before anybody is mailed', () => {
  test('and every row that cannot be used is told with its column', async () => {
    const file = [
      '\ufeffE-Mail;Vorname;Nachname;Sprache;Telefon',
      'ana@example.org;Ana;Almeida;de;1',
      'nobody;;;;2',
      'omar@example.org;"Omar\r\nOkoro";;;3',
      ' ANA@example.org;;;;4',
      'iris@example.org;Iris;;Klingon;5',
      'noor@example.org;Noor;;;6',
      '',
    ].join('\r\n');
    const view = await checked(file);
    expect(view).toMatchObject({ status: 'checked', rows: 6, good: 2, problems: 4, unknownColumns: [5], invited: 0 });
    expect(view.notes).toEqual([
      { row: 3, column: 'address', code: 'malformed_address' },
      { row: 4, column: 'name', code: 'malformed_name' },
      { row: 5, column: 'address', code: 'repeated_in_file', sameAs: 2 },
      { row: 6, column: 'language', code: 'unknown_language' },
    ]);
    expect(await installation.mailbox()).toEqual([]);
  });

  test('one that cannot be used at all is replaced by a better one', async () => {
    const { batchId, status, problem: what } = await checked('name,city\nAna,Oslo\n');
    expect({ status, what }).toEqual({ status: 'unusable', what: 'no_address_column' });
    expect(problem(await batches().start(batchId))).toEqual({ status: 422, code: 'file_unusable' });
    good(await batches().upload(batchId, fileOf(['better@example.org'])));
    expect(await batches().when(batchId, 'checked')).toMatchObject({ good: 1, problem: null });
  });

  test.each([
    ['of another kind', 415, 'unsupported_media_type', 'email\na@b.org', 'text/plain'],
    ['of JSON', 415, 'unsupported_media_type', '{}', 'application/json'],
    ['too large', 413, 'too_large', new Uint8Array(batchLimits.fileBytes + 1), 'text/csv'],
  ])('one that is %s is refused', async (_, status, code, file, type) =>
    expect(problem(await batches().upload(await batches().plan(), file, { type }))).toEqual({ status, code }),
  );

  test('by its own organization alone', async () => {
    const { batchId } = await checked(fileOf(['own@example.org']));
    const gil = batchesOf(memberOf(installation, 'globex')('gil', 'recruiter'));
    expect(problem(await gil.start(batchId))).toEqual({ status: 404, code: 'unknown_batch' });
    expect(problem(await gil.upload(batchId, 'email\na@b.org'))).toEqual({ status: 404, code: 'unknown_batch' });
    expect((await memberOf(installation, 'globex')('gil', 'recruiter').get(`invitation-batches/${batchId}`)).status).toBe(404);
    expect(problem(await batchesOf(memberOf(installation, 'acme')('hana')).start(batchId)).status).toBe(403);
  });
});

describe('a batch that is started', () => {
  test('invites everybody once, and its file is gone when it is done', async () => {
    const addresses = Array.from({ length: 60 }, (_, n) => `p${n}@example.org`);
    const { batchId } = await checked(fileOf(addresses), { message: 'We liked your talk.' });
    good(await batches().start(batchId));
    expect(problem(await batches().start(batchId)).code).toBe('already_started');
    expect(await batches().when(batchId, 'completed')).toMatchObject({ invited: 60, skipped: 0 });
    await eventually(async () => {
      const mails = (await installation.mailbox()).map(({ to }) => to.address).filter((to) => /^p\d+@/.test(to));
      expect(mails.toSorted()).toEqual(addresses.toSorted());
    }, slowly);
    await eventually(async () => expect(await files().countDocuments({ filename: { $regex: batchId } })).toBe(0));
    const [mail] = await installation.mailbox('p7@example.org');
    expect(mail?.text).toContain('> We liked your talk.');
    const page = good<{ items: CandidateInvitationView[] }>(await rita().get(`invitations?batch=${batchId}&limit=200`));
    expect(page.items).toHaveLength(60);
  });

  test('tells who is invited already, and mails them no second time', async () => {
    const view = await checked(fileOf(['p1@example.org', 'once@example.org', 'p2@example.org']));
    expect(view).toMatchObject({ rows: 3, good: 1 });
    expect(view.notes.map(({ row, code }) => [row, code])).toEqual([
      [2, 'already_invited'],
      [4, 'already_invited'],
    ]);
    good(await batches().start(view.batchId));
    expect(await batches().when(view.batchId, 'completed')).toMatchObject({ invited: 1, skipped: 2 });
    await eventually(async () => expect(await installation.mailbox('once@example.org')).toHaveLength(1));
    expect(await installation.mailbox('p1@example.org')).toHaveLength(1);
  });

  test('looks the same to the recruiter whether candidates want invitations or not', async () => {
    await eventually(async () => expect(await installation.mailbox('p3@example.org')).toHaveLength(1));
    const link = linkIn((await installation.mailbox('p3@example.org'))[0]);
    good(await installation.client('scheduling').put('invited/opt-out', {}, { headers: { 'candor-link': link } }));
    good(await rita().put('chat-types/other', hello({ mode: 'single', host: { hostId: 'hana' } })));
    await eventually(async () => expect((await rita().get('chat-types/other')).status).toBe(200));
    const view = await checked(fileOf(['p3@example.org', 'unheard@example.org']), { chatTypeId: 'other' });
    expect(view).toMatchObject({ good: 2, notes: [] });
    good(await batches().start(view.batchId));
    expect(await batches().when(view.batchId, 'completed')).toMatchObject({ invited: 2, skipped: 0 });
    await eventually(async () => expect(await installation.mailbox('unheard@example.org')).toHaveLength(1));
    const page = good<{ items: CandidateInvitationView[] }>(await rita().get(`invitations?batch=${view.batchId}`));
    const [one, two] = page.items.map(({ invitationId: _, address: __, ...item }) => item);
    expect(one).toEqual(two);
    await installation.moveClock('2026-03-02T10:00:00.000Z');
    expect(await installation.mailbox('p3@example.org')).toHaveLength(1);
  });

  test('can be cancelled: who was invited stays so, nobody else is', async () => {
    const addresses = Array.from({ length: 300 }, (_, n) => `c${n}@example.org`);
    const { batchId } = await checked(fileOf(addresses));
    good(await batches().start(batchId));
    await eventually(async () => expect((await batches().see(batchId)).invited).toBeGreaterThan(0));
    good(await rita().delete(`invitation-batches/${batchId}`));
    await installation.moveClock('2026-03-02T11:00:00.000Z');
    const view = await batches().see(batchId);
    expect(view.status).toBe('cancelled');
    const mailed = (await installation.mailbox()).map(({ to }) => to.address).filter((to) => /^c\d+@/.test(to));
    expect(mailed.length).toBeGreaterThan(0);
    expect(mailed.length).toBeLessThan(300);
    expect(new Set(mailed).size).toBe(mailed.length);
  });

  test('and one that nobody starts is given up after a week, with its file', async () => {
    const { batchId } = await checked(fileOf(['forgotten@example.org']));
    await installation.moveClock('2026-03-10T09:00:00.000Z');
    await batches().when(batchId, 'cancelled');
    expect(await files().countDocuments({ filename: { $regex: batchId } })).toBe(0);
    expect(problem(await batches().start(batchId))).toEqual({ status: 410, code: 'batch_over' });
  });
});

test('no address of a file is stored anywhere in the clear', async () => {
  const database = installation.database('scheduling');
  const stored = await Promise.all(
    (await database.listCollections().toArray()).map(({ name }) => database.collection(name).find().toArray()),
  );
  expect(JSON.stringify(stored)).not.toMatch(/(p\d+|c\d+|forgotten|better)@example\.org/);
  expect(installation.logs.join('')).not.toMatch(/(p\d+|c\d+|forgotten|better)@example\.org/);
});
