import { auditLog } from '@candor/platform';
import { eventually } from '@candor/testing';
import type { Read, Told } from '../../oracle/checks.mjs';
import { judged as askOracle, type Counts } from '../judged.ts';
import type { OpenedLog } from './opened-log.ts';
import { commitsRead, effectsRead, rowsRead } from './reading.ts';

export interface Case {
  readonly told: readonly Told[];
  /** By name. The first is where clients wrote to; commits of notes in the others came from it. */
  readonly logs: Readonly<Record<string, OpenedLog>>;
  /** Name of the log whose leader projects and reacts. */
  readonly handled?: string;
}

/** Waits until everything is sequenced, has travelled, is projected and reacted to; then the oracle compares. */
export async function judged(name: string, it: Case): Promise<Counts> {
  const read = await eventually(() => readAtRest(it), { within: 300_000, every: 200, what: 'that all has come to rest' });
  return askOracle(name, it.told, read);
}

async function readAtRest({ logs, handled }: Case): Promise<readonly Read[]> {
  const read: Read[] = [];
  const [first] = Object.values(logs);
  for (const [log, opened] of Object.entries(logs)) {
    const { waiting } = await auditLog(opened.commits);
    if (waiting > 0) throw new Error(`${waiting} commits of ${log} have no position`);
    const missing = first ? (await notesIn(first)) - (await notesIn(opened)) : 0;
    if (missing > 0) throw new Error(`${missing} commits have not come to ${log}`);
    read.push(...(await commitsRead(log, opened, opened !== first)));
    if (log === handled) read.push(...(await effectsRead(opened)), ...(await rowsRead(opened)));
  }
  return read;
}

const notesIn = ({ commits }: OpenedLog): Promise<number> => commits.countDocuments({ stream: /^interviews\/note\// });
