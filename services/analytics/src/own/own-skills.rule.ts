import type { Chat } from '../facts/chat.rule.ts';
import { type SkillHow, skillsIn } from '../signals/skills.rule.ts';
import { termName } from '../signals/words.rule.ts';
import { countPart, fewEmployers, type OwnFigure, type OwnSignal, ownShare, taggedBy } from './own-signal.rule.ts';

const hows: readonly SkillHow[] = ['asked-for', 'praised', 'glossed-over', 'missing'];

function bySkill(chats: readonly Chat[], who: string): readonly OwnFigure[] {
  const all = chats.flatMap(skillsIn);
  return [...new Set(all.map(({ skill }) => skill))].sort().flatMap((skill) => {
    const own = all.filter((one) => one.skill === skill);
    const wanted = own.filter((one) => one.hows.has('asked-for') || one.hows.has('praised')).length;
    const parts = hows.map((how) => countPart(how, own.filter((one) => one.hows.has(how)).length));
    const says = (share: string) =>
      `${who} ${termName(skill)} was asked for or praised in ${wanted} of ${own.length} of your conversations in which it came up (${share}).`;
    return ownShare([wanted, own.length], { skill }, says, parts);
  });
}

const ofAuthor = (chat: Chat, wanted: (authorId: string) => boolean): Chat => ({
  ...chat,
  observed: chat.observed.filter(({ authorId }) => wanted(authorId)),
});

/** What the person noted themselves. */
export const ownSkillsNoted: OwnSignal = {
  key: 'own-skills-noted',
  title: 'Skills as you noted them',
  definition: 'By what you noted yourself: in how many of the conversations in which a skill came up it was asked for or praised.',
  unit: 'ratio',
  figures: ({ chats, person }) =>
    bySkill(
      chats.map((chat) => ({ ...ofAuthor(chat, (author) => author === person), exchanges: [] })),
      'As you noted it,',
    ),
};

/** What hosts said, all of them together. */
export const ownSkillsTagged: OwnSignal = {
  key: 'own-skills-tagged',
  title: 'Skills as hosts saw them',
  definition: 'By hosts’ feedback and what they noted about you, of three employers on.',
  unit: 'ratio',
  figures: ({ chats, person }) => {
    const ofHosts = chats.map((chat) => ofAuthor(chat, (author) => author !== person));
    const tagged = taggedBy(ofHosts, (chat) => skillsIn(chat).length > 0);
    return tagged ? bySkill(tagged, 'As hosts saw it,') : [fewEmployers];
  },
};
