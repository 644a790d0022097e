import type { Chat } from '../facts/chat.rule.ts';
import { kindOfChat } from './dimensions.rule.ts';
import { percent, sharePart } from './measuring.rule.ts';
import { type Contribution, type Signal, sumOf, when } from './signal.rule.ts';

export const funnelOfConversations: Signal<'chats'> = {
  key: 'funnel-of-conversations',
  version: 1,
  title: 'From planned to talked about',
  definition:
    'Of conversations that were planned, by the month of their start: the share that was held; of those whose feedback time is over, the share with feedback by the host (whether a guest gave any is theirs to tell). What is still to come is not counted as lost.',
  audience: 'employer',
  scope: 'process',
  window: 'month',
  from: 'chats',
  dimensions: [kindOfChat],
  lattice: [['kind'], []],
  contributions: ({ conversationId, meeting, exchanges }: Chat): readonly Contribution[] => {
    if (!meeting) return [];
    const held = meeting.status === 'ended';
    const revealed = held && exchanges.length > 0;
    const values = {
      n: 1,
      over: when(held || meeting.status === 'abandoned'),
      held: when(held),
      revealed: when(revealed),
      'by-host': when(revealed && exchanges.some(({ host }) => host !== null)),
    };
    return [{ dimensions: { kind: meeting.kind }, at: meeting.start, person: conversationId, employer: meeting.organizationId, values }];
  },
  measure: (people) => {
    const [held] = sharePart('held', sumOf(people, 'held'), sumOf(people, 'over'));
    const revealed = sumOf(people, 'revealed');
    const feedback = sharePart('feedback by host', sumOf(people, 'by-host'), revealed);
    return held && { value: held.value, interval: held.interval, parts: [held, ...feedback] };
  },
  unit: 'ratio',
  measured: 'Shares of those who have come to the stage before',
  uncertainty: 'Wilson score interval (1927)',
  guard: 'process',
  chart: 'bars',
  says: ({ value }) => `${percent(value)} of the planned conversations were held`,
};
