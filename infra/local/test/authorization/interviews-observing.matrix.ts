import { type About, inConversation, type Matrix, own, signedIn } from './matrix.ts';

const words = ['owner', 'recruiter'] as const;
const ofBooking: About = { of: { conversationId: 'bookingId' } };
const conversation = '/api/interviews/conversations/{conversationId}';
const term = '/api/interviews/vocabulary/terms/{kind}/{name}';
const begun = { neverGood: 'the conversation has not begun' } as const;
const nothing = { also: [404], neverGood: 'nothing is noted or kept before the conversation has begun' } as const;

const observation = { about: 'market', content: { kind: 'vacancy' }, saidBy: 'host' };
const file = { type: 'text/plain', text: 'Ana: hello\n' };
const there = (about: About = {}) => inConversation(['guest', 'host'], { ...ofBooking, ...about });
const belonging = (about: About = {}) => inConversation(['guest', 'host', 'recruiter'], { ...ofBooking, ...about });

/** What the lines below are about, besides a conversation. */
export const observingPlaces = {
  kind: 'skill',
  name: 'java',
  phrase: 'JDK',
  observationId: 'none',
  suggestionId: 'term.skill.java',
} as const;

export const observing: Matrix = {
  // what people note
  'GET /api/interviews/observations': signedIn(),
  [`GET ${conversation}/observations`]: belonging(),
  [`GET ${conversation}/noted-answers`]: there(),
  [`GET ${conversation}/observations/{observationId}`]: belonging(nothing),
  [`POST ${conversation}/observations`]: there({ body: observation, ...begun }),
  [`POST ${conversation}/observations/several`]: there({ body: { observations: [observation] }, ...begun }),
  [`PUT ${conversation}/observations/{observationId}`]: there({ body: observation, ...begun }),
  [`PUT ${conversation}/observations/{observationId}/stance`]: there({ body: { stance: 'agree' }, ...begun }),
  [`DELETE ${conversation}/observations/{observationId}`]: there(begun),

  // conversations in writing
  [`GET ${conversation}/transcript`]: belonging(),
  [`GET ${conversation}/transcript/text`]: belonging(nothing),
  [`GET ${conversation}/transcript/analysis`]: belonging(nothing),
  [`PUT ${conversation}/transcript/consent`]: there({ body: { version: 1, locale: 'en' } }),
  [`PUT ${conversation}/transcript`]: belonging({ file, ...begun }),
  [`POST ${conversation}/transcript/suggestions/{suggestionId}/acceptance`]: there({ body: { about: 'market' }, ...begun }),
  [`POST ${conversation}/transcript/suggestions/{suggestionId}/rejection`]: there(begun),
  [`DELETE ${conversation}/transcript`]: belonging(nothing),
  [`DELETE ${conversation}/transcript/consent`]: there(),

  // what things are called
  'GET /api/interviews/vocabulary/terms': signedIn(),
  'POST /api/interviews/vocabulary/terms': own(words, { body: { kind: 'skill', label: 'Rocket plumbing' } }),
  [`PUT ${term}/label`]: own(words, { body: { label: 'Java SE' } }),
  [`PUT ${term}/synonyms/{phrase}`]: own(words),
  [`DELETE ${term}/synonyms/{phrase}`]: own(words),
  [`POST ${term}/merger`]: own(words, { body: { into: 'skill/kotlin' } }),
  [`DELETE ${term}/merger`]: own(words),
  [`DELETE ${term}`]: own(words),
  [`POST ${term}/restoration`]: own(words),
};
