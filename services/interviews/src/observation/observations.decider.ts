import { type ObservationsStream, observationLimits, observationsStream } from '@candor/contracts';
import { type Decider, type Decision, isRejected, type NewEventOf, reject } from '@candor/event-sourcing';
import {
  type Author,
  authorOf,
  decisionKey,
  mayBeReleased,
  type Noted,
  type Notes,
  noNotes,
  type Recorded,
  releaseOf,
} from './observation.rule.ts';

type Decided = Decision<ObservationsStream>;
type Event = NewEventOf<ObservationsStream>;

/** What one person notes about one conversation, and when of it which may be told. */
export const observations: Decider<Notes, ObservationsStream> = {
  stream: observationsStream,
  initial: noNotes,
  decide: {
    record: (state, command) => recorded(state, { ...command, ...typed }),
    recordSeveral(state, { observations: several, ...author }): Decided {
      const events: Event[] = [];
      let after = state;
      for (const observation of several) {
        const one: Recorded = { ...author, ...observation, ...typed };
        const decision = recorded(after, one);
        if (isRejected(decision)) return decision;
        events.push(...decision);
        after = withOne(after, { ...one, released: false });
      }
      return events;
    },
    accept(state, command): Decided {
      if (decisionKey(command.transcriptId, command.suggestionId) in state.decided) return reject('already_decided');
      const { quote: _, ...recorded } = command;
      return noted(state, recorded, { type: 'SuggestionAccepted', data: command });
    },
    reject(state, command): Decided {
      const before = state.decided[decisionKey(command.transcriptId, command.suggestionId)];
      if (before === null) return [];
      return before === undefined ? [{ type: 'SuggestionRejected', data: command }] : reject('already_decided');
    },
    correct: (state, command) =>
      about(state, command.observationId, (before) => {
        const { conversationId, organizationId, authorId, side, transcriptId, suggestionId } = before;
        const after: Recorded = { conversationId, organizationId, authorId, side, transcriptId, suggestionId, ...command };
        if (before.released && !isAboutTheSame(before, after)) return reject('already_told');
        return isSame(before, after) ? [] : [{ type: 'ObservationCorrected', data: after }, ...released(state, [after])];
      }),
    takeStance: (state, { observationId, stance }) =>
      about(state, observationId, ({ released: _, ...before }) => {
        const after: Recorded = { ...before, stance };
        return before.stance === stance ? [] : [{ type: 'ObservationCorrected', data: after }, ...released(state, [after])];
      }),
    withdraw: (state, { observationId }) =>
      state.withdrawn.includes(observationId)
        ? []
        : about(state, observationId, (before) => [
            { type: 'ObservationWithdrawn', data: { ...authorOf(before), observationId, why: 'wanted' } },
          ]),
    forget: (state) =>
      all(state).map((one) => ({
        type: 'ObservationWithdrawn',
        data: { ...authorOf(one), observationId: one.observationId, why: 'author-erased' },
      })),
    forgetTranscript: (state, { transcriptId }) =>
      all(state)
        .filter((one) => one.transcriptId === transcriptId)
        .map((one) => ({
          type: 'ObservationWithdrawn',
          data: { ...authorOf(one), observationId: one.observationId, why: 'transcript-gone' },
        })),
    endConversation: (state, author) =>
      state.isOver ? [] : [{ type: 'ConversationOver', data: author }, ...released({ ...state, isOver: true }, waiting(state))],
    liftEmbargo: (state, { aboutIds, ...author }) => lifted(state, author, aboutIds),
    liftRest: (state, { except, ...author }) =>
      lifted(
        state,
        author,
        all(state).flatMap((one) => one.aboutIds.filter((id) => !except.includes(id))),
      ),
  },
  evolve: {
    ObservationRecorded: (state, data) => withOne(state, { ...data, released: false }),
    SuggestionAccepted: (state, { quote: _, ...data }) => ({
      ...withOne(state, { ...data, released: false }),
      decided: { ...state.decided, [decisionKey(data.transcriptId, data.suggestionId ?? '')]: data.observationId },
    }),
    ObservationCorrected: (state, data) => withOne(state, { ...data, released: state.observations[data.observationId]?.released ?? false }),
    ObservationWithdrawn: (state, { observationId }) => {
      const { [observationId]: _, ...observations } = state.observations;
      return { ...state, observations, withdrawn: [...state.withdrawn, observationId] };
    },
    SuggestionRejected: (state, { transcriptId, suggestionId }) => ({
      ...state,
      decided: { ...state.decided, [decisionKey(transcriptId, suggestionId)]: null },
    }),
    ConversationOver: (state) => ({ ...state, isOver: true }),
    EmbargoLifted: (state, { aboutIds }) => ({ ...state, liftedFor: [...new Set([...state.liftedFor, ...aboutIds])] }),
    ObservationReleased: (state, { observationId }) => {
      const before = state.observations[observationId];
      return before ? withOne(state, { ...before, released: true }) : state;
    },
  },
};

const all = ({ observations }: Notes): readonly Noted[] => Object.values(observations);
const waiting = (state: Notes): readonly Noted[] => all(state).filter((one) => !one.released);
const withOne = (state: Notes, one: Noted): Notes => ({ ...state, observations: { ...state.observations, [one.observationId]: one } });

/** By the author themselves, not by accepting what a transcript suggests. */
const typed = { transcriptId: null, suggestionId: null };

const recorded = (state: Notes, one: Recorded): Decided => noted(state, one, { type: 'ObservationRecorded', data: one });

function noted(state: Notes, recorded: Recorded, event: Event): Decided {
  const { observationId } = recorded;
  if (observationId in state.observations || state.withdrawn.includes(observationId)) return reject('observation_exists');
  if (all(state).length >= observationLimits.ofOnePerson) return reject('too_many_observations', { most: observationLimits.ofOnePerson });
  return [event, ...released(state, [recorded])];
}

function about(state: Notes, observationId: string, decide: (before: Noted) => Decided): Decided {
  const before = state.observations[observationId];
  return before ? decide(before) : reject('unknown_observation');
}

/** Of these, what may be told now; what was told before is so set right. */
const released = (state: Notes, ones: readonly Recorded[]): readonly Event[] =>
  ones.filter((one) => mayBeReleased(one, state)).map((one) => ({ type: 'ObservationReleased', data: releaseOf(one) }));

function lifted(state: Notes, author: Author, ids: readonly string[]): readonly Event[] {
  const aboutIds = [...new Set(ids)].filter((id) => !state.liftedFor.includes(id));
  if (aboutIds.length === 0) return [];
  const after: Notes = { ...state, liftedFor: [...state.liftedFor, ...aboutIds] };
  return [{ type: 'EmbargoLifted', data: { ...author, aboutIds } }, ...released(after, waiting(state))];
}

const isAboutTheSame = (before: Recorded, after: Recorded): boolean =>
  before.about === after.about && JSON.stringify(before.aboutIds) === JSON.stringify(after.aboutIds);

/** Texts are sealed anew whenever they are sent: a correction with texts always says something. */
function isSame({ released: _, ...before }: Noted, after: Recorded): boolean {
  const fields = (one: Recorded): unknown => [releaseOf(one), one.said, one.note];
  return JSON.stringify(fields(before)) === JSON.stringify(fields(after));
}
