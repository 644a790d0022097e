import type { StreamDefinition } from '../definition/stream.ts';

/** What a kind of stream holds of people: what for, who is shown which of it. */
export interface Holding {
  readonly why: string;
  /**
   * Fields of events' data with the ids of those whom the event is about and may be shown to, besides the subject of the
   * stream and whoever did it. A person who is only named, such as one whom a candidate blocks, is not among them.
   */
  readonly about: readonly string[];
  /** Fields of events' data that are about others, or secrets: told to nobody. */
  readonly withheld?: readonly string[];
  /** Types of events that are not told at all. */
  readonly untold?: readonly string[];
}

/** By `<service>/<stream>`. A spec finds a stream that is missing here. */
export const holdings: Readonly<Record<string, Holding>> = {
  'analytics/erasure-acknowledgement': { why: 'proof that somebody was erased', about: ['person'] },
  'analytics/export': { why: 'making files of data, and knowing who was handed them', about: ['askedBy', 'fetchedBy'] },
  'analytics/export-schedule': { why: 'making files of data again and again', about: ['ownerId'] },
  'analytics/figures-choice': { why: 'counting nobody in figures who does not want it; shown to them alone', about: ['personId'] },
  'feedback/erasure-acknowledgement': { why: 'proof that somebody was erased', about: ['person'] },
  'feedback/exchange': {
    why: 'letting both sides of a conversation read what each wrote about it, and the other reply',
    about: ['hostId', 'guestId', 'authorId'],
  },
  'feedback/nudge-choice': { why: 'reminding nobody who does not want it', about: ['personId'] },
  'feedback/policy': { why: 'how long there is time to give feedback', about: [] },
  'feedback/self-estimate': {
    why: 'comparing how somebody thinks to have come across with how they did; shown to them alone',
    about: ['authorId'],
  },
  // of its author alone: that there is one is not for the other side to learn before the reveal, and then it is in the exchange
  'feedback/submission': { why: 'keeping what somebody wrote about a conversation until both can read it', about: ['authorId'] },
  'gateway/confidentiality': { why: 'keeping candidates from those whom they name; shown to the candidate alone', about: ['candidateId'] },
  'gateway/consent': { why: 'proof of what was agreed to, in which words, and taken back', about: ['personId'] },
  'gateway/erasure': { why: 'carrying out erasures everywhere', about: ['person'] },
  'gateway/erasure-acknowledgement': { why: 'proof that somebody was erased', about: ['person'] },
  'gateway/organization': { why: 'who belongs to an organization and what they may do', about: ['personId'] },
  'gateway/person': { why: 'signing in, writing mails, times in their zone', about: ['personId'] },
  'interviews/aims': { why: 'proposing what to prepare; shown to the candidate alone', about: ['personId'] },
  'interviews/check-in': {
    why: 'knowing how content one is where one works, and how that develops; shown to the candidate alone',
    about: ['personId'],
  },
  'interviews/confidence': { why: 'telling somebody how sure of themselves they grow; shown to them alone', about: ['personId'] },
  'interviews/contact': {
    why: 'telling somebody where their contacts lead, without names and words; shown to them alone',
    about: ['personId'],
  },
  'interviews/contact-book': { why: 'knowing whom one knows, and who led to whom; shown to the candidate alone', about: ['personId'] },
  'interviews/conversation': {
    why: 'planning conversations, preparing for them, and knowing afterwards that they were held',
    about: ['guestId', 'hostIds', 'missingId', 'recorderId'],
  },
  'interviews/covered': { why: 'counting which questions are answered, and how, without a word of it', about: ['personId'] },
  'interviews/employer-pitch': { why: 'telling what an employer has to offer', about: [] },
  'interviews/erasure-acknowledgement': { why: 'proof that somebody was erased', about: ['person'] },
  'interviews/expectations': { why: 'comparing what somebody expected with what came of it; shown to them alone', about: ['personId'] },
  'interviews/guide': { why: 'what an organization wants its hosts to ask', about: [] },
  'interviews/history-import': { why: 'recording past conversations and offers from a file', about: ['importedBy'] },
  'interviews/host-note': {
    why: 'knowing again what was said when a guest is met another time; shown to its author, and to colleagues it is shared with',
    about: ['authorId'],
  },
  'interviews/observations': {
    why: 'noting what was learnt in conversations; before it is released, shown to its author alone',
    about: ['authorId', 'transcriptId'],
  },
  'interviews/observed': { why: 'counting what was learnt in conversations, without a word of it', about: ['authorId', 'aboutIds'] },
  'interviews/offer': {
    why: 'knowing what is paid: for whoever recorded it, and in figures about groups',
    about: ['recorderId', 'candidateId', 'confirmedBy'],
  },
  'interviews/outcome': { why: 'knowing what conversations lead to; shown to the side that says it', about: ['recorderId'] },
  'interviews/own-question': { why: 'asking what one wants to know; shown to the candidate alone', about: ['personId'] },
  'interviews/pitch': { why: 'telling one’s own story; shown to the candidate alone', about: ['personId'] },
  'interviews/pitch-trial': { why: 'finding out which way of telling it lands, without a word of it', about: ['personId'] },
  'interviews/prep': {
    why: 'preparing for a conversation and keeping what was answered; shown to whoever prepares alone',
    about: ['personId'],
  },
  'interviews/question': { why: 'what an organization asks, and who worded and allowed it', about: ['authorId', 'decidedBy'] },
  'interviews/satisfaction': {
    why: 'telling somebody how content they are where they work, over time; shown to them alone',
    about: ['personId'],
  },
  'interviews/talent-pool': { why: 'keeping candidates in mind who agreed to it', about: ['candidateId', 'askedBy'] },
  'interviews/talk': { why: 'counting how much each side speaks and asks, while the transcript is kept; not a word of it', about: [] },
  'interviews/transcript': {
    why: 'keeping a conversation in writing while everybody who speaks agrees',
    about: ['personId', 'storedBy', 'speakerIds', 'transcriptId'],
  },
  'interviews/vocabulary': { why: 'calling the same thing by the same name', about: [] },
  'scheduling/availability': { why: 'offering times at which hosts can be met', about: ['hostId'] },
  'scheduling/booking': {
    why: 'holding chats, telling everybody about them, and counting what became of them',
    about: ['guestId', 'hostIds', 'hostId', 'previousHostIds', 'missingId'],
    withheld: ['choice'],
  },
  'scheduling/calendar': {
    why: 'not offering times at which hosts are busy, and writing chats to their calendars',
    about: ['personId'],
    withheld: ['password'],
  },
  'scheduling/chat-request': { why: 'answering candidates who ask for a chat', about: ['candidateId'] },
  'scheduling/chat-type': { why: 'what can be booked, with whom', about: [] },
  // that somebody is busy as a candidate is not for the member side to learn (C1)
  'scheduling/diary': {
    why: 'booking nobody twice at a time',
    about: ['personId'],
    withheld: ['heldFor'],
    untold: ['TimeBlocked', 'TimeUnblocked'],
  },
  'scheduling/erasure-acknowledgement': { why: 'proof that somebody was erased', about: ['person'] },
  'scheduling/invitation': { why: 'inviting candidates, and not more often than they like', about: ['candidateId'] },
  'scheduling/invitation-batch': { why: 'inviting many candidates from a file', about: ['plannedBy', 'startedBy'] },
  'scheduling/outreach-choice': {
    why: 'sending no invitations to those who want none; shown to the candidate alone',
    about: ['candidateId'],
  },
  'scheduling/private-link': { why: 'letting somebody in particular book a chat', about: ['madeBy'] },
  'scheduling/waiting-list': { why: 'giving seats to those who wait longest', about: [] },
};

export const holdingOf = ({ service, name }: Pick<StreamDefinition, 'service' | 'name'>): Holding => {
  const holding = holdings[`${service}/${name}`];
  if (!holding) throw new Error(`nobody has said what ${service}/${name} holds of people: see holdings.ts`);
  return holding;
};
