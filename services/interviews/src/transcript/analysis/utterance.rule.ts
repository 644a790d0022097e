import type { ConversationSide } from '@candor/contracts';
import type { Cue } from '../parsing/cue.rule.ts';
import { type KnownLabels, labelKey } from '../parsing/speaker-label.rule.ts';

/** A label of a file, and who that is. `null`: what stands there is no name. */
export interface SpeakerLabel {
  readonly label: string;
  readonly personId: string | null;
}

export interface Speaker {
  readonly personId: string;
  readonly side: ConversationSide;
}

/** A {@link Cue} of which is known who speaks. `null`: the file does not say. */
export interface Utterance extends Omit<Cue, 'speaker'> {
  readonly personId: string | null;
  readonly side: ConversationSide | null;
  /** How many. */
  readonly words: number;
  readonly questions: number;
}

/** Questions are told by their marks: several in a row are one. */
export const questionsIn = (text: string): number => text.match(/[?？؟][?？؟!]*/gu)?.length ?? 0;

export const knownLabels = (labels: readonly SpeakerLabel[]): KnownLabels => ({
  names: new Set(labels.filter(({ personId }) => personId !== null).map(({ label }) => labelKey(label))),
  others: new Set(labels.filter(({ personId }) => personId === null).map(({ label }) => labelKey(label))),
});

/** Cues → utterances; `words`: how many there are in the cue. */
export function attribution(labels: readonly SpeakerLabel[], speakers: readonly Speaker[]): (cue: Cue, words: number) => Utterance {
  const byId = new Map(speakers.map((speaker) => [speaker.personId, speaker]));
  const byLabel = new Map(labels.map(({ label, personId }) => [labelKey(label), personId === null ? undefined : byId.get(personId)]));
  return ({ speaker, line, start, end, text }, words) => {
    const found = speaker === null ? undefined : byLabel.get(labelKey(speaker));
    return { line, start, end, text, words, questions: questionsIn(text), personId: found?.personId ?? null, side: found?.side ?? null };
  };
}
