import { capitalized } from '../texts/capitalized.ts';

/** `MemberRoleChanged` → `Member role changed`: what the log calls it, read as words. */
export const eventWords = (name: string): string => capitalized(name.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase());
