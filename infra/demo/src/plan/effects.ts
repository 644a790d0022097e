/**
 * What is true in the made-up year: a test compares it with what the analytics find. What is not named here has no effect at all, so
 * that nothing must be found there.
 */
export const effects = {
  /** With which share of candidates a skill that comes up is asked for or praised, rather than glossed over. */
  skills: { Kubernetes: 0.85, 'Stakeholder management': 0.8, 'Data engineering': 0.75, PHP: 0.25, Excel: 0.2 } as Readonly<
    Record<string, number>
  >,
  /** Those that come up as often, wanted half of the time. */
  neutralSkills: ['Python', 'SQL', 'TypeScript', 'Product management', 'Presenting', 'UX design', 'Terraform'],
  neutralShare: 0.5,
  /** One that is wanted for one kind of roles far more than for all others: there it comes up with everybody who has it. */
  inFamily: { skill: 'Java', family: 'software-engineering', share: 0.9, elsewhere: 0.3 },

  /** Mean of "would talk again", 0 to 10, by employer; others have the usual one. */
  sentiment: { 'demo-polder': 9, 'demo-saltbush': 8.7, 'demo-brightmoor': 5.6 } as Readonly<Record<string, number>>,
  usualSentiment: 7.4,

  /** How much better somebody listens, on the scale from 1 to 5, than everybody else does. */
  listening: { 'Fleur Mulder': 0.9, 'Tom Ashdown': -0.9 } as Readonly<Record<string, number>>,
  usualRating: 3.6,

  /** Shares of guests whose expectation was not met, and exceeded; on other topics both are the same. */
  gaps: { compensation: { below: 0.5, above: 0.1 }, culture: { below: 0.1, above: 0.45 } } as Readonly<
    Record<string, { readonly below: number; readonly above: number }>
  >,
  usualGap: { below: 0.2, above: 0.2 },

  /** In which share of conversations a buzzword comes up, in the first and the last month. */
  buzzwords: { rising: { term: 'Generative AI', from: 0.05, to: 0.4 }, steady: { term: 'Cloud native', from: 0.15, to: 0.15 } },

  /** How often candidates who speak about an aspect of culture speak well of it. */
  culture: { feedback: 0.5, leadership: 0.5, 'work-life-balance': 0.85 },

  /** Base pay by level as a multiple of an employer's mid level; lognormal with this deviation. */
  pay: { junior: 0.72, mid: 1, senior: 1.3, lead: 1.6, deviation: 0.12 },
  /** By how much what candidates expect lies above what is offered. */
  expectedAbove: 1.08,

  /** Of bookings. */
  guestMissing: 0.04,
  cancelled: 0.06,
  /** Of those who are asked afterwards. */
  guestsAnswer: 0.82,
  hostsAnswer: 0.9,
  offers: 0.22,
  offersAccepted: 0.55,
  transcripts: 0.2,

  /** Of candidates: who keep contacts, and who say every month how content they are where they work. No figure about groups knows of it. */
  keepContacts: 0.12,
  checkIn: 0.08,
} as const;
