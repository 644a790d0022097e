import { useSettings } from '../app/settings.tsx';

/** A text of a service in the language of the page; where there is none, in English, and marked as that. */
export const useTold = (): ((text: string) => { readonly text: string; readonly lang: 'en' | undefined }) => {
  const { texts, language } = useSettings();
  return (text) => {
    const found = texts.told.texts[text];
    return { text: found ?? text, lang: found === undefined && language !== 'en' ? 'en' : undefined };
  };
};

export function ToldText({ children }: { readonly children: string }) {
  const { text, lang } = useTold()(children);
  return lang === undefined ? text : <span lang={lang}>{text}</span>;
}
