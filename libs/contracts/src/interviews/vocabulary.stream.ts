import { stream } from '../definition/stream.ts';
import { vocabularyCommands } from './vocabulary.commands.ts';
import { vocabularyEvents } from './vocabulary.event.ts';

/** Subject: the organization's id. Terms that every organization begins with are not in it: see `defaultTerms`. */
export const vocabularyStream = stream({
  service: 'interviews',
  name: 'vocabulary',
  published: true,
  events: vocabularyEvents,
  commands: vocabularyCommands,
  rejections: {
    unknown_term: 404,
    term_exists: 409,
    /** Another term of the kind is called so: merge the two, or say what tells them apart. */
    phrase_taken: 409,
    too_many_terms: 422,
    too_many_synonyms: 422,
    /** Terms of different kinds, or of one with itself. */
    cannot_be_merged: 422,
    /** Separate them first. */
    already_merged: 409,
    not_merged: 409,
  },
});
export type VocabularyStream = typeof vocabularyStream;
