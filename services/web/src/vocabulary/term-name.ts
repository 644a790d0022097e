import { capitalized } from '../texts/capitalized.ts';

/** `skill/stakeholder-management`: `Stakeholder management`. */
export const termName = (id: string): string => capitalized(id.slice(id.indexOf('/') + 1).replaceAll('-', ' '));
