import { candidateSentiment } from './candidate-sentiment.signal.ts';
import { challengesAndBuzzwords } from './challenges-and-buzzwords.signal.ts';
import { competitiveLandscape } from './competitive-landscape.signal.ts';
import { competitorsAndPerksNamed } from './competitors-and-perks-named.signal.ts';
import { conditionsAndCulture } from './conditions-and-culture.signal.ts';
import { expectationGap } from './expectation-gap.signal.ts';
import { expectedPay } from './expected-pay.signal.ts';
import { funnelOfConversations } from './funnel-of-conversations.signal.ts';
import { greatestAsset } from './greatest-asset.signal.ts';
import { interviewerEffect } from './interviewer-effect.signal.ts';
import { interviewerLoad } from './interviewer-load.signal.ts';
import { marketWorth } from './market-worth.signal.ts';
import { missingSkill } from './missing-skill.signal.ts';
import { ourOfferAsSeen } from './our-offer-as-seen.signal.ts';
import { plansThatChange } from './plans-that-change.signal.ts';
import { preferencePatterns } from './preference-patterns.signal.ts';
import { questionsAsked } from './questions-asked.signal.ts';
import { questionsThatWork } from './questions-that-work.signal.ts';
import type { AnySignal } from './signal.rule.ts';
import { skillsInDemand } from './skills-in-demand.signal.ts';
import { storyPartsThatLand } from './story-parts-that-land.signal.ts';
import { talentPool } from './talent-pool.signal.ts';
import { talkShare } from './talk-share.signal.ts';
import { timeToSchedule } from './time-to-schedule.signal.ts';
import { whatHostsAnswer } from './what-hosts-answer.signal.ts';

/** Every signal there is. */
export const signals: readonly AnySignal[] = [
  candidateSentiment,
  challengesAndBuzzwords,
  competitiveLandscape,
  competitorsAndPerksNamed,
  conditionsAndCulture,
  expectationGap,
  expectedPay,
  funnelOfConversations,
  greatestAsset,
  interviewerEffect,
  interviewerLoad,
  marketWorth,
  missingSkill,
  ourOfferAsSeen,
  plansThatChange,
  preferencePatterns,
  questionsAsked,
  questionsThatWork,
  skillsInDemand,
  storyPartsThatLand,
  talentPool,
  talkShare,
  timeToSchedule,
  whatHostsAnswer,
];
