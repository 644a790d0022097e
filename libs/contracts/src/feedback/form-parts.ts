import { type Said, says } from '../said.ts';
import type { FormQuestion } from './form-question.ts';

type Anchors = Extract<FormQuestion, { readonly kind: 'rating' }>['anchors'];

export const rating = (id: string, asks: Said, anchors: Anchors): FormQuestion => ({
  id,
  kind: 'rating',
  asks,
  anchors,
  required: false,
  shown: 'toOther',
});

/** The topics that expectations of both sides are about. */
export const expectationTopics = [
  { id: 'topics', name: says('What was talked about', 'Worüber gesprochen wurde') },
  { id: 'outcome', name: says('What came of it', 'Was dabei herauskam') },
  { id: 'role', name: says('The work itself', 'Die Arbeit selbst') },
  { id: 'growth', name: says('Learning and career paths', 'Lernen und Laufbahn') },
  { id: 'culture', name: says('Culture and working conditions', 'Kultur und Arbeitsbedingungen') },
  { id: 'compensation', name: says('Pay and benefits', 'Vergütung und Zusatzleistungen') },
] as const;

export const selfEstimate: FormQuestion = {
  id: 'self-estimate',
  kind: 'self-estimate',
  asks: says(
    'How do you think you came across yourself? The other side never sees this; you see it beside what they wrote.',
    'Wie sind Sie wohl selbst angekommen? Die andere Seite sieht das nie; Sie sehen es neben dem, was sie geschrieben hat.',
  ),
  required: false,
  shown: 'toSelf',
};

export const privateNote: FormQuestion = {
  id: 'private-note',
  kind: 'note',
  asks: says(
    'A note to yourself. It is shown to nobody in Candor. If the other person asks by law what is kept about them, it may have to be disclosed.',
    'Eine Notiz für Sie selbst. Candor zeigt sie niemandem. Verlangt die andere Person gesetzliche Auskunft, kann sie offenzulegen sein.',
  ),
  required: false,
  shown: 'toSelf',
};
