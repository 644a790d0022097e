import type { Chat } from '../facts/chat.rule.ts';
import { percent, shrunkenShare } from './measuring.rule.ts';
import { type Contribution, type Signal, when } from './signal.rule.ts';

export const ourOfferAsSeen: Signal<'chats'> = {
  key: 'our-offer-as-seen',
  version: 1,
  title: 'Which parts of our offer land',
  definition: 'Of guests who said of a part of what we have to offer whether it landed or fell flat, the share with whom it landed.',
  audience: 'employer',
  scope: 'opinions',
  window: 'quarter',
  from: 'chats',
  dimensions: [{ name: 'part', values: 'open', overlapping: true }],
  lattice: [['part']],
  contributions: ({ exchanges, observed, meeting }: Chat): readonly Contribution[] => {
    if (!meeting) return [];
    const said = [
      ...exchanges.flatMap(({ guest, revealedAt }) => (guest?.moments ?? []).map(({ partId, how }) => ({ partId, how, at: revealedAt }))),
      ...observed.flatMap(({ content, side, about, at }) =>
        content.kind === 'story-part' && side === 'guest' && about === 'other-side'
          ? [{ partId: content.partId, how: content.how, at }]
          : [],
      ),
    ];
    return said.flatMap(({ partId, how, at }) =>
      partId === null
        ? []
        : [
            {
              dimensions: { part: partId },
              at,
              person: meeting.guestId,
              employer: meeting.organizationId,
              values: { n: 1, landed: when(how === 'landed') },
            },
          ],
    );
  },
  measure: (people, beside) => shrunkenShare(people, beside, 'landed'),
  unit: 'ratio',
  measured: 'Share of guests, shrunk towards other parts (empirical Bayes)',
  uncertainty: 'Empirical Bayes interval; the share as it was counted stands beside it with Wilson’s',
  guard: 'opinions',
  chart: 'bars',
  says: ({ value }) => `This part landed with ${percent(value)} of the guests`,
};
