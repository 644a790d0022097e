import './design/mantine.css';
import 'virtual:theme.css';
import './design/page.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { firstLanguage } from './app/settings.tsx';
import { loadFrontTexts } from './texts/languages.ts';

const place = document.getElementById('app');
if (!place) throw new Error('the page has no #app');
const texts = await loadFrontTexts(firstLanguage());
createRoot(place).render(<App texts={texts} />);
