import type { Chat } from '../facts/chat.rule.ts';
import { fewEmployers, type OwnSignal, ownShare, taggedBy } from './own-signal.rule.ts';

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
      const says = (share: string) =>
        `This part landed ${landed} of ${own.length} times (${share}), told to: ${audience.replaceAll('-', ' ')}.`;
      return ownShare([landed, own.length], { part, audience }, says);
    });
  },
};
