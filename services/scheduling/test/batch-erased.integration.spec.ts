import { erasureStream, services } from '@candor/contracts';
import { openBlobs } from '@candor/platform';
import { eventually, good, published } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { byLink, memberOf, receive } from './acme.ts';
import { batchesOf } from './batches.ts';
import { linkIn, personalData } from './people.ts';
import { type Answered, idOf, Recruiting } from './recruiting.ts';

let acme: Recruiting;

jest.setTimeout(300_000);

beforeAll(async () => {
  acme = await Recruiting.start();
});

afterAll(() => acme?.installation.close());

const candidateAt = async (address: string): Promise<string> => {
  const { addresses } = await personalData(acme.installation);
  return (await addresses.find('candidate', address)) ?? '';
};

/** As the gateway asks every service to, and done here. */
async function erase(person: string): Promise<void> {
  const asked = { person, round: 1, services: [...services] };
  await receive(acme.installation, [published(erasureStream, person, [{ type: 'PersonErasureRequested', data: asked }])]);
  const done = { stream: `scheduling/erasure-acknowledgement/${person}` };
  const commits = acme.installation.database('scheduling').collection('commits');
  await eventually(async () => expect(await commits.countDocuments(done)).toBe(1), { what: 'having erased', within: 120_000 });
}

/** The waiting file of a batch, as it is stored. */
async function fileIn(batchId: string): Promise<string> {
  const database = acme.installation.database('scheduling');
  const { ring } = await personalData(acme.installation);
  const file = await database.collection<{ filename: string }>('blobs.files').findOne({ filename: { $regex: batchId } });
  const chunks: Uint8Array[] = [];
  const blob = await (await openBlobs(database as never, ring)).open(file?.filename ?? '');
  for await (const chunk of blob?.content ?? []) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

const uploaded = async (file: string, more: object = {}): Promise<string> => {
  const batches = batchesOf(acme.rita);
  const batchId = await batches.plan({ chatTypeId: 'quiet', ...more });
  good(await batches.upload(batchId, file));
  await batches.when(batchId, 'checked', 'unusable');
  return batchId;
};

describe('a candidate who is erased while a file waits', () => {
  test('is erased from it at once, wherever they stand in it, and is not invited', async () => {
    const batches = batchesOf(acme.rita);
    const batchId = await uploaded(
      'email,name,language\nana@x.example,Ana,\nben@x.example,Ben,\n ANA@x.example,"Again\nAna",\nana@x.example,Ana,Klingon\ncem@x.example,Cem,\n',
    );
    const before = await batches.see(batchId);
    const [ana, ben] = [await candidateAt('ana@x.example'), await candidateAt('ben@x.example')];
    const mine = await acme.installation.client('scheduling', { person: ana, side: 'candidate' }).get('held-about-me');
    expect(mine.body).toMatchObject({ things: [{ kind: 'row-of-a-file', facts: { organization: 'acme', batchId, rows: [2, 4, 5] } }] });
    expect(await fileIn(batchId)).toMatch(/ana@x/i);
    await erase(ana);
    expect(await fileIn(batchId)).toBe('email,name,language\n""\nben@x.example,Ben,\n""\n""\ncem@x.example,Cem,\n');
    expect(await batches.see(batchId)).toEqual(before);
    const people = acme.installation.database('scheduling').collection('batch_people');
    expect(JSON.stringify(await people.find().toArray())).not.toContain(ana);
    good(await batches.start(batchId));
    expect(await batches.when(batchId, 'completed')).toMatchObject({ invited: 2, skipped: 0 });
    await Promise.all(['ben@x.example', 'cem@x.example'].map((address) => acme.mailed(address)));
    expect(await acme.installation.mailbox('ana@x.example')).toEqual([]);
    expect([await candidateAt('ana@x.example'), await candidateAt('ben@x.example')]).toEqual(['', ben]);
    await eventually(async () => expect(await people.countDocuments({ batchId })).toBe(0));
  });

  test('does not have to be looked for in a file that is of no use: it is gone already', async () => {
    const batchId = await uploaded('email;name\n"ana@y.example;Ana\n');
    expect(await batchesOf(acme.rita).see(batchId)).toMatchObject({ status: 'unusable' });
    const files = acme.installation.database('scheduling').collection('blobs.files');
    await eventually(async () => expect(await files.countDocuments({ filename: { $regex: batchId } })).toBe(0));
  });
});

test('a candidate who was invited and is erased has no name and no address, also where their link leads', async () => {
  const asked = { chatTypeId: 'quiet', address: 'ivo@x.example', name: 'Ivo', message: 'We liked your talk.' };
  const invited = good<Answered>(await acme.rita.post('invitations', asked));
  const link = linkIn(await acme.mailed('ivo@x.example'));
  await erase(await candidateAt('ivo@x.example'));
  const view = await acme.seen<object>(`invitations/${idOf(invited)}`, invited);
  expect(view).toMatchObject({ name: null, address: null });
  expect(JSON.stringify(view)).not.toMatch(/ivo|talk/i);
  expect(await acme.installation.mailbox('ivo@x.example')).toEqual([]);
  const page = good<object>(await acme.anybody.get('invited', byLink(link)));
  expect([page, JSON.stringify(page)]).toEqual([
    expect.not.objectContaining({ name: expect.anything() }),
    expect.not.stringMatching(/ivo|talk/i),
  ]);
});

test('a batch goes on without the words of a recruiter who is erased', async () => {
  const batchId = await uploaded('email\ndora@x.example\n', { message: 'We liked your talk.' });
  await erase('rita');
  const rob = batchesOf(memberOf(acme.installation, 'acme')('rob', 'recruiter'));
  good(await rob.start(batchId));
  expect(await rob.when(batchId, 'completed')).toMatchObject({ invited: 1 });
  const { text } = await acme.mailed('dora@x.example');
  expect(text).not.toMatch(/talk|Rita/);
});
