import type { AudienceRole } from '@candor/contracts';
import type { Chat } from '../facts/chat.rule.ts';
import { percent, shrunkenShare } from './measuring.rule.ts';
import { type Contribution, type Signal, when } from './signal.rule.ts';
import { valueInWords } from './words.rule.ts';

const audiences: readonly AudienceRole[] = ['recruiter', 'hiring-manager', 'peer', 'leader', 'mixed', 'unknown'];

export const storyPartsThatLand: Signal<'chats'> = {
  key: 'story-parts-that-land',
  version: 1,
  title: 'Whether stories land, by audience',
  definition:
    'Of candidates whose hosts said which parts of their story landed or fell flat, the share with whom most parts landed, by who listened. Which part it was is told to the candidate alone.',
  audience: 'candidate',
  scope: 'market',
  window: 'quarter',
  from: 'chats',
  dimensions: [{ name: 'audience', values: audiences }],
  lattice: [['audience'], []],
  contributions: ({ meeting, trial, exchanges }: Chat): readonly Contribution[] => {
    if (!meeting) return [];
    const moments = exchanges.flatMap(({ host, revealedAt }) => (host?.moments ?? []).map(({ how }) => ({ how, at: revealedAt })));
    return moments.map(({ how, at }) => ({
      dimensions: { audience: trial?.audience.role ?? 'unknown' },
      at,
      person: meeting.guestId,
      employer: meeting.organizationId,
      values: { n: 1, landed: when(how === 'landed') },
    }));
  },
  measure: (people, beside) => shrunkenShare(people, beside, 'landed'),
  unit: 'ratio',
  measured: 'Share of candidates, shrunk towards other audiences (empirical Bayes)',
  uncertainty: 'Empirical Bayes interval; the share as it was counted stands beside it with Wilson’s',
  guard: 'market',
  chart: 'bars',
  says: ({ value }, { audience }) =>
    `Stories land with ${percent(value)} of the candidates${audience && audience !== 'unknown' ? ` when ${valueInWords('audience', audience)} listen` : ''}`,
};
