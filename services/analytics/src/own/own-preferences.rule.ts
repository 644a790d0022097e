import { countPart, type OwnSignal, ownShare } from './own-signal.rule.ts';

/** What they say they want, over all conversations. */
export const ownPreferences: OwnSignal = {
  key: 'own-preferences',
  title: 'What you look for',
  definition: 'In how many of the conversations in which preferences of yours were noted each of them was.',
  unit: 'ratio',
  figures: ({ chats, person }) => {
    const noted = chats.map(({ observed }) =>
      observed.flatMap(({ content, saidBy, authorId }) =>
        content.kind === 'preference' && (saidBy === 'guest' || authorId === person) ? [content] : [],
      ),
    );
    const some = noted.filter((one) => one.length > 0);
    return [...new Set(some.flat().map(({ what }) => what))].sort().flatMap((what) => {
      const own = some.filter((one) => one.some((preference) => preference.what === what));
      const must = own.filter((one) => one.some((preference) => preference.what === what && preference.strength === 'must')).length;
      const says = (share: string) => `You look for ${what.replaceAll('-', ' ')} in ${share} of your conversations.`;
      return ownShare([own.length, some.length], { what }, says, [countPart('must', must)]);
    });
  },
};
