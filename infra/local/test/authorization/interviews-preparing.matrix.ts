import { conversing } from './interviews-conversations.matrix.ts';
import { anyone, candidateSide, type Matrix, own, signedIn } from './matrix.ts';

const everyRole = ['owner', 'recruiter', 'interviewer', 'analyst'] as const;
const hosts = ['owner', 'recruiter', 'interviewer'] as const;
const words = ['owner', 'recruiter'] as const;
const conversation = '/api/interviews/conversations/{conversationId}';
const there = (about = {}) => conversing(['guest', 'host'], about);
const guest = (about = {}) => conversing(['guest'], about);
const host = (about = {}) => conversing(['host'], about);
const part = '/api/interviews/pitch/parts/{partId}';

const fresh = { of: { questionId: 'fresh', partId: 'fresh', variantId: 'fresh' } };
const nights = { text: 'How many nights are on call?', learns: 'The nights', kinds: ['exploratory'], topic: 'conditions' };
const doubted = { ...nights, text: 'Where are you from?' };
const employerPart = { title: 'How we decide', text: 'Rosebud', topic: 'culture' };
const covered = { how: 'open' };
const item = { of: { itemId: 'item' } };

/** In the order in which they are tried: what ends something comes last. */
export const preparing: Matrix = {
  // questions
  'GET /api/interviews/default-questions': anyone(),
  'POST /api/interviews/question-checks': signedIn({ body: { text: nights.text } }),
  'GET /api/interviews/questions': own(everyRole),
  'PUT /api/interviews/questions/{questionId}': own(hosts, { ...fresh, body: nights }),
  'GET /api/interviews/questions/{questionId}': own(everyRole, fresh),
  'PUT /api/interviews/questions/{questionId}/wording': own(hosts, { ...fresh, body: doubted }),
  'POST /api/interviews/questions/{questionId}/confirmation': own(words, { ...fresh, body: { revision: 2 } }),
  'POST /api/interviews/questions/{questionId}/turning-down': own(words, {
    ...fresh,
    body: { revision: 2 },
    neverGood: 'it was confirmed just before',
  }),
  'DELETE /api/interviews/questions/{questionId}': own(words, fresh),
  'POST /api/interviews/questions/{questionId}/restoration': own(words, fresh),
  'GET /api/interviews/own-questions': candidateSide(),
  'PUT /api/interviews/own-questions/{questionId}': candidateSide({ ...fresh, body: nights }),
  'PUT /api/interviews/own-questions/{questionId}/wording': candidateSide({ ...fresh, body: nights }),
  'DELETE /api/interviews/own-questions/{questionId}': candidateSide(fresh),
  'POST /api/interviews/own-questions/{questionId}/restoration': candidateSide(fresh),

  // how content one is where one works
  'GET /api/interviews/my-check-ins': candidateSide(),
  'PUT /api/interviews/my-check-ins/{day}': candidateSide({ body: { satisfaction: 3 } }),
  'DELETE /api/interviews/my-check-ins/{day}': candidateSide(),

  // before the chat
  'GET /api/interviews/aims': candidateSide(),
  'PUT /api/interviews/aims': candidateSide({ body: { path: 'changer' } }),
  'GET /api/interviews/employer-pitch': own(everyRole),
  'PUT /api/interviews/employer-pitch/parts/{partId}': own(words, { ...fresh, body: employerPart }),
  'DELETE /api/interviews/employer-pitch/parts/{partId}': own(words, { ...fresh, also: [404] }),
  'GET /api/interviews/guides/{kind}': own(everyRole, { of: { kind: 'exploratory' } }),
  'GET /api/interviews/guides/{kind}/outline': own(everyRole, { of: { kind: 'exploratory' } }),
  'PUT /api/interviews/guides/{kind}': own(words, { of: { kind: 'exploratory' }, body: { focusTopics: ['hiring'] } }),
  'DELETE /api/interviews/guides/{kind}': own(words, { of: { kind: 'exploratory' } }),
  [`GET ${conversation}/guide`]: conversing(['host', 'recruiter']),
  [`GET ${conversation}/prep`]: there(),
  [`POST ${conversation}/prep`]: there(),
  [`PUT ${conversation}/prep/questions`]: there({ body: { questionKeys: [] } }),
  [`PUT ${conversation}/prep/learning-goals`]: there({ body: { learningGoals: [] } }),
  [`PUT ${conversation}/prep/brief`]: there({ body: { text: 'Rosebud' } }),
  [`PUT ${conversation}/prep/checklist/{itemId}`]: there({ ...item, also: [404] }),
  [`DELETE ${conversation}/prep/checklist/{itemId}`]: there({ ...item, also: [404] }),

  // after it
  [`PUT ${conversation}/prep/coverage/{question}`]: there({ body: covered, neverGood: 'the chat has not begun' }),
  [`DELETE ${conversation}/prep/coverage/{question}`]: there(),
  [`GET ${conversation}/host-note`]: host(),
  [`PUT ${conversation}/host-note`]: host({ body: { text: 'Rosebud' } }),
  [`DELETE ${conversation}/host-note`]: host({ also: [404] }),

  // one's own story
  'GET /api/interviews/pitch': candidateSide(),
  [`PUT ${part}`]: candidateSide({ ...fresh, body: { title: 'Rosebud' } }),
  [`PUT ${part}/variants/{variantId}`]: candidateSide({ ...fresh, body: { text: 'Rosebud' } }),
  // the other one has no such part
  [`GET ${part}/comparison`]: candidateSide({ ...fresh, also: [404] }),
  [`GET ${conversation}/pitch`]: guest(),
  [`PUT ${conversation}/pitch`]: guest({ body: {}, neverGood: 'it was found before' }),
  [`PUT ${conversation}/pitch/parts/{partId}`]: guest({ ...fresh, body: { variantId: 'fresh' }, also: [404] }),
  [`DELETE ${part}/variants/{variantId}`]: candidateSide(fresh),
  [`POST ${part}/variants/{variantId}/restoration`]: candidateSide(fresh),
  [`DELETE ${part}`]: candidateSide({ ...fresh, also: [404] }),
};
