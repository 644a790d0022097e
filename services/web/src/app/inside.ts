import { lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../texts/languages.ts';
import { firstLanguage } from './settings.tsx';

/** Fetched together with all texts of the language that is read: what says more than the pages that open by a link at once. */
export const withAllTexts =
  <Module>(load: () => Promise<Module>): (() => Promise<Module>) =>
  async () => {
    const [module] = await Promise.all([load(), loadTexts(firstLanguage())]);
    return module;
  };

/** A page for those who are signed in. `name`: of what its file exports. */
export const inside = <Module extends Record<string, unknown>, Name extends string & keyof Module>(
  load: () => Promise<Module>,
  name: Name,
) => lazyRouteComponent(withAllTexts(load), name);
