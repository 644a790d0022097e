import { type CommandsOf, type ConversationStream, conversationLimits, conversationStream, type Instant } from '@candor/contracts';
import { type Decider, type Decision, type NewEventOf, reject } from '@candor/event-sourcing';
import { after, type Conversation, conversationChanges, endsByRuleAt, type Meeting, meetingOf, minute } from './conversation.rule.ts';

type Decided = Decision<ConversationStream>;
type Event = NewEventOf<ConversationStream>;
type State = Conversation | undefined;

export const conversation: Decider<State, ConversationStream> = {
  stream: conversationStream,
  initial: undefined,
  decide: {
    plan: (state, command, { subject }) => (state ? [] : [{ type: 'ConversationPlanned', data: { ...command, conversationId: subject } }]),
    move(state, { sessionId, ...to }): Decided {
      if (!state) return reject('unknown_conversation');
      if (state.status === 'ended' || state.status === 'abandoned') return [];
      return moved(state, { ...to, sessionId: sessionId === undefined ? state.sessionId : sessionId }, []);
    },
    record(state, command, { subject, now }): Decided {
      if (state) return reject('conversation_exists');
      const { start, end, recordedBy, recorderId, otherId } = command;
      if (!fits(start, end)) return reject('times_not_fitting', { mostMinutes: conversationLimits.minutes });
      const [hostId, guestId] = recordedBy === 'host' ? [recorderId, otherId] : [otherId, recorderId];
      const data = { ...command, conversationId: subject, sessionId: null, hostIds: [hostId], guestId };
      const recorded: Event = { type: 'ConversationRecorded', data };
      return end <= now ? [recorded, ended(data, end, 'recording')] : [recorded];
    },
    inviteOther(state, { mail }, { actor }): Decided {
      if (!state) return reject('unknown_conversation');
      const { recorded } = state;
      if (recorded?.recorderId !== actor.id) return reject('not_recorded_by_you');
      if (state.status === 'abandoned') return reject('conversation_abandoned');
      if (mail && !recorded.hasAddress) return reject('no_address');
      if (recorded.invitedAt !== null && (recorded.mailed || !mail)) return [];
      const { recorderId, otherId } = recorded;
      return [{ type: 'OtherSideInvited', data: { ...meetingOf(state), recorderId, otherId, mailed: mail } }];
    },
    start(state, { by }, { now }): Decided {
      if (!state) return reject('unknown_conversation');
      if (state.status === 'abandoned') return reject('conversation_abandoned');
      if (state.status === 'ended') return reject('already_ended');
      if (state.status === 'started') return [];
      const earliest = after(state.start, -conversationLimits.earlyMinutes);
      if (now < earliest) return reject('not_begun', { earliest });
      return [{ type: 'ConversationStarted', data: { ...meetingOf(state), startedAt: now, by } }];
    },
    end(state, { by }, { now, actor }): Decided {
      if (!state) return reject('unknown_conversation');
      if (state.status === 'abandoned') return saidToBeMissing(state, actor.id) ? held(state, by, now) : reject('conversation_abandoned');
      if (state.status === 'ended') return [];
      if (state.status === 'planned' && now < state.start) return reject('not_begun', { earliest: state.start });
      return [ended(state, now, by)];
    },
    endByRule(state, _command, { now }): Decided {
      if (!state || state.status === 'ended' || state.status === 'abandoned' || now < endsByRuleAt(state)) return [];
      const startedLate = state.started !== null && state.started.at > state.end;
      return [ended(state, startedLate ? state.started.at : state.end, 'rule')];
    },
    abandon(state, command, { now, actor }): Decided {
      if (state) return abandoned(state, command, now, actor);
      return actor.kind === 'system' ? [] : reject('unknown_conversation');
    },
    withdrawNoShow(state, { missingId }): Decided {
      if (!state) return reject('unknown_conversation');
      if (state.status !== 'abandoned' && state.missing.includes(missingId))
        return moved(
          state,
          { ...state, hostIds: [...state.hostIds, missingId] },
          state.missing.filter((id) => id !== missingId),
        );
      if (!state.booking || state.abandoned?.why !== 'no-show' || state.abandoned.missingId !== missingId) return [];
      return state.ended ? [...again(state), ended(state, state.ended.at, state.ended.by)] : again(state);
    },
  },
  evolve: conversationChanges,
};

/** What keeps it from having been held. Those who were there, as they said themselves, were not missing. */
function abandoned(
  state: Conversation,
  { why, missingId }: CommandsOf<ConversationStream>['abandon'],
  now: Instant,
  actor: { readonly kind: string; readonly id: string },
): Decided {
  if (state.status === 'abandoned') return [];
  const event: Event = { type: 'ConversationAbandoned', data: { ...meetingOf(state), why, missingId } };
  if (why === 'no-show') return missed(state, missingId, event);
  if (actor.kind === 'system') return state.status === 'ended' ? [] : [event];
  if (state.recorded?.recorderId === actor.id && state.recorded.invitedAt === null) return [event];
  if (state.status === 'ended') return reject('already_ended');
  if (state.booking && (why === 'cancelled' || now < state.start)) return reject('cancel_the_booking');
  if (why === 'not-held' && now < state.start) return reject('not_begun', { earliest: state.start });
  return [event];
}

function missed(state: Conversation, missingId: string | null, event: Event): Decided {
  const others = state.hostIds.filter((hostId) => hostId !== missingId);
  const aHost = missingId !== null && state.hostIds.includes(missingId);
  if (aHost && others.length > 0) return moved(state, { ...state, hostIds: others }, [...state.missing, missingId]);
  const side = aHost ? 'host' : 'guest';
  return state.started?.by === side || state.ended?.by === side ? [] : [event];
}

const saidToBeMissing = ({ abandoned }: Conversation, personId: string): boolean =>
  abandoned?.why === 'no-show' && abandoned.missingId === personId;

/** Whoever is said to have been missing contradicts by ending it: nobody makes feedback disappear by saying so. */
function held(state: Conversation, by: 'host' | 'guest', now: Instant): readonly Event[] {
  const endedAt = state.ended?.at ?? (now < state.end ? now : state.end);
  return [...again(state), ended(state, endedAt, by)];
}

const again = (state: Conversation): readonly Event[] =>
  state.booking ? [{ type: 'ConversationPlanned', data: { ...meetingOf(state), ...state.booking } }] : [];

function moved(state: Conversation, to: Pick<Meeting, 'start' | 'end' | 'hostIds' | 'sessionId'>, missingIds: readonly string[]): Decided {
  const { start, end, hostIds } = state;
  if (start === to.start && end === to.end && sameHosts(hostIds, to.hostIds)) return [];
  const meeting = { ...meetingOf(state), start: to.start, end: to.end, hostIds: to.hostIds, sessionId: to.sessionId };
  return [{ type: 'ConversationMoved', data: { ...meeting, previous: { start, end, hostIds }, missingIds } }];
}

const ended = (meeting: Meeting, endedAt: Instant, by: 'host' | 'guest' | 'rule' | 'recording'): Event => ({
  type: 'ConversationEnded',
  data: { ...meetingOf(meeting), endedAt, by },
});

const fits = (start: Instant, end: Instant): boolean =>
  start < end && Date.parse(end) - Date.parse(start) <= conversationLimits.minutes * minute;

const sameHosts = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((id) => b.includes(id));
