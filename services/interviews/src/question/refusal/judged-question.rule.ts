import { type QuestionVerdict, RefusalGround } from '@candor/contracts';
import type { CheckedWords, Concern } from './concern.rule.ts';
import { english } from './english.rule.ts';
import { french } from './french.rule.ts';
import { german } from './german.rule.ts';
import { plainWording } from './plain-wording.rule.ts';
import { portuguese } from './portuguese.rule.ts';
import { spanish } from './spanish.rule.ts';

type Concerned = Exclude<QuestionVerdict, { readonly verdict: 'fine' }>['concerns'][number];

export const checkedLanguages: readonly CheckedWords[] = [english, german, french, spanish, portuguese];

/**
 * Whether a question may be asked. It is looked for wordings that ask for a protected trait or for what somebody was paid, in
 * every language at once; the reasons come in the language that the question most looks like. Words are all it knows: what it
 * calls fine may still be a bad question, and what is doubtful is for a person to decide.
 */
export function judgedQuestion(text: string): QuestionVerdict {
  const plain = plainWording(text);
  const languages = likelyFirst(plain);
  const looked = languages.reduce((rest, { harmless }) => harmless.reduce((less, pattern) => less.replace(pattern, ' | '), rest), plain);
  const found = RefusalGround.options.flatMap((ground): readonly Concerned[] => {
    const concern = concernIn(looked, languages, ground, 'refused') ?? concernIn(looked, languages, ground, 'doubtful');
    return concern ? [concern] : [];
  });
  if (found.length === 0) return { verdict: 'fine' };
  const refused = found.filter(({ verdict }) => verdict === 'refused');
  return refused.length > 0 ? { verdict: 'refused', concerns: refused } : { verdict: 'doubtful', concerns: [...found] };
}

/** On which grounds somebody has to decide; none of a question that is fine. */
export const groundsOf = (verdict: QuestionVerdict): readonly RefusalGround[] =>
  verdict.verdict === 'fine' ? [] : verdict.concerns.map(({ ground }) => ground);

function concernIn(
  text: string,
  languages: readonly CheckedWords[],
  ground: RefusalGround,
  verdict: keyof Pick<Concern, 'refused' | 'doubtful'>,
): Concerned | undefined {
  for (const { language, concerns } of languages) {
    const { reason, better, [verdict]: patterns } = concerns[ground];
    const found = patterns.map((pattern) => pattern.exec(text)?.[0].trim()).find((match) => match !== undefined && match !== '');
    if (found !== undefined) return { ground, verdict, language, found, reason, better };
  }
  return undefined;
}

/** By how many of the words of a text are usual in each language. */
function likelyFirst(plain: string): readonly CheckedWords[] {
  const words = plain.split(' ');
  const score = ({ usual }: CheckedWords): number => words.filter((word) => usual.includes(word)).length;
  return checkedLanguages.toSorted((a, b) => score(b) - score(a));
}
