import { ownConfidence } from './own-confidence.rule.ts';
import { ownCourse } from './own-course.rule.ts';
import { ownNetwork } from './own-network.rule.ts';
import { ownOffers } from './own-offers.rule.ts';
import { ownOutcomes } from './own-outcomes.rule.ts';
import { ownPreferences } from './own-preferences.rule.ts';
import { ownReliability } from './own-reliability.rule.ts';
import { ownSatisfaction } from './own-satisfaction.rule.ts';
import { ownSeen } from './own-seen.rule.ts';
import type { OwnSignal } from './own-signal.rule.ts';
import { ownSkillsNoted, ownSkillsTagged } from './own-skills.rule.ts';
import { ownStory } from './own-story.rule.ts';
import { ownVariants } from './own-variants.rule.ts';

/** Every figure about a person that is made of their own facts alone. */
export const ownSignals: readonly OwnSignal[] = [
  ownSkillsNoted,
  ownSkillsTagged,
  ownStory,
  ownVariants,
  ownCourse,
  ownSeen,
  ownConfidence,
  ownPreferences,
  ownReliability,
  ownOffers,
  ownNetwork,
  ownOutcomes,
  ownSatisfaction,
];
