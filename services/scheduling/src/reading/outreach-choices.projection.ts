import { outreachChoiceStream } from '@candor/contracts';
import { type Projection, rowsFrom } from '@candor/event-sourcing';

/** From whom a candidate wants no invitations. */
export interface OutreachChoiceRow {
  readonly candidateId: string;
  readonly organizationIds: readonly string[];
  readonly everyone: boolean;
}

const none = (candidateId: string): OutreachChoiceRow => ({ candidateId, organizationIds: [], everyone: false });

/** By candidate. */
export const outreachChoices: Projection<OutreachChoiceRow> = {
  name: 'outreach-choices',
  version: 1,
  from: [
    rowsFrom<typeof outreachChoiceStream, OutreachChoiceRow>(outreachChoiceStream, ({ subject }) => subject, {
      OptedOut: (row, { data: { candidateId, organizationId } }) => {
        const before = row ?? none(candidateId);
        return organizationId === null
          ? { ...before, everyone: true }
          : { ...before, organizationIds: [...before.organizationIds, organizationId] };
      },
      OptedIn: (row, { data: { organizationId } }) => {
        if (!row) return undefined;
        return organizationId === null
          ? { ...row, everyone: false }
          : { ...row, organizationIds: row.organizationIds.filter((id) => id !== organizationId) };
      },
    }),
  ],
};
