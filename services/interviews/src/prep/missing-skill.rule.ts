import { defaultTerms, type TermId } from '@candor/contracts';

/** A skill that somebody was told, or noted, to be missing. `label`: in the words of whoever said so, where no term is called so. */
export interface MissingSkill {
  readonly termId: TermId | null;
  readonly label: string | null;
}

const key = (phrase: string): string => phrase.trim().toLowerCase();

const byPhrase: ReadonlyMap<string, TermId> = new Map(
  defaultTerms
    .filter(({ kind }) => kind === 'skill')
    .flatMap(({ termId, label, synonyms }) => [label, ...synonyms].map((phrase) => [key(phrase), termId] as const)),
);

/** A skill that feedback names: the term of the common vocabulary that is called so, or the words themselves. */
export function skillCalled(phrase: string): MissingSkill {
  const termId = byPhrase.get(key(phrase));
  return termId === undefined ? { termId: null, label: phrase.trim() } : { termId, label: null };
}

export interface MissedSkill extends MissingSkill {
  /** In how many conversations. */
  readonly missedIn: number;
}

interface Missed {
  readonly conversationId: string;
  readonly skills: readonly MissingSkill[];
}

/** What is missing, that which was missing most often first; a conversation counts once for each skill. */
export function missedSkills(rows: readonly Missed[]): readonly MissedSkill[] {
  const found = new Map<string, { readonly skill: MissingSkill; readonly conversations: Set<string> }>();
  for (const { conversationId, skills } of rows)
    for (const skill of skills) {
      const name = skill.termId ?? `words ${key(skill.label ?? '')}`;
      const one = found.get(name) ?? { skill, conversations: new Set() };
      one.conversations.add(conversationId);
      found.set(name, one);
    }
  return [...found.entries()]
    .toSorted(([a, one], [b, other]) => other.conversations.size - one.conversations.size || (a < b ? -1 : 1))
    .map(([, { skill, conversations }]) => ({ ...skill, missedIn: conversations.size }));
}
