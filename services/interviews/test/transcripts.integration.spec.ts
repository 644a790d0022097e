import { erasureStream, type ObservationView, transcriptLimits } from '@candor/contracts';
import { eventually, good, type HttpClient, problem, published, shown, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { InterviewsModule } from '../src/interviews.module.ts';
import { booked, candidate, found, introduced, memberOf, receive } from './acme.ts';
import { agrees, analysed, plain, seen, srt, suggested, upload, vtt } from './transcribed.ts';

const now = '2026-03-02T09:00:00.000Z';
let installation: TestInstallation;

jest.setTimeout(300_000);

const hana = () => memberOf(installation, 'acme')('hana');
const rita = () => memberOf(installation, 'acme')('rita', 'recruiter');
const ana = () => candidate(installation, 'ana');
const files = (transcriptId = '') =>
  installation
    .database('interviews')
    .collection('blobs.files')
    .countDocuments({ filename: { $regex: `^transcripts/${transcriptId}` } });
const kept = async (id: string): Promise<string> => (await seen(hana(), id)).transcript?.transcriptId ?? '';
const observations = async (by: HttpClient, id: string) =>
  good<{ items: readonly ObservationView[] }>(await by.get(`conversations/${id}/observations`)).items;
/** What others were told of who spoke how much. */
const toldOfTalk = async (id: string): Promise<readonly string[]> => {
  const commits = await installation
    .database('interviews')
    .collection<{ events: readonly { type: string; data: unknown }[] }>('commits')
    .find({ stream: `interviews/talk/${id}` })
    .sort({ from: 1 })
    .toArray();
  return commits.flatMap(({ events }) => events.map(({ type, data }) => `${type} ${JSON.stringify(data)}`));
};
const agreed = async (id: string): Promise<void> => {
  await agrees(hana(), id);
  await agrees(ana(), id);
};

beforeAll(async () => {
  installation = await startServices([InterviewsModule], { testClock: now });
  await found(installation, 'acme', { rita: 'recruiter', hana: 'interviewer', omar: 'interviewer' });
  await introduced(installation, 'hana', 'member', 'Hana Holm', 'hana@acme.example');
  for (const bookingId of ['k1', 'k2', 'k3', 'k4', 'k5', 'k6'])
    await booked(installation, { bookingId, start: now, end: '2026-03-02T09:30:00.000Z', hostIds: ['hana'], guestId: 'ana' });
  await booked(
    installation,
    { bookingId: 'k7', start: now, end: '2026-03-02T09:30:00.000Z', hostIds: ['hana'], guestId: 'iris' },
    'Iris Ito',
  );
  for (const id of ['k1', 'k2', 'k3', 'k4', 'k5', 'k6', 'k7']) await shown(() => hana().get(`conversations/${id}`));
});

afterAll(() => installation?.close());

describe('a transcript', () => {
  test('is refused before anything of it is kept, unless everybody agreed who speaks', async () => {
    expect(await seen(ana(), 'k1')).toMatchObject({
      wording: expect.stringContaining('This conversation with ACME may be written down'),
      speakers: [
        { personId: 'hana', side: 'host', consented: false },
        { personId: 'ana', side: 'guest', consented: false },
      ],
      transcript: null,
    });
    expect(problem(await upload(hana(), 'k1', vtt, 'text/vtt'))).toEqual({ status: 409, code: 'consent_missing' });
    await agrees(hana(), 'k1');
    const { status, body } = await upload(hana(), 'k1', vtt, 'text/vtt');
    expect([status, body]).toMatchObject([409, { code: 'consent_missing', facts: { missing: ['ana'] } }]);
    expect(problem(await ana().put('conversations/k1/transcript/consent', { version: 99, locale: 'en' }))).toEqual({
      status: 409,
      code: 'wording_outdated',
    });
    expect(problem(await rita().put('conversations/k1/transcript/consent', { version: 1, locale: 'en' }))).toEqual({
      status: 403,
      code: 'not_for_you',
    });
    expect(await files()).toBe(0);
  });

  test('is measured, by those who belong to it alone', async () => {
    await agrees(ana(), 'k1');
    good(await upload(hana(), 'k1', vtt, 'text/vtt'));
    const analysis = await analysed(ana(), 'k1');
    expect(analysis).toMatchObject({ cues: 4, problemCount: 1, problems: [{ line: 21, code: 'malformed_timing', used: false }] });
    expect(analysis.measures).toMatchObject({
      countedBy: 'time',
      durationMs: 44_000,
      overlaps: { times: 1, ms: 2_000 },
      sides: { host: { talkMs: 25_000, turns: 2, questions: 1 }, guest: { talkMs: 20_500, turns: 1, questions: 1 } },
    });
    expect(await toldOfTalk('k1')).toEqual([expect.stringMatching(/^TalkPublished .*"ms":25000,"questions":1.*"ms":20500,"questions":1/)]);
    expect(await seen(rita(), 'k1')).toMatchObject({ transcript: { format: 'web-vtt', status: 'analysed', done: 1, storedBy: 'hana' } });
    const text = await rita().get('conversations/k1/transcript/text');
    expect([text.status, text.headers.get('content-type'), text.body]).toEqual([200, 'text/plain; charset=utf-8', vtt]);
    for (const other of [memberOf(installation, 'acme')('omar'), candidate(installation, 'iris')])
      for (const path of ['', '/text', '/analysis'])
        expect(problem(await other.get(`conversations/k1/transcript${path}`))).toEqual({ status: 404, code: 'not_found' });
    expect(problem(await upload(ana(), 'k1', plain, 'text/plain'))).toEqual({ status: 409, code: 'transcript_exists' });
  });

  test('suggests what a person accepts or rejects, and the other side does not see that', async () => {
    const analysis = await analysed(ana(), 'k1');
    const week = suggested(analysis, 'Four-day week');
    expect(week).toMatchObject({ from: 'vocabulary', kind: 'perk', termId: 'perk/four-day-week', saidBy: 'host', times: 1 });
    expect(week.cues).toEqual([{ line: 24, startMs: 28_000, personId: 'hana', text: expect.stringContaining('four-day week') }]);
    expect(suggested(analysis, 'propulsion rota')).toMatchObject({ from: 'phrase', times: 2 });
    const path = (id: string) => `conversations/k1/transcript/suggestions/${id}`;
    const accepted = good<{ observationId: string }>(await ana().post(`${path(week.suggestionId)}/acceptance`, { about: 'market' }));
    expect(problem(await ana().post(`${path(week.suggestionId)}/rejection`))).toEqual({ status: 409, code: 'already_decided' });
    const skill = suggested(analysis, 'Kubernetes');
    const body = { about: 'self', content: { kind: 'skill', term: 'skill/kubernetes', how: 'asked-for' } };
    expect(problem(await ana().post(`${path(skill.suggestionId)}/acceptance`, { about: 'self' }))).toEqual({
      status: 422,
      code: 'content_needed',
    });
    good(await ana().post(`${path(skill.suggestionId)}/acceptance`, body));
    good(await ana().post(`${path(suggested(analysis, 'Technical debt').suggestionId)}/rejection`));
    expect(problem(await ana().post(`${path('nothing')}/rejection`))).toEqual({ status: 404, code: 'not_found' });
    expect(problem(await rita().post(`${path(skill.suggestionId)}/rejection`))).toEqual({ status: 403, code: 'not_for_you' });
    const decisions = async (by: HttpClient) =>
      (await analysed(by, 'k1')).suggestions.map(({ phrase, decision }) => `${phrase} ${decision}`);
    expect(await decisions(ana())).toEqual(
      expect.arrayContaining(['Four-day week accepted', 'Kubernetes accepted', 'Technical debt rejected']),
    );
    expect((await decisions(hana())).every((one) => one.endsWith(' open'))).toBe(true);
    await eventually(async () => expect(await observations(ana(), 'k1')).toHaveLength(2));
    const noted = (await observations(ana(), 'k1')).find((one) => one.observationId === accepted.observationId);
    expect(noted).toMatchObject({
      content: { kind: 'perk', termId: 'perk/four-day-week' },
      saidBy: 'host',
      said: null,
      quote: week.cues[0]?.text,
    });
    expect(await observations(hana(), 'k1')).toEqual([]);
  });

  test('is gone with everything that was taken from it as soon as somebody withdraws their consent', async () => {
    const transcriptId = await kept('k1');
    expect(await files(transcriptId)).toBe(2);
    good(await ana().delete('conversations/k1/transcript/consent'));
    for (const path of ['/text', '/analysis'])
      expect(problem(await hana().get(`conversations/k1/transcript${path}`))).toEqual({ status: 404, code: 'no_transcript' });
    expect(await seen(hana(), 'k1')).toMatchObject({ transcript: null, speakers: [{ consented: true }, { consented: false }] });
    await eventually(async () => expect([await files(transcriptId), await observations(ana(), 'k1')]).toEqual([0, []]), { within: 60_000 });
    await eventually(async () =>
      expect((await toldOfTalk('k1')).map((told) => told.split(' ')[0])).toEqual(['TalkPublished', 'TalkRetracted']),
    );
    await eventually(async () => {
      const keys = installation.database('interviews').client.db(`${installation.prefix}_keys`).collection('keys');
      const left = JSON.stringify(await keys.find().toArray());
      expect(left.includes(`person/${transcriptId}`) && /"wrapped"/.test(left.split(transcriptId)[1]?.slice(0, 200) ?? '')).toBe(false);
    });
    expect(problem(await upload(hana(), 'k1', vtt, 'text/vtt'))).toEqual({ status: 409, code: 'consent_missing' });
  });
});

describe('of a file', () => {
  test('in SubRip it is said who speaks where its names do not tell', async () => {
    await agreed('k2');
    const { status, body } = await upload(rita(), 'k2', srt, 'application/x-subrip');
    expect([status, body]).toMatchObject([422, { code: 'unknown_speakers', facts: { speakers: ['AA'] } }]);
    expect(problem(await upload(rita(), 'k2', srt, 'application/x-subrip', '?speaker=AA%3Domar'))).toEqual({
      status: 422,
      code: 'unknown_speakers',
    });
    expect(await files()).toBe(0);
    good(await upload(rita(), 'k2', srt, 'application/x-subrip', '?speaker=AA%3Dana'));
    const { measures, topics, problemCount } = await analysed(hana(), 'k2');
    expect(problemCount).toBe(0);
    expect(measures.sides).toMatchObject({ host: { talkMs: 3_000, questions: 1 }, guest: { talkMs: 3_500, questions: 0 } });
    expect(topics.map(({ termId }) => termId).toSorted()).toEqual(['skill/kafka', 'topic/culture']);
  });

  test('in plain text what looks like a name can be none', async () => {
    await agreed('k3');
    good(await upload(ana(), 'k3', plain, 'text/plain'));
    const { measures, cues } = await analysed(hana(), 'k3');
    expect(cues).toBe(3);
    expect(measures).toMatchObject({
      countedBy: 'words',
      durationMs: null,
      sides: { host: { words: 9, turns: 2 }, guest: { words: 10, turns: 1 } },
    });
    good(await hana().delete('conversations/k3/transcript'));
    good(await upload(ana(), 'k3', `NB: nobody\n${plain}`, 'text/plain', '?speaker=NB%3D-&speaker=Ana%3Dana'));
    expect((await analysed(hana(), 'k3')).problems).toEqual([{ line: 1, code: 'no_speaker', used: false }]);
  });

  test.each([
    ['that is no text', new Uint8Array([0x41, 0x3a, 0x20, 0xff, 0xfe]), 'text/plain', 422, 'not_utf8'],
    ['in which nobody speaks', 'WEBVTT\n\nNOTE nothing\n', 'text/vtt', 422, 'nothing_said'],
    ['that is empty', '', 'text/plain', 422, 'nothing_said'],
    ['in which somebody else speaks', 'Ana: hi\nGil: hi\n', 'text/plain', 422, 'unknown_speakers'],
    ['of another kind', '{}', 'application/json', 415, 'unsupported_media_type'],
    ['of yet another kind', 'a,b', 'text/csv', 415, 'unsupported_media_type'],
    ['that is too large', `Ana: ${'a '.repeat(transcriptLimits.bytes / 2)}`, 'text/plain', 413, 'too_large'],
  ])('%s nothing is kept', async (_, text, type, status, code) => {
    if ((await seen(hana(), 'k4')).speakers.some(({ consented }) => !consented)) await agreed('k4');
    expect(problem(await upload(hana(), 'k4', text, type))).toEqual({ status, code });
    expect((await seen(hana(), 'k4')).transcript).toBeNull();
  });

  test('sent again with the same key there is one, and it is not brought back', async () => {
    await agreed('k5');
    const first = good(await upload(hana(), 'k5', plain, 'text/plain', '', 'once'));
    expect(good(await upload(hana(), 'k5', plain, 'text/plain', '', 'once'))).toEqual(first);
    good(await ana().delete('conversations/k5/transcript/consent'));
    await agrees(ana(), 'k5');
    expect(good(await upload(hana(), 'k5', plain, 'text/plain', '', 'once'))).toEqual(first);
    expect((await seen(hana(), 'k5')).transcript).toBeNull();
  });

  test('that nobody knows of, for the process died before it said so, nothing stays', async () => {
    const { transcript } = await seen(hana(), 'k3');
    const lost = { conversationId: 'k3', transcriptId: 'transcript-lost' };
    const database = installation.database('interviews');
    const { insertedId } = await database.collection('blobs.files').insertOne({
      filename: 'transcripts/transcript-lost/text',
      length: 0,
      chunkSize: 1,
      uploadDate: new Date(),
      metadata: { person: lost.transcriptId, organization: null, revision: 1 },
    });
    await database.collection('pending_jobs').updateMany({ name: 'drop-unkept-transcript' }, { $set: { data: lost } });
    await installation.moveClock('2026-03-02T10:30:00.000Z');
    expect(await database.collection('blobs.files').countDocuments({ _id: insertedId })).toBe(0);
    expect((await seen(hana(), 'k3')).transcript).toEqual(transcript);
    expect((await hana().get('conversations/k3/transcript/text')).status).toBe(200);
  });

  test('that is large nothing stays when it is withdrawn while it is analysed', async () => {
    await agreed('k6');
    const large = Array.from({ length: 60_000 }, (_, n) => `${n % 2 ? 'Ana' : 'Hana'}: well number ${n} is about kafka and the rota`).join(
      '\n',
    );
    good(await upload(hana(), 'k6', large, 'text/plain'));
    const transcriptId = await kept('k6');
    good(await ana().delete('conversations/k6/transcript/consent'));
    const jobs = installation.database('interviews').collection('pending_jobs');
    await eventually(
      async () => {
        // first the jobs: what is analysed may be kept as long as it is
        expect(await jobs.countDocuments({ name: { $in: ['analyse-transcript', 'remove-transcript'] } })).toBe(0);
        expect(await files(transcriptId)).toBe(0);
      },
      { within: 120_000 },
    );
  });
});

test('with somebody who is erased everything goes that they said', async () => {
  const iris = candidate(installation, 'iris');
  await agrees(iris, 'k7');
  await agrees(hana(), 'k7');
  good(await upload(hana(), 'k7', 'Hana: hi\nIris: hello', 'text/plain'));
  await analysed(iris, 'k7');
  const transcriptId = await kept('k7');
  const held = good<{ things: readonly { kind: string }[] }>(await iris.get('held-about-me'));
  expect(held.things.map(({ kind }) => kind)).toContain('transcript');
  const asked = { person: 'iris', round: 1, services: ['interviews'] };
  await receive(installation, published(erasureStream, 'iris', [{ type: 'PersonErasureRequested', data: asked }]));
  await eventually(async () => expect([await files(transcriptId), (await seen(hana(), 'k7')).transcript]).toEqual([0, null]), {
    within: 90_000,
  });
});

test('no word of a transcript is stored in the clear', async () => {
  const database = installation.database('interviews');
  const stored = await Promise.all(
    (await database.listCollections().toArray()).map(({ name }) => database.collection(name).find().toArray()),
  );
  const all = `${JSON.stringify(stored)}${installation.logs.join('')}`;
  for (const word of ['propulsion', 'Almeida', 'came by train', 'the way here']) expect(all).not.toContain(word);
});
