import { exports } from './analytics-exports.matrix.ts';
import { candidateSide, type Matrix, own, ownOrByKey, signedIn } from './matrix.ts';

const everybody = ['owner', 'recruiter', 'interviewer', 'analyst'] as const;
const ofMarket = { query: 'signal=skills-in-demand&window=2020-Q1&dimensions=skill=skill/rust' };

export const analytics: Matrix = {
  'GET /api/analytics/held-about-me': signedIn(),
  'GET /api/analytics/availability-supply': ownOrByKey(everybody),

  'GET /api/analytics/demonstration': signedIn(),
  'GET /api/analytics/signals': signedIn(),
  'GET /api/analytics/signals/{key}': signedIn({ of: { key: 'signalKey' } }),
  'GET /api/analytics/figures': ownOrByKey(everybody),
  'GET /api/analytics/figures/one': ownOrByKey(everybody, ofMarket),
  'GET /api/analytics/market-figures': candidateSide(),
  'GET /api/analytics/market-figures/one': candidateSide(ofMarket),
  // there is none yet: who may see which is tried by the attacks in services/analytics/test
  'GET /api/analytics/released/{id}': signedIn({ of: { id: 'unknownFigure' }, neverGood: 'nothing has been released', also: [404] }),
  'GET /api/analytics/my-market': candidateSide(),
  'GET /api/analytics/my-interviewing': own(everybody),
  'GET /api/analytics/our-interviewing': ownOrByKey(['owner', 'recruiter', 'analyst']),
  'GET /api/analytics/figures-choice': signedIn(),
  'PUT /api/analytics/figures-choice': signedIn({ body: { counts: true } }),
  'GET /api/analytics/figures-seen': own(['owner']),

  ...exports,
};
