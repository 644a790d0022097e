import { type Assignment, chatTypeStream, chatTypeSubject, diaryStream } from '@candor/contracts';
import { type Projection, type RecordedEvent, rowsFrom } from '@candor/event-sourcing';
import { type Turns, turnsAfterAssignment, turnsAfterChat, turnsAfterLoss } from '../booking/rotation.rule.ts';

/** Whose turn it is in a round robin. */
export interface RotationRow {
  readonly turns: Turns;
  readonly leadThreshold: number | null;
}

const assigned = (row: RotationRow | undefined, assignment: Assignment): RotationRow | undefined =>
  assignment.mode === 'round-robin'
    ? { turns: turnsAfterAssignment(row?.turns ?? {}, assignment), leadThreshold: assignment.leadThreshold }
    : undefined;

const chatTypeKey = ({ data }: RecordedEvent<string, object>): string | readonly string[] =>
  'chatTypeId' in data && 'organizationId' in data
    ? chatTypeSubject({ organizationId: String(data.organizationId), chatTypeId: String(data.chatTypeId) })
    : [];

interface Taken {
  readonly data: { readonly personId: string };
  readonly occurredAt: string;
}

const took = (row: RotationRow | undefined, { data, occurredAt }: Taken): RotationRow | undefined =>
  row && { ...row, turns: turnsAfterChat(row.turns, data.personId, occurredAt, row.leadThreshold) };

/** The turns of round robins, by chat type. Holds count from the moment they are made, so that many at once do not all go to one host. */
export const rotations: Projection<RotationRow> = {
  name: 'rotations',
  version: 1,
  from: [
    rowsFrom<typeof chatTypeStream, RotationRow>(chatTypeStream, ({ subject }) => subject, {
      ChatTypeCreated: (row, { data }) => assigned(row, data.assignment),
      ChatTypeAssigned: (row, { data }) => assigned(row, data.assignment),
    }),
    rowsFrom<typeof diaryStream, RotationRow>(diaryStream, chatTypeKey, {
      EntryHeld: took,
      EntryBooked: took,
      EntryFreed: (row, { data }) => row && { ...row, turns: turnsAfterLoss(row.turns, data.personId) },
    }),
  ],
};
