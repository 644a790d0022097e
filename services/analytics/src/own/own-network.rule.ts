import { ends, percent, sharePart } from '../signals/measuring.rule.ts';
import { wilson } from '../statistics/wilson.rule.ts';
import { longestChain } from './longest-chain.rule.ts';
import { countPart, notYet, type OwnFacts, type OwnFigure, type OwnSignal } from './own-signal.rule.ts';
import { toldOutcomes } from './told-outcomes.rule.ts';

const heldIn = ({ chats }: OwnFacts): readonly string[] =>
  chats.flatMap(({ conversationId, meeting }) => (meeting?.status === 'ended' ? [conversationId] : []));

function figureOf(facts: OwnFacts): OwnFigure {
  const { contacts } = facts;
  const held = heldIn(facts);
  const n = held.length;
  const told = toldOutcomes(facts);
  const referred = sharePart('referred', told.filter((kinds) => kinds.has('referred')).length, told.length);
  if (contacts.length === 0) return { ...notYet('you have noted no contacts'), n, parts: referred };
  const sources = new Set(contacts.map(({ conversationId }) => conversationId));
  const led = new Set(contacts.flatMap(({ ledTo }) => ledTo));
  const [met, through] = [sources, led].map((some) => held.filter((id) => some.has(id)).length) as [number, number];
  const share = wilson(met, n);
  const chain = longestChain(contacts);
  const besides = [...sharePart('came about through a contact', through, n), countPart('longest chain', chain), ...referred];
  if (!share) return { ...notYet('none of your conversations was held'), parts: besides };
  const made = contacts.filter(({ conversationId }) => conversationId !== null && held.includes(conversationId)).length;
  const sentence = `In ${met} of ${n} conversations you met or were told of somebody (${percent(share.share)}); ${through} came about through a contact, and the longest chain has ${chain} ${chain === 1 ? 'link' : 'links'}.`;
  const parts = [{ name: 'contacts per conversation', value: made / n, n, interval: null }, ...besides];
  return { dimensions: {}, n, value: share.share, interval: ends(share), parts, notYet: null, sentence };
}

/** Whom conversations lead to, and to which conversations these lead. Of contacts there is nothing but ids. */
export const ownNetwork: OwnSignal = {
  key: 'own-network',
  title: 'Conversations that led to other people',
  definition:
    'Of your conversations that were held, in how many you met or were told of somebody whom you noted as a contact. Beside it: how many such contacts there are for each conversation, how many conversations came about through a contact, the length of the longest chain (contacts who told of each other, and a conversation at its end), and of conversations of which you said what came of them, how many had you referred to somebody else.',
  unit: 'ratio',
  figures: (facts) => (facts.contacts.length === 0 && facts.outcomes.length === 0 ? [] : [figureOf(facts)]),
};
