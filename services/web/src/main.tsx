import './design/mantine.css';
import 'virtual:theme.css';
import './design/page.css';
import './design/placeholder.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { queries } from './app/queries.ts';
import { router } from './app/router.tsx';
import { firstLanguage } from './app/settings.tsx';
import { loadFrontTexts } from './texts/languages.ts';

const place = document.getElementById('app');
if (!place) throw new Error('the page has no #app');

/** Draws the first page once, with what its loader asks for, or without it where that keeps its reader waiting. */
async function begin(place: HTMLElement): Promise<void> {
  const [texts] = await Promise.all([loadFrontTexts(firstLanguage()), router.load()]);
  await Promise.race([answers(), patience()]);
  createRoot(place).render(<App texts={texts} />);
}

/** Until nothing is being asked for. */
const answers = (): Promise<void> =>
  new Promise((resolve) => {
    const isOver = (): boolean => queries.isFetching() === 0;
    if (isOver()) return resolve();
    const forget = queries.getQueryCache().subscribe(() => {
      if (!isOver()) return;
      forget();
      resolve();
    });
    return undefined;
  });

const patience = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1_000));

void begin(place);
