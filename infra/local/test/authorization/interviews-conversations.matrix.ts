import { type Asker, elsewhere, members, ofAcme, ofGlobex, people } from './askers.ts';
import { type About, candidateSide, type Line, type Matrix, onlyCandidate, own, ownOrByKey, signedIn, standing } from './matrix.ts';

const everybody: readonly Asker[] = [...members, ...elsewhere, ...people];
const candidates: readonly Asker[] = ['candidate', 'other candidate'];
const but = (...not: readonly Asker[]): readonly Asker[] => everybody.filter((asker) => !not.includes(asker));
const all = ['guest', 'host', 'recruiter'] as const;
const unproven = 'unproven booking-guest link';
/** Of outside chats. */
const otherSides: readonly Asker[] = ['conversation link', 'other conversation link'];
const words = ['owner', 'recruiter'] as const;

const terms = { role: 'Engineer', place: { country: 'DE' }, currency: 'EUR', base: 7_000_000, period: 'year' };
const notYet = { neverGood: 'the chat has not begun' };
const contact = { of: { contactId: 'fresh' } };
const outcome = { of: { kind: 'outcome' } };

/** As of its booking; a link that was shown instead of mailed is no way to it, nor is that of another chat. */
export function conversing(ways: readonly ('guest' | 'host' | 'recruiter')[], about: About = {}): Line {
  const line = standing(ways, { ...about, of: { bookingId: 'conversationId', ...about.of } });
  return { ...line, through: line.through.filter((asker) => asker !== unproven), hidden: [...line.hidden, unproven, ...otherSides] };
}
const askedBy = (members: readonly Asker[], about: About): Line => ({
  ...about,
  through: members,
  hidden: but('owner', 'recruiter', 'interviewer', 'candidate'),
});

const byNarrowKey = (line: Line): Line => ({ ...line, through: [...line.through, 'narrow key'] });
/** Candidates for themselves, and those who hold or arrange chats for their organization. */
const writesDown = (about: About): Line => ({
  ...about,
  through: [...candidates, ...ofAcme(...words, 'interviewer'), ...ofGlobex(...words, 'interviewer')],
  hidden: [],
});
/** Candidates for themselves, and those who recruit for their organization. */
const imports = (about: About = {}): Line => ({
  ...about,
  through: [...candidates, ...ofAcme(...words), ...ofGlobex(...words)],
  hidden: [],
});
/** … about one of Acme’s. */
const acmeImports = (about: About = {}): Line => ({ ...about, through: ofAcme(...words), hidden: [...candidates, ...ofGlobex(...words)] });
/** An offer that Acme recorded, for the candidate whose it is as well. */
const offer = (through: readonly Asker[], about: About = {}): Line => ({
  ...about,
  through,
  hidden: but('owner', 'recruiter', 'candidate'),
});
/** Nobody was asked yet. */
const asked: readonly Asker[] = [...candidates, 'talent-pool link', 'other talent-pool link'];
const notAsked = (hidden: readonly Asker[], about: About = {}): Line => ({ ...about, through: [], hidden });

