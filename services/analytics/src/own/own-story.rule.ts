import type { Chat } from '../facts/chat.rule.ts';
import { ends, percent } from '../signals/measuring.rule.ts';
import { wilson } from '../statistics/wilson.rule.ts';
import { fewEmployers, type OwnSignal, taggedBy } from './own-signal.rule.ts';

interface Told {
  readonly part: string;
  readonly audience: string;
  readonly landed: boolean;
}

const told = ({ exchanges, trial }: Chat): readonly Told[] =>
  exchanges.flatMap(({ host }) =>
    (host?.moments ?? []).map(({ partId, how }) => ({
      part: partId ?? 'other',
      audience: trial?.audience.role ?? 'unknown',
      landed: how === 'landed',
    })),
  );

/** Which parts of their story land with whom, by hosts' feedback. */
export const ownStory: OwnSignal = {
  key: 'own-story',
  title: 'Parts of your story that land',
  definition: 'By hosts’ feedback: how often a part of your story landed, by who listened; of three employers on.',
  unit: 'ratio',
  figures: ({ chats }) => {
    const tagged = taggedBy(chats, (chat) => told(chat).length > 0);
    if (!tagged) return [fewEmployers];
    const all = tagged.flatMap(told);
    const cells = [...new Set(all.map(({ part, audience }) => JSON.stringify([part, audience])))].sort();
    return cells.flatMap((cell) => {
      const [part = '', audience = ''] = JSON.parse(cell) as readonly string[];
      const own = all.filter((one) => one.part === part && one.audience === audience);
      const landed = own.filter((one) => one.landed).length;
      const share = wilson(landed, own.length);
      const sentence = `This part landed ${landed} of ${own.length} times (${percent(share?.share ?? 0)}), told to: ${audience.replaceAll('-', ' ')}.`;
      return share
        ? [{ dimensions: { part, audience }, n: own.length, value: share.share, interval: ends(share), parts: [], notYet: null, sentence }]
        : [];
    });
  },
};
