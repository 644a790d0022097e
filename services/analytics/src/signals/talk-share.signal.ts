import type { Chat } from '../facts/chat.rule.ts';
import { kindOfChat } from './dimensions.rule.ts';
import { distribution, meanFigure, meanPart, percent } from './measuring.rule.ts';
import { type Contribution, meanOf, type OfPerson, type Signal } from './signal.rule.ts';

/** As many as an opinion needs. */
const fewest = 5;
const steps = [
  { name: 'guest under 25 %', below: 0.25 },
  { name: 'guest 25 to 50 %', below: 0.5 },
  { name: 'guest 50 to 75 %', below: 0.75 },
  { name: 'guest 75 % or more', below: Infinity },
] as const;
const names = steps.map(({ name }) => name);

/** What of the time that was spoken was the guest's, over their conversations. */
const shareOf = ({ values }: OfPerson): number => (values['guest-ms'] ?? 0) / ((values['guest-ms'] ?? 0) + (values['host-ms'] ?? 0));
const stepOf = (share: number): string => steps.find(({ below }) => share < below)?.name ?? '';

export const talkShare: Signal<'chats'> = {
  key: 'talk-share',
  version: 1,
  title: 'How much guests speak',
  definition:
    'Of the time in which somebody speaks, the share in which the guest does: by transcripts that everybody agreed to and that tell times, as the union of each side’s intervals. Beside it, how far it is from what is usual for such a conversation. A guest of several chats counts once.',
  audience: 'employer',
  scope: 'opinions',
  window: 'month',
  from: 'chats',
  dimensions: [kindOfChat],
  lattice: [['kind'], []],
  contributions: ({ meeting, talk }: Chat): readonly Contribution[] => {
    if (!meeting || !talk || talk.host.ms === null || talk.guest.ms === null || talk.host.ms + talk.guest.ms === 0) return [];
    const values = { n: 1, 'host-ms': talk.host.ms, 'guest-ms': talk.guest.ms, target: talk.guestTarget };
    const of = { at: talk.at, person: meeting.guestId, employer: meeting.organizationId };
    return [{ ...of, dimensions: { kind: meeting.kind }, values }];
  },
  answerOf: (person) => stepOf(shareOf(person)),
  measure: (people) => {
    const shares = people.map((person) => ({ share: shareOf(person), usual: meanOf(person, 'target') / 100 }));
    const stepped = people.map((person) => ({ ...person, values: { [stepOf(shareOf(person))]: 1 } }));
    const parts = [
      ...meanPart(
        'more than is usual',
        shares.map(({ share, usual }) => share - usual),
      ),
      ...distribution(stepped, names, fewest),
    ];
    return meanFigure(
      shares.map(({ share }) => share),
      parts,
    );
  },
  unit: 'ratio',
  measured: 'Mean share over guests, its mean difference from what is usual for the kind, and the distribution',
  uncertainty: 'Student’s t interval from ten guests on, below none; Wilson’s for each part of the distribution',
  guard: 'opinions',
  chart: 'distribution',
  says: ({ value }) => `Guests have ${percent(value)} of the time that is spoken`,
};
