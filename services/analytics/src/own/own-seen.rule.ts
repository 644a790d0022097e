import { fewEmployers, type OwnSignal, taggedBy } from './own-signal.rule.ts';
import { differencesIn, isSome, seenFigures } from './seen.rule.ts';

/** How they think to have come across, against how they did. */
export const ownSeen: OwnSignal = {
  key: 'own-seen',
  title: 'How you see yourself, and how hosts see you',
  definition:
    'Your own rating minus the host’s (1 to 5) of the same conversation, once both are revealed: of each rating, and the mean of those that both gave; of three employers on. Above 0: you see yourself better than hosts do.',
  unit: 'difference',
  figures: ({ chats, ratings }) => {
    const tagged = taggedBy(chats, ({ exchanges }) => exchanges.some((one) => isSome(differencesIn(one, 'guest', ratings))));
    if (!tagged) return [fewEmployers];
    const all = tagged.flatMap(({ exchanges }) => exchanges.map((one) => differencesIn(one, 'guest', ratings)));
    return seenFigures(all.filter(isSome), 'hosts');
  },
};
