import { answerLimits, NotedAnswers, type ObservationView } from '@candor/contracts';

type Note = Pick<ObservationView, 'about' | 'aboutIds' | 'content' | 'term' | 'said' | 'note'>;
type Skill = NotedAnswers['skills'][number];
type Moment = NotedAnswers['moments'][number];

/**
 * What somebody noted about `aboutId`, or about the other side at all, as answers of the form that they are asked afterwards: for
 * them to begin with. Says nothing twice, as much as the form has room for, and leaves out what it would refuse.
 */
export function notedAnswers(notes: readonly Note[], aboutId?: string): NotedAnswers {
  const about = notes.filter((note) => note.about === 'other-side' && (aboutId === undefined || note.aboutIds.includes(aboutId)));
  return {
    skills: distinct(about.flatMap(skillIn)).slice(0, answerLimits.skills),
    moments: distinct(about.flatMap(momentIn)).slice(0, answerLimits.moments),
  };
}

function skillIn({ content, term, said }: Note): readonly Skill[] {
  if (content.kind !== 'skill' || (content.how !== 'praised' && content.how !== 'missing')) return [];
  const verdict = content.how === 'praised' ? 'stood-out' : 'missed';
  return fitting({ skills: [{ term: term ?? said, verdict }] }).skills;
}

function momentIn({ content, said, note }: Note): readonly Moment[] {
  if (content.kind !== 'story-part') return [];
  const text = (said ?? note)?.replace(/\s+/g, ' ').slice(0, answerLimits.momentLength);
  return fitting({ moments: [{ partId: content.partId, text, how: content.how }] }).moments;
}

function fitting(answers: unknown): NotedAnswers {
  const { success, data } = NotedAnswers.safeParse(answers);
  return success ? data : { skills: [], moments: [] };
}

const distinct = <Answer>(answers: readonly Answer[]): Answer[] => [
  ...new Map(answers.map((answer) => [JSON.stringify(answer), answer])).values(),
];
