import { FeedbackAnswers } from '@candor/contracts';
import { anyone, byLinkFor, candidateSide, type Matrix, ofPair, own, signedIn, signedInOrByFeedback } from './matrix.ts';

const words = ['owner', 'recruiter'] as const;
const body = { answers: FeedbackAnswers.parse({ scales: { 'would-talk-again': 8 }, texts: { strengths: 'Came to the point' } }) };
const read = { of: { exchangeId: 'revealedExchange' }, notOfTheLink: true };
const exchange = '/api/feedback/exchanges/{exchangeId}';

/** In the order in which they are tried: what ends something comes last. F9: who may read what, before the reveal and after. */
export const feedback: Matrix = {
  'GET /api/feedback/held-about-me': signedIn(),
  'GET /api/feedback/form': anyone(),
  'GET /api/feedback/policy': own(['owner', 'recruiter', 'interviewer']),
  'PUT /api/feedback/policy/deadline': own(words, { body: { days: 14 } }),
  'GET /api/feedback/nudges': signedInOrByFeedback(),
  'PUT /api/feedback/nudges': signedInOrByFeedback({ body: { nudges: true } }),
  'POST /api/feedback/unsubscriptions/{token}': anyone({ of: { token: 'feedbackToken' } }),

  // of one pair: until the reveal, for the two who talked
  'GET /api/feedback/exchanges': signedIn(),
  'GET /api/feedback/exchanges/of-organization': own(words),
  'GET /api/feedback/view-as/{organizationId}/exchanges': candidateSide(),
  [`GET ${exchange}`]: ofPair(),
  [`GET ${exchange} # revealed`]: ofPair({ ...read, recruitersRead: true }),
  [`PUT ${exchange}/draft`]: ofPair({ body }),
  [`GET ${exchange}/draft`]: ofPair(),
  [`GET ${exchange}/draft # revealed`]: ofPair({ ...read, recruitersAreRefused: true }),
  [`DELETE ${exchange}/draft`]: ofPair(),
  [`POST ${exchange}/reply`]: ofPair({ body: { text: 'Thank you' }, neverGood: 'it is not revealed' }),
  [`POST ${exchange}/reply # revealed`]: ofPair({ ...read, body: { text: 'Thank you' }, recruitersAreRefused: true }),
  // both answer, and the second one reveals it
  [`POST ${exchange}/submission`]: ofPair({ body }),
  [`PUT ${exchange}/submission`]: ofPair({ body, neverGood: 'it was revealed just before' }),
  [`POST ${exchange}/claim`]: byLinkFor('conversation', { of: { exchangeId: 'outsideExchange' } }),
};
