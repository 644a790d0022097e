import type { Texts } from '../texts/en/index.ts';
import type { Member } from './use-members.ts';

type Words = Texts['team']['members'];

/** What to call a member: their name, or else their address; nobody: it is one no more. `isMe`: it is who asks. */
export function calledAs(
  member: Pick<Member, 'name' | 'address'> | undefined,
  { unknown, unnamed, me }: Pick<Words, 'unknown' | 'unnamed' | 'me'>,
  isMe = false,
): string {
  const name = member ? (member.name ?? member.address ?? unnamed) : unknown;
  return isMe ? me(name) : name;
}

/** What to call somebody by their id: nothing as long as it is not known who the members are, so that nobody is said to have left. */
export const calledAmong =
  (members: readonly Pick<Member, 'personId' | 'name' | 'address'>[] | undefined, words: Words, me?: string) =>
  (personId: string): string =>
    members
      ? calledAs(
          members.find((member) => member.personId === personId),
          words,
          personId === me,
        )
      : '';
