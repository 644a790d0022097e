import { loadTexts } from '../texts/languages.ts';
import { firstLanguage } from './settings.tsx';

/** A page for those who are signed in, or that says more than what opens by a link at once: with all texts of the language that is read. */
export const inside =
  <Module>(load: () => Promise<Module>): (() => Promise<Module>) =>
  async () => {
    const [module] = await Promise.all([load(), loadTexts(firstLanguage())]);
    return module;
  };
