import type { About } from './about.ts';
import { later } from './calendar.ts';
import { effects } from './effects.ts';
import type { PlannedChat } from './planned-chat.ts';
import { improvement, moment, praise, type Side } from './texts.ts';
import { wantedShare } from './wanted.ts';

const scales = ['communication', 'preparation', 'professionalism', 'listening', 'substance'] as const;
const topics = ['topics', 'outcome', 'role', 'growth', 'culture', 'compensation'] as const;
const day = 24 * 60;

/** What both sides say afterwards, and what came of it. */
export function madeAnswers(about: About, skill: string): Pick<PlannedChat, 'guest' | 'hosts' | 'outcomes'> {
  const { chance, employer, host, end } = about;
  const gladGuest = chance.rating(effects.sentiment[employer.id] ?? effects.usualSentiment, 1.4, 0, 10);
  const gladHost = chance.rating(7, 1.6, 0, 10);
  const guest = chance.is(effects.guestsAnswer)
    ? { answers: answersOf(about, 'guest', gladGuest, skill, effects.listening[host] ?? 0), at: later(end, chance.between(5, 6 * day)) }
    : null;
  const hosts = chance.is(effects.hostsAnswer)
    ? { answers: answersOf(about, 'host', gladHost, skill, 0), at: later(end, chance.between(5, 3 * day)) }
    : null;
  const next =
    gladHost >= 8 ? chance.pick(['follow-up', 'referred', 'application-invited'] as const) : gladHost <= 4 ? 'no-next-step' : 'follow-up';
  const own = chance.is(0.2) ? [{ by: 'guest', kind: 'happier-where-i-am' } as const] : [];
  return { guest, hosts, outcomes: [{ by: 'host', kind: next }, ...own] };
}

function answersOf({ chance, family }: About, side: Side, gladness: number, skill: string, listening: number) {
  const ratings = scales.map(
    (scale) =>
      [scale, chance.rating(effects.usualRating + (gladness - 7) * 0.15 + (scale === 'listening' ? listening : 0), 0.7, 1, 5)] as const,
  );
  const how = gladness >= 6 ? 'landed' : 'fell-flat';
  return {
    scales: { 'would-talk-again': gladness, ...Object.fromEntries(ratings) },
    texts: { strengths: praise(chance, side, gladness, skill), ...(chance.is(0.5) ? { 'to-improve': improvement(chance) } : {}) },
    skills:
      side === 'host' && chance.is(0.5)
        ? [
            {
              term: skill,
              verdict: chance.is(wantedShare(skill, family)) ? ('stood-out' as const) : ('missed' as const),
            },
          ]
        : [],
    moments: chance.is(0.4) ? [{ partId: null, text: moment(chance, how), how } as const] : [],
    expectations: side === 'guest' ? Object.fromEntries(topics.map((topic) => [topic, met(chance.next(), topic)])) : {},
    selfEstimate: Object.fromEntries(scales.slice(0, 3).map((scale) => [scale, chance.rating(3.9, 0.8, 1, 5)])),
  };
}

function met(drawn: number, topic: string): 'below' | 'as-expected' | 'above' {
  const { below, above } = effects.gaps[topic] ?? effects.usualGap;
  return drawn < below ? 'below' : drawn < below + above ? 'above' : 'as-expected';
}
