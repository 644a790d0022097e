import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Links, mongoClientOptions, names, readConfig } from '@candor/platform';
import { mongo } from 'mongoose';
import { begin, over } from './begun.ts';
import { Door } from './filling/door.ts';
import { fill } from './filling/fill.ts';
import { shown } from './filling/progress.ts';
import { release } from './filling/releasing.ts';
import { erase, type MadeUp } from './filling/removing.ts';
import { manifestOf } from './plan/manifest.ts';
import { plannedYear, type YearAsked } from './plan/planned-year.ts';
import { tourOf } from './plan/tour.ts';

interface Wanted extends YearAsked {
  readonly address: string;
  readonly manifest: string;
  readonly remove: boolean;
}

/** `npm run demo`, once everything is built: what is wanted is the first argument, as JSON. */
const wanted = JSON.parse(process.argv[2] ?? '{}') as Wanted;
const config = readConfig(process.env, 'gateway');
const client = await mongo.MongoClient.connect(config.mongodbUrl, {
  ...mongoClientOptions,
  serverSelectionTimeoutMS: 5_000,
  appName: 'candor demo',
});
const { prefix, redisUrl, masterKey } = config;
const now = () => new Date().toISOString();
const installation = {
  prefix,
  redisUrl,
  now,
  database: (service: Parameters<typeof names.database>[1]) => client.db(names.database(prefix, service)),
};
const doorOf = (filling: string) =>
  new Door({ address: wanted.address, links: new Links(masterKey), authority: { client, prefix, masterKey }, now, filling });
const began = performance.now();
const seconds = (): string => `${((performance.now() - began) / 1_000).toFixed(1)} s`;
const say = (line: string): boolean => process.stdout.write(`${line}\n`);
try {
  if (wanted.remove) {
    const { people } = JSON.parse(readFileSync(wanted.manifest, 'utf8')) as { readonly people: readonly MadeUp[] };
    await erase(doorOf('remove'), people, (done) => shown('people erased', done, people.length));
    await release(installation, shown);
    rmSync(wanted.manifest);
    say(`${people.length} made-up people were erased in ${seconds()}, and figures about them taken back.`);
  } else {
    const file = `${wanted.manifest}.begun`;
    const { filling, ...asked } = begin(file, wanted);
    const year = plannedYear(asked);
    if (asked.conversations !== wanted.conversations || asked.seed !== wanted.seed)
      say(`The year of ${asked.conversations} conversations that was begun is told to its end first.`);
    const people = await fill(doorOf(filling), year, shown);
    await release(installation, shown);
    writeFileSync(wanted.manifest, `${JSON.stringify({ ...manifestOf(year), people }, null, 2)}\n`);
    over(file);
    say(`${year.chats.length} conversations of ${year.people.length} candidates in ${seconds()}; what was planted: ${wanted.manifest}`);
    const { recruiter, candidate } = tourOf(year);
    say(`Sign in at ${wanted.address}/sign-in as ${recruiter} or as ${candidate}: the mail is in ${wanted.address}/mailbox.`);
  }
} catch (failure) {
  process.stderr.write(`${failure instanceof Error ? failure.message : String(failure)}\nThe same command goes on from here.\n`);
  process.exitCode = 1;
} finally {
  await client.close();
}
