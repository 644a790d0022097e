import type { Step } from '../design/use-steps.ts';
import type { Texts } from '../texts/en/index.ts';
import { askedAgain, latestOf, type Question, type QuestionAsked, type Wording } from './questions.ts';
import type { Bank } from './use-question-bank.ts';

/** What can be done with a question, and what takes it back. */
export function questionSteps(bank: Bank, said: Texts['questionBank']['said'], takenBack: string) {
  const restore = (questionId: string, words: string): Step => ({ said: words, take: () => bank.restore(questionId) });
  const retire = (questionId: string, words: string): Step => ({ said: words, take: () => bank.retire(questionId) });
  const rewordBack = (questionId: string, wording: Wording, words: string): Step => ({
    said: words,
    take: (since) => bank.reword(questionId, askedAgain(wording), since?.version ?? bank.shown(questionId)),
  });
  return {
    add: (questionId: string, asked: QuestionAsked, isInDoubt: boolean, mayRetire: boolean): Step => ({
      said: isInDoubt ? said.waits : said.added,
      take: () => bank.add(questionId, asked),
      back: mayRetire ? retire(questionId, said.retired) : undefined,
    }),
    /** `question`: as it was when it was reworded. */
    reword: (question: Question, asked: QuestionAsked, isInDoubt: boolean): Step => {
      const { questionId, version } = question;
      const before = latestOf(question);
      return {
        said: isInDoubt ? said.waits : said.reworded,
        take: () => bank.reword(questionId, asked, version),
        back: before ? rewordBack(questionId, before, takenBack) : undefined,
      };
    },
    retire: ({ questionId }: Question): Step => ({ ...retire(questionId, said.retired), back: restore(questionId, said.restored) }),
    restore: ({ questionId }: Question): Step => ({ ...restore(questionId, said.restored), back: retire(questionId, said.retired) }),
    /** Nothing: nobody has to decide. */
    decide: ({ questionId, inDoubt }: Question, isFine: boolean): Step | undefined => {
      if (!inDoubt) return undefined;
      const { revision } = inDoubt;
      if (isFine) return { said: said.confirmed, take: () => bank.confirm(questionId, revision) };
      const back = rewordBack(questionId, inDoubt, said.waitsAgain);
      return { said: said.turnedDown, take: () => bank.turnDown(questionId, revision), back };
    },
  };
}
