import { readLink } from '../links/link-token.ts';

/** The token in the address of a sign-in mail, however it was copied; undefined: it is no such link. */
export function proofIn(text: string): string | undefined {
  const [, behind] = /\/l\/([\w.-]+)/.exec(text) ?? [];
  const token = behind ?? text.trim();
  return readLink(token)?.purpose === 'sign-in' ? token : undefined;
}