/** In the order in which they are tried: what ends something comes last. */
export const conversations: Matrix = {
  'GET /api/interviews/conversations': byNarrowKey(ownOrByKey(['owner', 'recruiter', 'interviewer'])),
  'GET /api/interviews/conversations/mine': signedIn(),
  'GET /api/interviews/conversations/{conversationId}': conversing(all),
  'POST /api/interviews/conversations': writesDown({ body: { start: '2026-03-01T09:00:00Z' } }),
  'POST /api/interviews/conversations/{conversationId}/invitation': askedBy(['owner', 'recruiter', 'interviewer', 'candidate'], {
    body: {},
    neverGood: 'it was booked, so both sides know of it',
  }),
  'GET /api/interviews/conversations/{conversationId} # outside': {
    of: { conversationId: 'outside', bookingId: 'outside' },
    through: ['owner', 'recruiter', 'interviewer', 'booking-host link', 'conversation link'],
    hidden: [
      ...but('owner', 'recruiter', 'interviewer'),
      ...(['booking-guest link', 'other booking-guest link', 'other booking-host link', unproven, 'other conversation link'] as const),
    ],
  },
  'POST /api/interviews/conversations/{conversationId}/start': conversing(['guest', 'host'], notYet),
  'POST /api/interviews/conversations/{conversationId}/end': conversing(['guest', 'host'], notYet),
  'POST /api/interviews/conversations/{conversationId}/abandonment': conversing(all, {
    body: { why: 'not-held' },
    neverGood: 'it is called off where it was booked',
  }),

  // before
  'GET /api/interviews/conversations/{conversationId}/expectations': conversing(['guest', 'host']),
  'PUT /api/interviews/conversations/{conversationId}/expectations': conversing(['guest', 'host'], { body: { topics: ['pay'] } }),
  'DELETE /api/interviews/conversations/{conversationId}/expectations': {
    ...conversing(['guest', 'host']),
    // somebody else of the same person has taken them back just before
    also: [404],
  },

  // what came of it
  'GET /api/interviews/conversations/{conversationId}/outcomes': conversing(all),
  'PUT /api/interviews/conversations/{conversationId}/outcomes/{kind}': conversing(all, { ...outcome, body: {}, ...notYet }),
  'DELETE /api/interviews/conversations/{conversationId}/outcomes/{kind}': conversing(all, {
    ...outcome,
    also: [404],
    neverGood: 'nothing has come of it yet',
  }),
  'GET /api/interviews/outcomes': byNarrowKey(ownOrByKey(words)),
  'GET /api/interviews/outcomes/mine': candidateSide(),

  // offers
  'GET /api/interviews/offers': own(words),
  'GET /api/interviews/offers/mine': candidateSide(),
  'GET /api/interviews/offers/{offerId}': offer(['owner', 'recruiter', 'candidate']),
  'POST /api/interviews/offers': writesDown({ body: { extendedOn: '2026-03-01', terms } }),
  'PUT /api/interviews/offers/{offerId}/terms': offer(['owner', 'recruiter'], { body: { terms, negotiated: false } }),
  'POST /api/interviews/offers/{offerId}/negotiation': offer(['candidate']),
  'POST /api/interviews/offers/{offerId}/confirmation': offer(['candidate']),
  'POST /api/interviews/offers/{offerId}/answer': offer(['owner', 'recruiter', 'candidate'], {
    body: { answer: 'declined', on: '2026-03-02' },
  }),
  'DELETE /api/interviews/offers/{offerId}': offer(['owner', 'recruiter']),

  // whom a candidate knows
  'GET /api/interviews/contacts': candidateSide(),
  'PUT /api/interviews/contacts/{contactId}': candidateSide({ ...contact, body: { name: 'Rosebud' } }),
  'PUT /api/interviews/contacts/{contactId}/leads/{conversationId}': onlyCandidate(contact),
  'DELETE /api/interviews/contacts/{contactId}/leads/{conversationId}': candidateSide(contact),
  'DELETE /api/interviews/contacts/{contactId}': candidateSide(contact),
  'POST /api/interviews/contacts/{contactId}/restoration': candidateSide(contact),

  // being kept in mind
  'GET /api/interviews/talent-pool': own(words),
  'GET /api/interviews/talent-pools': candidateSide(),
  'GET /api/interviews/talent-pools/{organizationId}': notAsked(asked),
  'POST /api/interviews/talent-pools/{organizationId}/answer': notAsked(asked, { body: { answer: 'no' } }),
  'DELETE /api/interviews/talent-pools/{organizationId}': notAsked(asked),
  'POST /api/interviews/conversations/{conversationId}/talent-pool': {
    of: { bookingId: 'conversationId' },
    body: {},
    ...notYet,
    through: ['owner', 'recruiter', 'interviewer', 'booking-host link'],
    hidden: [...but('owner', 'recruiter', 'interviewer', 'candidate'), 'other booking-host link'],
  },
  'DELETE /api/interviews/talent-pool/{candidateId}': notAsked([...ofAcme(...words), ...ofGlobex(...words)]),

  // history from files
  'GET /api/interviews/history-imports': imports(),
  'POST /api/interviews/history-imports': imports({ body: { kind: 'offers' } }),
  'GET /api/interviews/history-imports/{importId}': acmeImports(),
  'PUT /api/interviews/history-imports/{importId}/file': acmeImports({ file: { type: 'text/csv', text: 'date\n2026-02-01\n' } }),
  'POST /api/interviews/history-imports/{importId}/start': acmeImports({ neverGood: 'the file may not have been checked yet' }),
  'DELETE /api/interviews/history-imports/{importId}': acmeImports(),
};
