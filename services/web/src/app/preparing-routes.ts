import { createRoute } from '@tanstack/react-router';
import { teamPage } from './frames.ts';
import { inside } from './inside.ts';

const around = createRoute({
  ...teamPage,
  path: '/preparing',
  component: inside(() => import('../preparing/preparing-frame.tsx'), 'PreparingFrame'),
});
const part = { getParentRoute: () => around } as const;

const parts = [
  createRoute({
    ...part,
    path: '/',
    component: inside(() => import('../question-bank/question-bank.tsx'), 'QuestionBank'),
  }),
  createRoute({
    ...part,
    path: '/guides',
    component: inside(() => import('../guides/guides.tsx'), 'Guides'),
  }),
  createRoute({
    ...part,
    path: '/telling',
    component: inside(() => import('../telling/telling.tsx'), 'Telling'),
  }),
  createRoute({
    ...part,
    path: '/vocabulary',
    component: inside(() => import('../vocabulary/vocabulary-terms.tsx'), 'VocabularyTerms'),
  }),
];

/** What an organization prepares, part by part. */
export const preparing = around.addChildren(parts);
