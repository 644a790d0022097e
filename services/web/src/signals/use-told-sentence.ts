import { useSettings } from '../app/settings.tsx';
import type { SeenFigure } from './seen-figure.ts';
import { toldSentence } from './told-sentence.ts';
import type { useNaming } from './use-naming.ts';

/** A figure as a sentence, and in which language that is, where it is not that of the page. */
export function useToldSentence(names: ReturnType<typeof useNaming>): (figure: SeenFigure | undefined) => {
  readonly text: string;
  readonly lang: 'en' | undefined;
} {
  const { texts, face } = useSettings();
  return (figure) => {
    if (!figure) return { text: '', lang: undefined };
    const { text, isOwn } = toldSentence(figure, { texts, locale: face.locale, names });
    return { text, lang: isOwn ? undefined : 'en' };
  };
}
