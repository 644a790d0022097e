import { type CueProblem, type TranscriptAnalysis, transcriptLimits } from '@candor/contracts';
import { TranscriptReader } from '../parsing/transcript-reader.rule.ts';
import { KeyPhrases } from './key-phrases.rule.ts';
import { suggestionsOf } from './suggestions.rule.ts';
import { talkOf } from './talk.rule.ts';
import { attribution, knownLabels, type Speaker, type SpeakerLabel, type Utterance } from './utterance.rule.ts';
import { type SoughtTerm, VocabularyMatcher } from './vocabulary-hits.rule.ts';
import { phraseKey, stretchesOf } from './words.rule.ts';

export interface TranscriptToAnalyse {
  readonly text: string;
  readonly speakers: readonly Speaker[];
  readonly labels: readonly SpeakerLabel[];
  readonly terms: readonly SoughtTerm[];
}

const pieceLength = 262_144;
const phrasesSuggested = 20;

/** Everything that can be told of a transcript by counting. `progress`: how many of so many characters. */
export function analyseTranscript(
  { text, speakers, labels, terms }: TranscriptToAnalyse,
  progress: (done: number, total: number) => void = () => undefined,
): TranscriptAnalysis {
  const utterances: Utterance[] = [];
  const problems: CueProblem[] = [];
  let problemCount = 0;
  const vocabulary = new VocabularyMatcher(terms);
  const phrases = new KeyPhrases();
  const attributed = attribution(labels, speakers);
  const reader = new TranscriptReader(
    {
      cue(cue) {
        const stretches = stretchesOf(cue.text);
        const utterance = attributed(
          cue,
          stretches.reduce((sum, { length }) => sum + length, 0),
        );
        utterances.push(utterance);
        vocabulary.take(utterance, stretches);
        phrases.take(utterance, stretches);
      },
      problem(problem) {
        problemCount++;
        if (problems.length < transcriptLimits.problems) problems.push(problem);
      },
    },
    knownLabels(labels),
  );
  for (let at = 0; at < text.length; at += pieceLength) {
    reader.push(text.slice(at, at + pieceLength));
    progress(Math.min(at + pieceLength, text.length), text.length);
  }
  reader.end();
  const hits = vocabulary.hits();
  const known = new Set([...terms.flatMap((term) => term.phrases), ...labels.map(({ label }) => label)].map(phraseKey));
  return {
    measures: talkOf(utterances, speakers),
    topics: hits.map(({ term: { termId }, times }) => ({ termId, times })),
    suggestions: [...suggestionsOf(hits.slice(0, transcriptLimits.suggestions - phrasesSuggested), phrases.best(phrasesSuggested, known))],
    cues: utterances.length,
    problemCount,
    problems,
  };
}
