import type { Chat } from '../facts/chat.rule.ts';
import { kindOfChat } from './dimensions.rule.ts';
import { meanFigure, meanPart } from './measuring.rule.ts';
import { type Contribution, meansOf, type Signal } from './signal.rule.ts';

export const questionsAsked: Signal<'chats'> = {
  key: 'questions-asked',
  version: 1,
  title: 'How many questions are asked',
  definition:
    'Questions of hosts in a conversation, by transcripts that everybody agreed to; beside it, those of the guest. A guest of several chats counts once, with the mean.',
  audience: 'employer',
  scope: 'opinions',
  window: 'month',
  from: 'chats',
  dimensions: [kindOfChat],
  lattice: [['kind'], []],
  contributions: ({ meeting, talk }: Chat): readonly Contribution[] => {
    if (!meeting || !talk) return [];
    const values = { n: 1, 'by-host': talk.host.questions, 'by-guest': talk.guest.questions };
    const of = { at: talk.at, person: meeting.guestId, employer: meeting.organizationId };
    return [{ ...of, dimensions: { kind: meeting.kind }, values }];
  },
  measure: (people) => meanFigure(meansOf(people, 'by-host'), meanPart('by guests', meansOf(people, 'by-guest'))),
  unit: 'count',
  measured: 'Mean over guests',
  uncertainty: 'Student’s t interval from ten guests on, below none',
  guard: 'opinions',
  chart: 'bars',
  says: ({ value, parts }) =>
    `Hosts ask ${(value ?? 0).toFixed(1)} questions in a conversation, guests ${(parts.find(({ name }) => name === 'by guests')?.value ?? 0).toFixed(1)}`,
};
