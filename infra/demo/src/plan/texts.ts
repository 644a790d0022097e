import type { Chance } from './chance.ts';

/** What people write, by how glad they were to talk; `{skill}` and `{place}` are filled in. */
const good = {
  guest: [
    'Told me plainly how decisions are made there, including one that went wrong.',
    'Left me time for my questions and answered each of them with an example.',
    'Knew my background and asked what only somebody asks who has read it.',
    'Described an ordinary Tuesday in the team, which told me more than any brochure.',
    'Was honest that the first half year would be hard, and why it is worth it.',
    'Sagte offen, was gerade nicht läuft, und was sie dagegen tun.',
  ],
  host: [
    'Asked about the trade-offs behind our roadmap, not about the roadmap.',
    'Explained {skill} with a project that had failed first; very concrete.',
    'Came with three questions and followed each of them to the end.',
    'Could say what they want next, and what they would rather not do again.',
    'Listened, summed up what I had said, and built on it.',
    'Konnte {skill} so erklären, dass auch unser Vertrieb es verstanden hätte.',
  ],
};
const middling = {
  guest: [
    'Friendly and on time; what the role is about stayed a little vague.',
    'Good overview of the company, less of the team I would join.',
    'Answered what I asked, and sometimes what I had not asked.',
  ],
  host: [
    'Solid on {skill}; the story of the last change of jobs lost its thread.',
    'Pleasant to talk to. I would have liked more questions about us.',
    'Good examples, told in too much detail for half an hour.',
  ],
};
const poor = {
  guest: [
    'Read from a script, and was surprised when I asked something.',
    'Talked most of the time; I got to one of my questions.',
    'Came ten minutes late and looked at another screen.',
  ],
  host: ['Had not looked at what we do.', 'Answers stayed general, even when I asked for an example of {skill}.'],
};
const improvements = [
  'Say at the beginning what the half hour is for.',
  'Name the pay band before somebody has to ask.',
  'Fewer slides, more of what a week looks like.',
  'Leave the last ten minutes for questions.',
  'Explain what happens next, and by when.',
  'Bring somebody from the team along.',
];
const moments = {
  landed: [
    'How the migration was rolled back in one evening',
    'Teaching the night shift to plan its own week',
    'The customer who stayed because of a bug report',
  ],
  'fell-flat': ['The list of tools', 'The award of three years ago', 'The reorganisation, told from the org chart'],
};

export type Side = 'guest' | 'host';

export const praise = (chance: Chance, side: Side, gladness: number, skill: string): string =>
  chance.pick((gladness >= 8 ? good : gladness >= 6 ? middling : poor)[side]).replace('{skill}', skill);

export const improvement = (chance: Chance): string => chance.pick(improvements);
export const moment = (chance: Chance, how: 'landed' | 'fell-flat'): string => chance.pick(moments[how]);

const said = {
  guest: [
    'What does a good first half year look like for somebody in this role?',
    'How did you get here yourself?',
    'I have worked with {skill} for about four years, mostly in small teams.',
    'What would you change about the way you work, if you could change one thing?',
    'How long does it usually take people to move to the next level?',
    'We cut the nightly run from six hours to forty minutes, and nobody noticed, which was the point.',
    'And how are working hours handled when somebody has small children?',
    'Who else do you find yourselves compared with?',
  ],
  host: [
    'We are about forty people, and half of us have changed teams at least once.',
    'The hard part at the moment is technical debt in what we built first.',
    'We talk a lot about {buzzword}, and we have tried it in two places so far.',
    'How did you come to work on {skill}?',
    'Honestly, decisions take too long when two departments are involved.',
    'People usually take eighteen months to the next level, some of them two years.',
    'We publish our pay bands inside the company.',
    'What would have to be true for you to want to move at all?',
  ],
};

const stamp = (ms: number): string => new Date(ms).toISOString().slice(11, 23);

/** A conversation of some twenty minutes as WebVTT; in `guestShare` of the turns the guest speaks. */
export function transcript(
  chance: Chance,
  names: Readonly<Record<Side, string>>,
  words: { skill: string; buzzword: string },
  guestShare = 0.5,
): string {
  const cues: string[] = [];
  for (let at = 2_000; at < 20 * 60_000; ) {
    const side = chance.is(guestShare) ? 'guest' : 'host';
    const text = chance.pick(said[side]).replace('{skill}', words.skill).replace('{buzzword}', words.buzzword);
    const end = at + text.length * 65;
    cues.push(`${stamp(at)} --> ${stamp(end)}\n<v ${names[side]}>${text}`);
    at = end + chance.between(200, 9_000);
  }
  return `WEBVTT\n\n${cues.join('\n\n')}\n`;
}
