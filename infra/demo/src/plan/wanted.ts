import type { RoleFamily } from '@candor/contracts';
import { effects } from './effects.ts';

/** With which share of candidates a skill is wanted where the chat is about such roles. */
export function wantedShare(skill: string, family: RoleFamily): number {
  const { inFamily } = effects;
  if (skill === inFamily.skill) return family === inFamily.family ? inFamily.share : inFamily.elsewhere;
  return effects.skills[skill] ?? effects.neutralShare;
}
