import { diaryOf, diaryStream } from '@candor/contracts';
import type { Projection, RecordedEvent } from '@candor/event-sourcing';
import { type Diary, diaryChanges, emptyDiary } from '../diary/diary.rule.ts';
import type { DiaryEntry } from '../slots/slot-request.rule.ts';

export interface DiaryRow {
  readonly personId: string;
  /** `2026-03`, in UTC; of the starts of the entries. */
  readonly month: string;
  readonly entries: readonly DiaryEntry[];
}

type Change = (diary: Diary, data: unknown) => Diary;

const rowAfter =
  (change: Change) =>
  (row: DiaryRow | undefined, { subject, data }: RecordedEvent): DiaryRow | undefined => {
    const before = Object.fromEntries((row?.entries ?? []).map((entry) => [entry.entryId, { ...entry, heldFor: null }]));
    const { entries } = change({ ...emptyDiary, entries: before }, data);
    const left = Object.values(entries).map(({ heldFor: _, ...entry }) => entry);
    return left.length === 0 ? undefined : { ...diaryOf(subject), entries: left };
  };

/** What takes people's time, holds that are over included. Keyed by person and month, as the diaries are. */
export const diaries: Projection<DiaryRow> = {
  name: 'diaries',
  version: 1,
  indexes: [['personId']],
  from: [
    {
      stream: diaryStream,
      key: ({ subject }) => subject,
      apply: Object.fromEntries(Object.entries(diaryChanges).map(([type, change]) => [type, rowAfter(change as Change)])),
    },
  ],
};
