import { type ConversationSide, type CueReference, type ObservationContent, type Suggestion, termKindOf } from '@candor/contracts';
import type { KeyPhrase } from './key-phrases.rule.ts';
import type { Utterance } from './utterance.rule.ts';
import type { Hits } from './vocabulary-hits.rule.ts';

const excerptLength = 240;

/** Terms that were said, and phrases that stand out, as what a person might want to note. */
export const suggestionsOf = (hits: readonly Hits[], phrases: readonly KeyPhrase[]): readonly Suggestion[] => [
  ...hits.map(ofTerm),
  ...phrases.map(ofPhrase),
];

const ofTerm = ({ term: { termId, label }, times, said }: Hits): Suggestion => ({
  suggestionId: `term.${termId.replace('/', '.')}`,
  from: 'vocabulary',
  kind: termKindOf(termId),
  termId,
  phrase: label,
  content: contentOf(termId),
  saidBy: mostlyBy(times),
  times: sumOf(times),
  cues: said.map(({ utterance, phrase }) => referenceTo(utterance, phrase)),
});

const ofPhrase = ({ phrase, times, said }: KeyPhrase, index: number): Suggestion => ({
  suggestionId: `phrase.${index + 1}`,
  from: 'phrase',
  kind: 'topic',
  termId: null,
  phrase,
  content: { kind: 'topic', termId: null },
  saidBy: mostlyBy(times),
  times: sumOf(times),
  cues: said.map((utterance) => referenceTo(utterance, phrase)),
});

/** What is known without asking. How somebody stood with a skill is not: being named says nothing of it. */
function contentOf(termId: string): ObservationContent | null {
  const kind = termKindOf(termId);
  switch (kind) {
    case 'skill':
      return null;
    case 'perk':
      return { kind, termId, advertised: null };
    case 'challenge':
      return { kind, termId, area: null };
    default:
      return { kind, termId };
  }
}

/** Null: nobody more than the other. */
const mostlyBy = ({ host, guest }: Hits['times']): ConversationSide | null => (host === guest ? null : host > guest ? 'host' : 'guest');

const sumOf = ({ host, guest, unknown }: Hits['times']): number => host + guest + unknown;

function referenceTo({ line, start, personId, text }: Utterance, phrase: string): CueReference {
  const at = Math.max(0, text.indexOf(phrase));
  const from = Math.max(0, Math.min(at - excerptLength / 3, text.length - excerptLength));
  const excerpt = text
    .slice(from, from + excerptLength)
    .toWellFormed()
    .replaceAll('\uFFFD', '');
  return {
    line,
    startMs: start,
    personId,
    text: `${from > 0 ? '… ' : ''}${excerpt.trim()}${from + excerptLength < text.length ? ' …' : ''}`,
  };
}
