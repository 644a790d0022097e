import { z } from 'zod';

/** Where an employer earns its money, roughly. */
export const Industry = z.enum([
  'agriculture',
  'arts-and-media',
  'automotive',
  'consulting',
  'construction',
  'consumer-goods',
  'education',
  'energy',
  'finance',
  'government',
  'health',
  'hospitality',
  'insurance',
  'law',
  'life-sciences',
  'logistics',
  'manufacturing',
  'non-profit',
  'real-estate',
  'retail',
  'software',
  'telecommunications',
  'other',
]);
export type Industry = z.infer<typeof Industry>;
