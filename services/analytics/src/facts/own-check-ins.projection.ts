import { type SatisfactionStream, satisfactionStream } from '@candor/contracts';
import { type Projection, rowsFrom } from '@candor/event-sourcing';
import type { OwnCheckIn } from './own-check-in.rule.ts';

/** One row for each day of which somebody said how content they are. They are the person's alone, so they are none of the kinds of facts that signals about groups are made of. */
export const ownCheckIns: Projection<OwnCheckIn> = {
  name: 'facts-own-check-ins',
  version: 1,
  indexes: [['personId']],
  from: [
    rowsFrom<SatisfactionStream, OwnCheckIn>(satisfactionStream, ({ subject }) => subject, {
      SatisfactionPublished: (_row, { data }) => data,
      SatisfactionRetracted: () => undefined,
    }),
  ],
};
