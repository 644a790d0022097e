import type { Pooled } from '../facts/pooled.rule.ts';
import { sharePart } from './measuring.rule.ts';
import { type Contribution, type Signal, sumOf, when } from './signal.rule.ts';

export const talentPool: Signal<'pools'> = {
  key: 'talent-pool',
  version: 1,
  title: 'Candidates who let us keep them in mind',
  definition:
    'Of candidates whom we asked, by the month in which we did: how many are in our talent pool now, with a consent that has not ended, and how many declined or left.',
  audience: 'employer',
  scope: 'process',
  window: 'month',
  from: 'pools',
  dimensions: [],
  lattice: [[]],
  contributions: ({ candidateId, organizationId, askedAt, state }: Pooled): readonly Contribution[] => [
    {
      dimensions: {},
      at: askedAt,
      person: candidateId,
      employer: organizationId,
      values: { n: 1, in: when(state === 'joined'), declined: when(state === 'declined'), left: when(state === 'left') },
    },
  ],
  measure: (people) => ({
    value: sumOf(people, 'in'),
    interval: null,
    parts: (['in', 'declined', 'left'] as const).flatMap((name) => sharePart(name, sumOf(people, name), sumOf(people, 'n'))),
  }),
  unit: 'count',
  measured: 'Count; parts: shares of those who were asked',
  uncertainty: 'Wilson score interval (1927) for shares',
  guard: 'process',
  chart: 'number',
  says: ({ value }) => `${value ?? 0} candidates are in the talent pool`,
};
