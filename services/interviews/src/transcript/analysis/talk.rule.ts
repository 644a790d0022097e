import type { ConversationSide, SpeakerTalk, TalkMeasures } from '@candor/contracts';
import { lengthOf, overlapsOf } from './time-spans.rule.ts';
import { durationOf, spanOf, type Turn, turnsOf } from './turns.rule.ts';
import type { Speaker, Utterance } from './utterance.rule.ts';

type Talk = TalkMeasures['sides']['host'];
type CountedBy = TalkMeasures['countedBy'];

/** Where this part of a file, or a single utterance, has no times, what has them still speaks for the whole. */
const untimedShare = 0.1;

/**
 * Who spoke how much: time is the union of the intervals in which somebody speaks, so that nobody counts twice. A person's share
 * is of the sum over all people, whoever the file does not name among them.
 */
export function talkOf(utterances: readonly Utterance[], speakers: readonly Speaker[]): TalkMeasures {
  const by = countedBy(utterances);
  const ordered = by === 'time' ? inTime(utterances) : utterances;
  const turns = turnsOf(ordered);
  const people: readonly { readonly personId: string | null; readonly side: ConversationSide | null }[] = [
    ...speakers,
    ...(ordered.some(({ personId }) => personId === null) ? [{ personId: null, side: null }] : []),
  ];
  const own = people.map((person) => ({ ...person, said: ordered.filter(({ personId }) => personId === person.personId) }));
  const amount = (said: readonly Utterance[]): number => (by === 'time' ? lengthOf(said.flatMap(spanOf)) : wordsIn(said));
  const total = own.reduce((sum, { said }) => sum + amount(said), 0);
  const talk = (said: readonly Utterance[], theirs: readonly Turn[]): Talk => ({
    share: total === 0 ? 0 : Math.min(1, amount(said) / total),
    talkMs: by === 'time' ? lengthOf(said.flatMap(spanOf)) : null,
    words: wordsIn(said),
    turns: theirs.length,
    questions: said.reduce((sum, { questions }) => sum + questions, 0),
  });
  const turnsBy = (ids: readonly (string | null)[]): readonly Turn[] => turns.filter(({ personId }) => ids.includes(personId));
  const side = (which: ConversationSide): Talk => {
    const ids = speakers.filter((speaker) => speaker.side === which).map(({ personId }) => personId);
    return talk(
      ordered.filter(({ personId }) => personId !== null && ids.includes(personId)),
      turnsBy(ids),
    );
  };
  return {
    countedBy: by,
    durationMs: by === 'time' ? durationOfAll(ordered) : null,
    speakers: own.map(({ personId, side: of, said }) => {
      const theirs = turnsBy([personId]);
      return { personId, side: of, ...talk(said, theirs), longestMonologue: longestOf(theirs, by) };
    }),
    sides: { host: side('host'), guest: side('guest') },
    overlaps: by === 'time' ? overlapping(own.map(({ said }) => said.flatMap(spanOf))) : null,
  };
}

function countedBy(utterances: readonly Utterance[]): CountedBy {
  const timed = utterances.filter((utterance) => spanOf(utterance).length > 0).length;
  return timed > 0 && utterances.length - timed <= Math.max(1, utterances.length * untimedShare) ? 'time' : 'words';
}

/** In the order in which they began; what has no time stays behind what stands before it. */
function inTime(utterances: readonly Utterance[]): readonly Utterance[] {
  let before = 0;
  const placed = utterances.map((utterance) => {
    before = utterance.start ?? before;
    return { at: before, utterance };
  });
  return placed.toSorted((a, b) => a.at - b.at).map(({ utterance }) => utterance);
}

const wordsIn = (said: readonly Utterance[]): number => said.reduce((sum, { words }) => sum + words, 0);

function durationOfAll(utterances: readonly Utterance[]): number {
  const spans = utterances.flatMap(spanOf);
  const ends = spans.reduce((last, { end }) => Math.max(last, end), 0);
  const starts = spans.reduce((first, { start }) => Math.min(first, start), ends);
  return ends - starts;
}

function longestOf(turns: readonly Turn[], by: CountedBy): SpeakerTalk['longestMonologue'] {
  const measured = turns.map((turn) => ({ ms: by === 'time' ? durationOf(turn) : null, words: turn.words, line: turn.line }));
  return measured.reduce<(typeof measured)[number] | null>((longest, turn) => {
    const isLonger = longest === null || (turn.ms ?? turn.words) > (longest.ms ?? longest.words);
    return isLonger ? turn : longest;
  }, null);
}

function overlapping(lists: Parameters<typeof overlapsOf>[0]): TalkMeasures['overlaps'] {
  const spans = overlapsOf(lists);
  return { times: spans.length, ms: lengthOf(spans) };
}
