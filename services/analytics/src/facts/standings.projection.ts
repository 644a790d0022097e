import { confidentialityStream, consentStream, erasureOf, erasureStream, figuresChoiceStream, personStream } from '@candor/contracts';
import { type Projection, type RecordedEvent, rowsFrom } from '@candor/event-sourcing';
import { type Standing, unknownPerson } from './standing.rule.ts';

const set = (row: Standing | undefined, change: Partial<Standing>): Standing => ({ ...unknownPerson, ...row, ...change });
const purpose = 'market-figures';

/** One row per person, each field from one kind of stream. */
export const standings: Projection<Standing> = {
  name: 'facts-standings',
  version: 1,
  from: [
    rowsFrom(personStream, ({ subject }) => subject, {
      PersonAddressSet: (row: Standing | undefined, { data }) => set(row, { verified: data.verified }),
    }),
    rowsFrom(figuresChoiceStream, ({ subject }) => subject, {
      FiguresLeft: (row: Standing | undefined) => set(row, { left: true }),
      FiguresJoined: (row) => set(row, { left: false }),
    }),
    rowsFrom(consentStream, ({ data }) => data.personId, {
      ConsentGiven: (row: Standing | undefined, { data }) => (data.purpose === purpose ? set(row, { withdrawn: false }) : row),
      ConsentWithdrawn: (row, { data }) => (data.purpose === purpose ? set(row, { withdrawn: true }) : row),
    }),
    rowsFrom(confidentialityStream, memberOf, {
      MemberSideLinked: (row: Standing | undefined, { data }) => set(row, { sameAs: data.candidateId }),
      MemberSideUnlinked: (row, { data }) => (row?.sameAs === data.candidateId ? set(row, { sameAs: null }) : row),
    }),
    rowsFrom(erasureStream, ({ subject }) => erasureOf(subject).person, {
      PersonErasureRequested: (row: Standing | undefined, { subject }) => {
        const { organization } = erasureOf(subject);
        if (organization === undefined) return set(row, { erased: true });
        return set(row, { erasedFor: [...new Set([...(row?.erasedFor ?? []), organization])].sort() });
      },
    }),
  ],
};

function memberOf({ data }: Pick<RecordedEvent, 'data'>): readonly string[] {
  const { memberId } = data as { readonly memberId?: string };
  return memberId === undefined ? [] : [memberId];
}
