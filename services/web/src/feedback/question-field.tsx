import { SegmentedControl, Stack, TagsInput, Text, Textarea } from '@mantine/core';
import { useSettings } from '../app/settings.tsx';
import type { Answers, Question } from './answers.ts';
import style from './feedback.module.css';
import { Scale } from './scale.tsx';

interface FieldProps {
  readonly question: Question;
  readonly answers: Answers;
  readonly onChange: (change: Partial<Answers>) => void;
  /** The ratings of the form, for how one thinks to have come across. */
  readonly ratings: readonly Extract<Question, { kind: 'rating' }>[];
  readonly error: string | undefined;
}

/** One question, in the form that its kind of answer has. */
export function QuestionField({ question, answers, onChange, ratings, error }: FieldProps) {
  const { texts, language } = useSettings();
  const { feedback } = texts;
  const asks = question.asks[language] ?? question.asks['en'] ?? question.id;
  const say = (text: Readonly<Record<string, string>>) => text[language] ?? text['en'] ?? '';
  const { id, required } = question;
  if (question.kind === 'likelihood' || question.kind === 'rating') {
    const anchors =
      question.kind === 'likelihood'
        ? { 0: say(question.least), 10: say(question.most) }
        : { 1: say(question.anchors[1]), 3: say(question.anchors[3]), 5: say(question.anchors[5]) };
    const [from, to] = question.kind === 'likelihood' ? [0, 10] : [1, 5];
    const onScale = (value: number) => onChange({ scales: { ...answers.scales, [id]: value } });
    return (
      <Scale
        label={asks}
        from={from}
        to={to}
        value={answers.scales[id]}
        onChange={onScale}
        anchors={anchors}
        error={error}
        required={required}
      />
    );
  }
  if (question.kind === 'text' || question.kind === 'note') {
    const value = question.kind === 'note' ? answers.privateNote : (answers.texts[id] ?? '');
    const change = (text: string) =>
      onChange(question.kind === 'note' ? { privateNote: text } : { texts: { ...answers.texts, [id]: text } });
    return (
      <Textarea
        label={asks}
        size="md"
        rows={question.required ? 2 : 3}
        maxLength={2_000}
        value={value}
        onChange={({ currentTarget }) => change(currentTarget.value)}
        error={error}
      />
    );
  }
  if (question.kind === 'expectations')
    return (
      <Stack gap="sm" role="group" aria-label={asks}>
        <Text className={style.asks ?? ''}>{asks}</Text>
        {question.topics.map((topic) => (
          <div key={topic.id}>
            <Text size="sm">{say(topic.name)}</Text>
            <SegmentedControl
              fullWidth
              size="xs"
              aria-label={say(topic.name)}
              value={answers.expectations[topic.id] ?? ''}
              onChange={(value) => onChange({ expectations: met(answers.expectations, topic.id, value) })}
              data={[
                { value: '', label: feedback.scale.none },
                { value: 'below', label: feedback.met.below },
                { value: 'as-expected', label: feedback.met['as-expected'] },
                { value: 'above', label: feedback.met.above },
              ]}
            />
          </div>
        ))}
      </Stack>
    );
  if (question.kind === 'self-estimate')
    return (
      <Stack gap="md" role="group" aria-label={asks}>
        <Text className={style.asks ?? ''}>{asks}</Text>
        {ratings.map((rating) => (
          <Scale
            key={rating.id}
            label={say(rating.asks)}
            from={1}
            to={5}
            value={answers.selfEstimate[rating.id]}
            onChange={(value) => onChange({ selfEstimate: { ...answers.selfEstimate, [rating.id]: value } })}
            anchors={{}}
          />
        ))}
      </Stack>
    );
  return <Lists asks={asks} kind={question.kind} answers={answers} onChange={onChange} />;
}

function met(now: Answers['expectations'], topic: string, value: string): Answers['expectations'] {
  const { [topic]: _, ...others } = now;
  return value === 'below' || value === 'as-expected' || value === 'above' ? { ...others, [topic]: value } : others;
}

/** One that was there keeps the part of a story that it is about. */
const momentOf = ({ moments }: Answers, text: string, how: 'landed' | 'fell-flat') =>
  moments.find((moment) => moment.text === text && moment.how === how) ?? { text, how, partId: null };

interface ListsProps extends Pick<FieldProps, 'answers' | 'onChange'> {
  readonly asks: string;
  readonly kind: 'skills' | 'moments';
}

/** Skills, or moments of a story: those of one kind, then those of the other. */
function Lists({ asks, kind, answers, onChange }: ListsProps) {
  const { feedback } = useSettings().texts;
  const skills = (verdict: 'stood-out' | 'missed') => answers.skills.filter((skill) => skill.verdict === verdict).map(({ term }) => term);
  const moments = (how: 'landed' | 'fell-flat') => answers.moments.filter((moment) => moment.how === how).map(({ text }) => text);
  const hint = feedback.skills.hint;
  return (
    <Stack gap="xs" role="group" aria-label={asks}>
      <Text className={style.asks ?? ''}>{asks}</Text>
      {kind === 'skills'
        ? (['stood-out', 'missed'] as const).map((verdict) => (
            <TagsInput
              key={verdict}
              label={feedback.skills[verdict]}
              description={hint}
              acceptValueOnBlur
              maxTags={10}
              value={skills(verdict)}
              onChange={(terms) =>
                onChange({
                  skills: [...answers.skills.filter((skill) => skill.verdict !== verdict), ...terms.map((term) => ({ term, verdict }))],
                })
              }
            />
          ))
        : (['landed', 'fell-flat'] as const).map((how) => (
            <TagsInput
              key={how}
              label={feedback.moments[how]}
              description={hint}
              acceptValueOnBlur
              maxTags={6}
              value={moments(how)}
              onChange={(texts) =>
                onChange({
                  moments: [
                    ...answers.moments.filter((moment) => moment.how !== how),
                    ...texts.map((text) => momentOf(answers, text, how)),
                  ],
                })
              }
            />
          ))}
    </Stack>
  );
}
