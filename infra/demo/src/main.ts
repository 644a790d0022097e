import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Links, readConfig } from '@candor/platform';
import { mongo } from 'mongoose';
import { Door } from './filling/door.ts';
import { fill } from './filling/fill.ts';
import { shown } from './filling/progress.ts';
import { erase } from './filling/removing.ts';
import { manifestOf } from './plan/manifest.ts';
import { plannedYear } from './plan/planned-year.ts';

interface Wanted {
  readonly address: string;
  readonly manifest: string;
  readonly conversations: number;
  readonly candidates: number;
  readonly seed: number;
  readonly lastDay: string;
  readonly remove: boolean;
}

/** `npm run demo`, once everything is built: what is wanted is the first argument, as JSON. */
const wanted = JSON.parse(process.argv[2] ?? '{}') as Wanted;
const config = readConfig(process.env, 'gateway');
const client = await mongo.MongoClient.connect(config.mongodbUrl, { serverSelectionTimeoutMS: 5_000, appName: 'candor demo' });
try {
  const links = new Links(config.masterKey);
  const authority = { client, prefix: config.prefix, masterKey: config.masterKey };
  const door = new Door({ address: wanted.address, links, authority, now: () => new Date().toISOString() });
  if (wanted.remove) {
    const { people } = JSON.parse(readFileSync(wanted.manifest, 'utf8')) as { readonly people: Parameters<typeof erase>[1] };
    await erase(door, people, (done) => shown('people erased', done, people.length));
    rmSync(wanted.manifest);
  } else {
    const began = performance.now();
    const year = plannedYear(wanted);
    const people = await fill(door, year, shown);
    mkdirSync(dirname(wanted.manifest), { recursive: true });
    writeFileSync(wanted.manifest, `${JSON.stringify({ ...manifestOf(year), people }, null, 2)}\n`);
    const seconds = ((performance.now() - began) / 1_000).toFixed(1);
    process.stdout.write(
      `${year.chats.length} conversations of ${year.people.length} candidates in ${seconds} s; what was planted: ${wanted.manifest}\n`,
    );
  }
} finally {
  await client.close();
}
