import { candidateSentiment } from './candidate-sentiment.signal.ts';
import { plansThatChange } from './plans-that-change.signal.ts';
import type { AnySignal } from './signal.rule.ts';
import { skillsInDemand } from './skills-in-demand.signal.ts';

/** Every signal there is. */
export const signals: readonly AnySignal[] = [candidateSentiment, plansThatChange, skillsInDemand];
