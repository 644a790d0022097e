import type { Step } from '../preparing/use-steps.ts';
import type { Texts } from '../texts/en/index.ts';
import { askedAgain, latestOf, type Question, type QuestionAsked } from './questions.ts';
import type { Bank } from './use-question-bank.ts';

/** What can be done with a question, and what takes it back. */
export function questionSteps(bank: Bank, said: Texts['questionBank']['said'], takenBack: string) {
  const restore = (questionId: string, words: string): Step => ({ said: words, take: () => bank.restore(questionId) });
  const retire = (questionId: string, words: string): Step => ({ said: words, take: () => bank.retire(questionId) });
  return {
    add: (questionId: string, asked: QuestionAsked, isInDoubt: boolean, mayRetire: boolean): Step => ({
      said: isInDoubt ? said.waits : said.added,
      take: () => bank.add(questionId, asked),
      back: mayRetire ? retire(questionId, said.retired) : undefined,
    }),
    reword: (question: Question, asked: QuestionAsked, isInDoubt: boolean): Step => {
      const before = latestOf(question);
      return {
        said: isInDoubt ? said.waits : said.reworded,
        take: () => bank.reword(question.questionId, asked),
        back: before ? { said: takenBack, take: () => bank.reword(question.questionId, askedAgain(before)) } : undefined,
      };
    },
    retire: ({ questionId }: Question): Step => ({ ...retire(questionId, said.retired), back: restore(questionId, said.restored) }),
    restore: ({ questionId }: Question): Step => ({ ...restore(questionId, said.restored), back: retire(questionId, said.retired) }),
    /** Nothing: nobody has to decide. */
    decide: ({ questionId, inDoubt }: Question, isFine: boolean): Step | undefined => {
      if (!inDoubt) return undefined;
      const { revision } = inDoubt;
      if (isFine) return { said: said.confirmed, take: () => bank.confirm(questionId, revision) };
      const again: Step = { said: said.waitsAgain, take: () => bank.reword(questionId, askedAgain(inDoubt)) };
      return { said: said.turnedDown, take: () => bank.turnDown(questionId, revision), back: again };
    },
  };
}
