import './design/mantine.css';
import 'virtual:theme.css';
import './design/page.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { router } from './app/router.tsx';
import { firstLanguage } from './app/settings.tsx';
import { loadFrontTexts } from './texts/languages.ts';

const place = document.getElementById('app');
if (!place) throw new Error('the page has no #app');
/** The first page is drawn once, with what it needs, unless that keeps its reader waiting. */
async function begin(place: HTMLElement): Promise<void> {
  const [texts] = await Promise.all([loadFrontTexts(firstLanguage()), Promise.race([router.load().catch(() => undefined), patience()])]);
  createRoot(place).render(<App texts={texts} />);
}

const patience = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1_000));

void begin(place);
