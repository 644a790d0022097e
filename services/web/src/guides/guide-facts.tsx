import { useTexts } from '../app/settings.tsx';
import type { Askable, GuideAsked } from './guide.ts';
import own from './guides.module.css';

interface GuideFactsProps {
  readonly asked: GuideAsked;
  readonly askable: readonly Askable[];
}

/** What is set, for those who only read it. */
export function GuideFacts({ asked: { opening, focusTopics, questionKeys }, askable }: GuideFactsProps) {
  const { guides, preparing } = useTexts();
  return (
    <dl className={own.facts}>
      <dt>{guides.opening}</dt>
      <dd>{opening ?? guides.noOpening}</dd>
      <dt>{guides.topics}</dt>
      <dd>{focusTopics.map((topic) => preparing.topics[topic]).join(', ') || guides.noTopics}</dd>
      <dt>{guides.questions}</dt>
      <dd>
        {questionKeys.length === 0 ? (
          guides.noQuestions
        ) : (
          <ol>
            {questionKeys.map((key) => (
              <li key={key}>{askable.find((question) => question.key === key)?.text ?? guides.gone}</li>
            ))}
          </ol>
        )}
      </dd>
    </dl>
  );
}
