import { type EventsOf, exchangeStream, type ObservationsStream, observationsStream, observedStream } from '@candor/contracts';
import { type Projection, rowsFrom } from '@candor/event-sourcing';
import { type MissingSkill, skillCalled } from '../prep/missing-skill.rule.ts';

/** That skills were missing in a conversation. */
export interface MissingSkillsRow {
  /** In whom: in one person, or where a host noted it, in the guest. */
  readonly personIds: readonly string[];
  readonly conversationId: string;
  readonly skills: readonly MissingSkill[];
}

type Noted = Pick<EventsOf<ObservationsStream>['ObservationRecorded'], 'about' | 'side' | 'authorId' | 'conversationId' | 'content'>;

const skillIn = ({ content }: Pick<Noted, 'content'>): readonly MissingSkill[] =>
  content.kind === 'skill' && content.how === 'missing' && content.termId !== null ? [{ termId: content.termId, label: null }] : [];

/** What a guest noted of themselves is theirs at once. What hosts noted counts once it is told. */
function ownRow(row: MissingSkillsRow | undefined, noted: Noted): MissingSkillsRow | undefined {
  if (noted.about !== 'self' || noted.side !== 'guest') return row;
  const skills = skillIn(noted);
  return skills.length === 0 ? undefined : { personIds: [noted.authorId], conversationId: noted.conversationId, skills };
}

/** By observation, or exchange: what its guest was told, or has noted, to be missing. */
export const missingSkills: Projection<MissingSkillsRow> = {
  name: 'missing-skills',
  version: 1,
  indexes: [['personIds']],
  from: [
    rowsFrom<typeof observationsStream, MissingSkillsRow>(
      observationsStream,
      ({ data }) => ('observationId' in data ? `own/${data.observationId}` : []),
      {
        ObservationRecorded: (row, { data }) => ownRow(row, data),
        SuggestionAccepted: (row, { data }) => ownRow(row, data),
        ObservationCorrected: (_row, { data }) => ownRow(undefined, data),
        ObservationWithdrawn: () => undefined,
      },
    ),
    rowsFrom<typeof observedStream, MissingSkillsRow>(observedStream, ({ subject }) => `told/${subject}`, {
      ObservationPublished: (_row, { data }) => {
        const skills = data.about === 'other-side' && data.side === 'host' ? skillIn(data) : [];
        return skills.length === 0 ? undefined : { personIds: data.aboutIds, conversationId: data.conversationId, skills };
      },
      ObservationRetracted: () => undefined,
    }),
    rowsFrom<typeof exchangeStream, MissingSkillsRow>(exchangeStream, ({ subject }) => `exchange/${subject}`, {
      ExchangeRevealed: (_row, { data: { guestId, conversationId, host } }) => {
        const skills = (host?.skills ?? []).filter(({ verdict }) => verdict === 'missed').map(({ term }) => skillCalled(term));
        return skills.length === 0 ? undefined : { personIds: [guestId], conversationId, skills };
      },
    }),
  ],
};
