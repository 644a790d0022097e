import {
  type ConversationStream,
  conversationStream,
  coveredStream,
  type EventsOf,
  exchangeStream,
  observedStream,
  pitchTrialStream,
  talkStream,
} from '@candor/contracts';
import { type Projection, type RecordedEvent, type RowSource, rowsFrom } from '@candor/event-sourcing';
import { answersFrom, type Chat, known, type Meeting, noChat } from './chat.rule.ts';
import { placed } from './listed.rule.ts';

type Said = Pick<EventsOf<ConversationStream>['ConversationMoved'], 'organizationId' | 'kind' | 'start' | 'end' | 'hostIds' | 'guestId'>;

const meetingOf = (
  row: Chat | undefined,
  { data, origin }: RecordedEvent<string, Said>,
  more: Partial<Pick<Meeting, 'roleFamily' | 'booked' | 'status' | 'endedAt'>>,
): Meeting => ({
  organizationId: data.organizationId,
  kind: data.kind,
  roleFamily: row?.meeting?.roleFamily ?? null,
  start: data.start,
  end: data.end,
  hostIds: data.hostIds,
  guestId: data.guestId,
  booked: row?.meeting?.booked ?? false,
  origin: row?.meeting?.origin ?? origin,
  status: row?.meeting?.status ?? 'planned',
  endedAt: row?.meeting?.endedAt ?? null,
  ...more,
});

const meets = (row: Chat | undefined, event: RecordedEvent<string, Said>, key: string, more: Parameters<typeof meetingOf>[2] = {}) =>
  known({ ...(row ?? noChat(key)), meeting: meetingOf(row, event, more) });

const conversations: RowSource<Chat> = rowsFrom(conversationStream, ({ subject }) => subject, {
  ConversationPlanned: (row: Chat | undefined, event, key) =>
    meets(row, event, key, { roleFamily: event.data.roleFamily, booked: true, status: 'planned' }),
  ConversationMoved: meets,
  ConversationRecorded: meets,
  OtherSideInvited: meets,
  ConversationStarted: (row, event, key) => meets(row, event, key, { status: 'started' }),
  ConversationEnded: (row, event, key) => meets(row, event, key, { status: 'ended', endedAt: event.data.endedAt }),
  ConversationAbandoned: (row, event, key) => meets(row, event, key, { status: 'abandoned' }),
});

const exchanges: RowSource<Chat> = rowsFrom(exchangeStream, ({ data }) => data.conversationId, {
  ExchangeRevealed: (row: Chat | undefined, { data }, key) => {
    const { exchangeId: id, hostId, guestId, revealedAt, host, guest } = data;
    const exchange = { id, hostId, guestId, revealedAt, host: answersFrom(host), guest: answersFrom(guest) };
    return known({ ...(row ?? noChat(key)), exchanges: placed(row?.exchanges ?? [], id, exchange) });
  },
});

const observed: RowSource<Chat> = rowsFrom(observedStream, ({ data }) => data.conversationId, {
  ObservationPublished: (row: Chat | undefined, { data, occurredAt }, key) => {
    const { observationId: id, authorId, side, saidBy, about, content, polarity, stance } = data;
    const before = row?.observed.find((one) => one.id === id);
    const entry = { id, at: before?.at ?? occurredAt, authorId, side, saidBy, about, content, polarity, stance };
    return known({ ...(row ?? noChat(key)), observed: placed(row?.observed ?? [], id, entry) });
  },
  ObservationRetracted: (row, { data }) => row && known({ ...row, observed: placed(row.observed, data.observationId, undefined) }),
});

const covered: RowSource<Chat> = rowsFrom(coveredStream, ({ data }) => data.conversationId, {
  CoveragePublished: (row: Chat | undefined, { data, occurredAt }, rowKey) => {
    const { personId, side, key, topic, how, given } = data;
    const id = `${personId}/${key}`;
    const before = row?.covered.find((one) => one.id === id);
    const entry = { id, at: before?.at ?? occurredAt, personId, side, key, topic, how, given };
    return known({ ...(row ?? noChat(rowKey)), covered: placed(row?.covered ?? [], id, entry) });
  },
  CoverageRetracted: (row, { data }) => row && known({ ...row, covered: placed(row.covered, `${data.personId}/${data.key}`, undefined) }),
});

const trials: RowSource<Chat> = rowsFrom(pitchTrialStream, ({ data }) => data.conversationId, {
  VariantsAssigned: (row: Chat | undefined, { data: { audience, parts }, occurredAt }, key) => {
    const told = parts.map(({ partId, variantId, mode }) => ({ partId, variantId, byChance: mode === 'random' }));
    return known({ ...(row ?? noChat(key)), trial: { at: occurredAt, audience, parts: told } });
  },
  VariantReplaced: (row, { data: { partId, variantId } }) =>
    row?.trial
      ? {
          ...row,
          trial: {
            ...row.trial,
            parts: row.trial.parts.map((part) => (part.partId === partId ? { partId, variantId, byChance: false } : part)),
          },
        }
      : row,
  TrialForgotten: (row) => row && known({ ...row, trial: null }),
});

const talks: RowSource<Chat> = rowsFrom(talkStream, ({ subject }) => subject, {
  TalkPublished: (row: Chat | undefined, { data: { transcriptId, host, guest, guestTarget }, occurredAt: at }, key) =>
    known({ ...(row ?? noChat(key)), talk: { at, transcriptId, host, guest, guestTarget } }),
  TalkRetracted: (row) => row && known({ ...row, talk: null }),
});

/** One row per conversation with all that was published of it: what happens in one is found in one place, whatever came first. */
export const chats: Projection<Chat> = {
  name: 'facts-chats',
  version: 3,
  indexes: [['guestId'], ['people'], ['organizationId']],
  from: [conversations, exchanges, observed, covered, trials, talks],
};
