import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { Texts } from '../texts/en/index.ts';
import { type Language, languageFor, languages, loadTexts, localeFor } from '../texts/languages.ts';
import { firstZone } from '../time/first-zone.ts';
import type { Clockface } from '../time/times.ts';
import { keep, kept } from './kept.ts';

interface Settings {
  readonly texts: Texts;
  readonly language: Language;
  readonly speak: (language: Language) => void;
  /** In which times are shown, and which is always named beside them. */
  readonly zone: string;
  readonly stayIn: (zone: string) => void;
}

const Settings = createContext<Settings | undefined>(undefined);

export function useSettings(): Settings & { readonly face: Clockface } {
  const settings = useContext(Settings);
  if (!settings) throw new Error('outside of <SettingsProvider>');
  const { language, zone } = settings;
  const face = useMemo(() => ({ locale: localeFor(language, navigator.languages), zone }), [language, zone]);
  return { ...settings, face };
}

export const useTexts = (): Texts => useSettings().texts;

/** The language and the zone that somebody chose here, or else those of the device. */
export const firstLanguage = (): Language => {
  const chosen = kept('language');
  return languages.find(({ id }) => id === chosen)?.id ?? languageFor(navigator.languages);
};

export function SettingsProvider({ texts: first, children }: { readonly texts: Texts; readonly children: ReactNode }) {
  const [{ texts, language }, say] = useState({ texts: first, language: firstLanguage() });
  const [zone, setZone] = useState(firstZone);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const settings = useMemo<Settings>(
    () => ({
      texts,
      language,
      speak: (next) => {
        keep('language', next);
        void loadTexts(next).then((loaded) => say({ texts: loaded, language: next }));
      },
      zone,
      stayIn: (next) => {
        keep('zone', next);
        setZone(next);
      },
    }),
    [texts, language, zone],
  );
  return <Settings value={settings}>{children}</Settings>;
}
